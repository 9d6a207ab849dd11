import { fraction } from '../../values/fraction.ts';
import { MoneyFigure } from '../../web/charts/money-figure.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { LocalMoney } from './beside/local-money.tsx';
import { PlaceIndicators } from './beside/place-indicators.tsx';
import type { SpendCoverage } from './find-coverage.ts';
import type { ShownAccount } from './load-account.ts';
import { percentDown } from './percent.rules.ts';
import { words } from './words.en.ts';

type BesideProps = { readonly found: ShownAccount; readonly name: string; readonly region: string };

/** What stands beside an account and is never added to it: spending with promises, early help, local money, others’ figures. */
export function Beside({ found, name, region }: BesideProps) {
  const { coverage, kind, local, indicators } = found;
  const hasMoney = kind === 'region' || kind === 'body' || kind === 'supplier';
  const hasLocal = kind === 'region' || kind === 'body' || kind === 'district';
  const place = kind === 'district' ? name : region;
  return (
    <div class="parts">
      <Columns kind="two">
        {hasMoney ? (
          <section>
            <h2>{words.coverage.title}</h2>
            {coverage && coverage.pence > 0 ? (
              <Covered coverage={coverage} found={found} />
            ) : (
              <p>{words.coverage.none}</p>
            )}
          </section>
        ) : null}
        <EarlyHelp found={found} />
      </Columns>
      {hasLocal ? <LocalMoney local={local} place={place} isRegional={kind !== 'district'} /> : null}
      <PlaceIndicators indicators={indicators} place={place} isRegional={kind === 'region'} />
    </div>
  );
}

function EarlyHelp({ found }: Pick<BesideProps, 'found'>) {
  const { promises, all } = found.account.preventionShare;
  return (
    <section>
      <h2>{words.prevention.title}</h2>
      {all > 0 ? (
        <p class="says">{words.prevention.says(promises, all, percentDown(fraction(promises, all)))}</p>
      ) : null}
      <p class="note">{words.prevention.note}</p>
    </section>
  );
}

function Covered({ coverage, found }: { readonly coverage: SpendCoverage; readonly found: ShownAccount }) {
  const { pence, coveredPence, scope } = coverage;
  const share = percentDown(fraction(Math.min(Math.max(0, coveredPence), pence), pence));
  const href = found.ask.body
    ? `/money/${found.ask.body}`
    : found.ask.supplier
      ? `/suppliers/${found.ask.supplier}`
      : '/money';
  return (
    <>
      <MoneyFigure
        amount={words.due.percent(share)}
        basis={words.coverage.basis(
          coveredPence,
          pence,
          scope.year,
          scope.invented,
          found.kind === 'supplier',
        )}
      />
      <p>
        <a href={href}>{words.coverage.money}</a>
      </p>
    </>
  );
}
