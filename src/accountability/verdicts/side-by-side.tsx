import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { MoneyFigure } from '../../web/charts/money-figure.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Columns, Scroll } from '../../web/shell/layout.tsx';
import { amount, count } from '../promises/quantity.words.en.ts';
import { words as promiseWords } from '../promises/words.en.ts';
import type { SideBySide as Sides, VerdictLine } from './verdicts.rules.ts';
import { words } from './words.en.ts';

/** Money, attainment, witnesses and every promise, side by side and never summed across. */
export function SideBySide({ sides }: { readonly sides: Sides }) {
  return (
    <section>
      <h2>{words.sideBySide}</h2>
      <p>
        {words.asOf(sides.asOf)}. {words.apart}
      </p>
      <Columns kind="two">
        <Figure
          title={words.price}
          amount={words.roughly(sides.pricePence)}
          basis={words.priceBasis(sides.pricePence)}
        />
        <PaidFigure paid={sides.paid} />
        <ShareFigure title={words.toDate} measured={sides.attainmentToDate} basis={words.toDateBasis} />
        <ShareFigure title={words.lifetime} measured={sides.attainmentLifetime} basis={words.lifetimeBasis} />
      </Columns>
      <Counts sides={sides} />
      <Scroll label={words.table}>
        <PromiseTable lines={sides.promises} />
      </Scroll>
    </section>
  );
}

/** Small counts in boxes of their own, and what each counts. */
function Counts({ sides }: { readonly sides: Sides }) {
  const counted = [
    [words.promisesMade, sides.promises.length],
    [words.late, sides.late],
    [words.disputed, sides.disputes],
    [words.witnessed, sides.witnessed],
  ] as const;
  return (
    <>
      <dl class="counts">
        {counted.map(([name, number]) => (
          <div>
            <dt>{name}</dt>
            <dd>{count(number)}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{words.countsMean}</p>
    </>
  );
}

type FigureProps = { readonly title: string; readonly amount: string; readonly basis: string };

function Figure({ title, amount, basis }: FigureProps) {
  return (
    <div>
      <h3>{title}</h3>
      <MoneyFigure amount={amount} basis={basis} />
    </div>
  );
}

function PaidFigure({ paid }: Pick<Sides, 'paid'>) {
  if (!paid) return <Figure title={words.paid} amount={words.notPaid} basis={words.notPaidBasis} />;
  return <Figure title={words.paid} amount={words.roughly(paid.pence)} basis={words.paidBasis(paid)} />;
}

type ShareFigureProps = {
  readonly title: string;
  readonly measured: Sides['attainmentToDate'];
  readonly basis: (promises: number) => string;
};

function ShareFigure({ title, measured, basis }: ShareFigureProps) {
  if (!measured) return <Figure title={title} amount={words.notYetDue} basis={words.notYetDueBasis} />;
  return (
    <Figure title={title} amount={words.share(measured.shareBasisPoints)} basis={basis(measured.promises)} />
  );
}

function PromiseTable({ lines }: { readonly lines: readonly VerdictLine[] }) {
  const [promise, due, ...rest] = words.columns;
  return (
    <Table
      caption={words.table}
      firstCellIsHeader
      head={[promise, due, ...rest.map((text, index) => ({ text, numeric: index < 6 }))]}
      rows={lines.map((line) => [
        <>
          {line.title}
          <span class="cell-note">{line.place}</span>
        </>,
        formatDate(Temporal.PlainDate.from(line.dueOn)),
        amount(line.promised, line.unit),
        count(line.claimed ?? 'under-ten'),
        count(line.evidenced ?? 'under-ten'),
        count(line.verified ?? 'under-ten'),
        count(line.witnessed),
        count(line.disputes),
        promiseWords.timing[line.timing],
      ])}
    />
  );
}
