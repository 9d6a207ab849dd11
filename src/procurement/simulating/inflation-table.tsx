import type { Fraction } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import { quantityWords } from '../../values/quantity.en.ts';
import { Table } from '../../web/govuk/table.tsx';
import type { Criterion } from '../criteria/criterion.rules.ts';
import { type Inflation, isGain } from './inflate.rules.ts';
import { words } from './words.en.ts';

type InflationPartProps = {
  readonly inflations: readonly Inflation[];
  readonly criteria: readonly Criterion[];
};

/** What a promise that nobody could keep would gain, in a sentence and a table. */
export function InflationPart({ inflations, criteria }: InflationPartProps) {
  const w = words.inflation;
  const codes = [...new Set(inflations.filter(isGain).map(({ code }) => code))];
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{inflations.length === 0 ? w.none : codes.length === 0 ? w.nothing : w.gains(codes.join(', '))}</p>
      {inflations.length === 0 ? null : (
        <Table
          caption={w.caption}
          firstCellIsHeader
          head={[
            w.what,
            { text: w.honest, numeric: true },
            { text: w.inflated, numeric: true },
            { text: w.others, numeric: true },
            { text: w.place, numeric: true },
          ]}
          rows={inflations.map((inflation) => toRow(inflation, criteria))}
        />
      )}
    </section>
  );
}

function toRow(inflation: Inflation, criteria: readonly Criterion[]) {
  const { code, kind, honest, inflated } = inflation;
  const unit = criteria.find((criterion) => criterion.code === code)?.measures[0]?.unit ?? '';
  const amount = (value: Fraction) => quantityWords(toDecimal(value, 2), unit);
  return [
    words.inflation.kinds[kind](code, amount(honest), amount(inflated)),
    marks(inflation.honestMarks),
    marks(inflation.inflatedMarks),
    marks(inflation.othersLose),
    words.inflation.places(inflation.placeBefore, inflation.placeAfter),
  ];
}

/** Marks to one decimal place, rounded for reading. */
export function marks(value: Fraction): string {
  return toDecimal(value, 1);
}
