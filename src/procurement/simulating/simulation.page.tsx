import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../values/dates.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Columns, Scroll } from '../../web/shell/layout.tsx';
import { type Criterion, totalWeight } from '../criteria/criterion.rules.ts';
import { words as criteriaWords } from '../criteria/words.en.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { InflationPart, marks } from './inflation-table.tsx';
import { OrderLines } from './order-lines.tsx';
import type { Simulation } from './simulate.rules.ts';
import { words } from './words.en.ts';

export type Kept = { readonly seed: string; readonly runAt: Temporal.Instant; readonly isOfThese: boolean };
type SimulationPageProps = {
  readonly procurement: Procurement;
  readonly criteria: readonly Criterion[];
  /** Null while the marks do not total 100. */
  readonly simulation: Simulation | null;
  readonly kept: Kept | null;
  readonly mayKeep: boolean;
  readonly errors: Readonly<Record<string, string>>;
};

/** The criteria tried on twenty made-up bids: one sentence, the picture, the tables. */
export function SimulationPage(props: SimulationPageProps) {
  const { procurement, criteria, simulation, errors } = props;
  return (
    <>
      <BackLink href={`${deskHref(procurement)}/criteria`}>{criteriaWords.title}</BackLink>
      <FormErrors errors={errors} />
      <div class="desk-head">
        <h1>{words.title}</h1>
        <p>
          <strong>
            {simulation ? sentenceOf(simulation, criteria) : words.notReady(totalWeight(criteria))}
          </strong>
        </p>
      </div>
      {simulation ? (
        <Columns kind="two">
          <section>
            <OrderLines simulation={simulation} />
          </section>
          <section>
            <Keeping {...props} />
            <p class="note">{words.madeUp(simulation.seed)}</p>
            <Tries simulation={simulation} />
            <InflationPart inflations={simulation.inflations} criteria={criteria} />
            <MadeUpBids simulation={simulation} criteria={criteria} />
            <p>
              {words.why} <a href="/checks/rank-reversal">{words.check}</a>
            </p>
          </section>
        </Columns>
      ) : (
        <NotYet procurement={procurement} />
      )}
    </>
  );
}

/** What will be here once the marks total 100. */
function NotYet({ procurement }: Pick<SimulationPageProps, 'procurement'>) {
  return (
    <>
      <p>{words.willShow}</p>
      <p>
        <a href={`${deskHref(procurement)}/criteria`}>{words.goAndMend}</a>
      </p>
    </>
  );
}

function sentenceOf({ changes: { removed, added } }: Simulation, criteria: readonly Criterion[]): string {
  const tried = removed.tried + added.tried;
  const reordered = removed.reordered + added.reordered;
  if (reordered > 0) return words.shaky(reordered, tried);
  const isRelative = criteria.some(
    ({ method }) => method !== 'linear-absolute' && method !== 'target' && method !== 'band',
  );
  return isRelative ? words.unshaken(tried) : words.steady(tried);
}

/** The act itself, and another seed to try. */
function Keeping({ procurement, simulation, kept, mayKeep }: SimulationPageProps) {
  const action = `${deskHref(procurement)}/criteria/simulation`;
  const isKept = kept?.isOfThese && kept.seed === simulation?.seed;
  return (
    <>
      {kept ? (
        <p>{kept.isOfThese ? words.kept(kept.seed, formatInstant(kept.runAt)) : words.keptBefore}</p>
      ) : null}
      {procurement.noticePublishedAt ? <p>{words.locked}</p> : null}
      {mayKeep && !isKept ? (
        <Form action={action}>
          <input type="hidden" name="seed" value={simulation?.seed} />
          <Button>{words.keep}</Button>
        </Form>
      ) : null}
      <Form action={action} method="get" class="filters">
        <TextInput name="seed" id="other-seed" label={words.seed} value={simulation?.seed} width={20} />
        <Button variant="secondary">{words.other}</Button>
      </Form>
    </>
  );
}

function Tries({ simulation: { changes } }: { readonly simulation: Simulation }) {
  const w = words.tries;
  const numeric = (text: string) => ({ text, numeric: true });
  return (
    <section>
      <h2>{w.title}</h2>
      <Table
        caption={w.caption}
        firstCellIsHeader
        head={[w.what, numeric(w.tried), numeric(w.reordered), numeric(w.newFirst)]}
        rows={(['removed', 'added'] as const).map((change) => {
          const { tried, reordered, newFirst } = changes[change];
          return [w[change], tried, reordered, newFirst];
        })}
      />
    </section>
  );
}

function MadeUpBids({ simulation, criteria }: { simulation: Simulation; criteria: readonly Criterion[] }) {
  const { bidsTable } = words;
  const codes = criteria.map(({ code }) => code);
  return (
    <Details summary={words.bids}>
      <Scroll label={bidsTable.caption}>
        <Table
          caption={bidsTable.caption}
          head={[
            { text: bidsTable.place, numeric: true },
            bidsTable.bid,
            { text: bidsTable.total, numeric: true },
            ...codes.map((code) => ({ text: code, numeric: true })),
          ]}
          rows={simulation.places.map(({ rank, bidder, total }) => {
            const values = simulation.bids.find((bid) => bid.bidder === bidder)?.values;
            const own = codes.map((code) => Number(values?.[code] ?? 0).toLocaleString('en-GB'));
            return [rank, words.bid(bidder), marks(total), ...own];
          })}
        />
      </Scroll>
    </Details>
  );
}
