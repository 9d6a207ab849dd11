import { compare, type Fraction } from '../../values/fraction.ts';
import { formatPounds } from '../../values/money.ts';
import { Details } from '../../web/govuk/details.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { ShownAccount } from './load-account.ts';
import { HangsOnPart } from './pounds/hangs-on-part.tsx';
import { shownPence } from './pounds/shown-pence.rules.ts';
import { WeighedPart } from './pounds/weighed-part.tsx';
import { WhoSaves } from './pounds/who-saves-part.tsx';
import { words } from './words.en.ts';
import type { AccountWorth } from './worth.rules.ts';

const text = words.worth;

/**
 * Pounds second: gross, net and present value with the grade, what they hang on and where each comes from; then who
 * saves, and what a weight for who gains makes of them.
 */
export function WorthPart({ account, pounds }: Pick<ShownAccount, 'account' | 'pounds'>) {
  const { worth } = account;
  const { committed, priceBaseYear } = worth;
  if (worth.valued === 0 || priceBaseYear === null || !committed.grossPence) {
    return (
      <section>
        <h2>{text.title}</h2>
        <p>{text.none}</p>
      </section>
    );
  }
  const isWithoutDeductions = committed.netPence && compare(committed.netPence, committed.grossPence) === 0;
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.says(worth.valued, worth.measures)}</p>
      <WorthTable worth={worth} caption={text.caption(priceBaseYear)} />
      <p class="note">
        {text.note} {isWithoutDeductions ? text.noDeductions : null}
      </p>
      <HangsOnPart moves={pounds.hangsOn} lines={account.lines} />
      <Sources account={account} />
      <p>
        <a href="/appraisal">{text.parameters}</a>
      </p>
      {pounds.weighed ? <WeighedPart weighed={pounds.weighed} {...{ worth, priceBaseYear }} /> : null}
      <WhoSaves savings={pounds.savings} priceBaseYear={priceBaseYear} />
    </section>
  );
}

type WorthTableProps = { readonly worth: AccountWorth; readonly caption: string };

function WorthTable({ worth, caption }: WorthTableProps) {
  const [what, gross, net, present, grade] = text.head;
  const heads = [gross, net, present].map((head) => ({ text: head, numeric: true }));
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[what, ...heads, grade]}
        rows={[
          [text.committed, ...worthCells(worth.committed)],
          [text.verified, ...worthCells(worth.verified)],
        ]}
      />
    </Scroll>
  );
}

function worthCells({ grossPence, netPence, presentPence, grade }: AccountWorth['committed']) {
  return [shown(grossPence), shown(netPence), shown(presentPence), grade ? text.grades[grade] : text.nothing];
}

function shown(pence: Fraction | null): string {
  return pence ? shownPence(pence) : text.nothing;
}

function Sources({ account }: Pick<ShownAccount, 'account'>) {
  const { worth, lines } = account;
  return (
    <Details summary={text.sources}>
      <ul>
        {worth.proxies.map(({ measureId, valuePence, source, sourceUrl, dated, basis }) => (
          <li>
            {text.source(
              lines.find((line) => line.measureId === measureId)?.name ?? '',
              formatPounds(Math.round(Number(valuePence))),
              basis,
              dated,
            )}{' '}
            <a href={sourceUrl}>{source}</a>
          </li>
        ))}
      </ul>
    </Details>
  );
}
