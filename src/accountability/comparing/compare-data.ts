import type { CsvCell } from '../../values/write-csv.ts';
import type { FileTable } from '../../web/downloads/hand-over-table.ts';
import type { Comparison } from './comparable.rules.ts';
import type { CompareAsk } from './compare-ask.rules.ts';
import { sayFault } from './faults.en.ts';
import { words } from './words.en.ts';

export type Compared = {
  readonly comparison: Comparison;
  readonly ask: CompareAsk;
  readonly year: string;
  /** The names of measures by slug. */
  readonly measures: ReadonlyMap<string, string>;
};

/** A comparison for machines. Where it is refused no figure is given: what cannot be drawn cannot be plotted either. */
export function compareData({ comparison, ask, year, measures }: Compared) {
  const { isDrawn, bodies, rest } = comparison;
  return {
    figure: ask.figure,
    measure: ask.figure === 'verified' ? ask.measure : null,
    year,
    isDrawn,
    bodies: bodies.map(({ slug, name, value, part, whole, kind, standing }) => ({
      body: slug,
      name,
      ...(isDrawn ? { value, part, whole } : { value: null, part: null, whole: null }),
      kind,
      standsInTheWay: standing.map((fault) => ({ ...fault, ...sayFault(fault, measures) })),
    })),
    comparableWithoutTheOthers: rest,
    doesNotShow: [...words.notShownAll, ...words.notShownOf[ask.figure]],
  };
}

/** The same as a table. */
export function compareTable(compared: Compared): FileTable {
  const { figure, measure, year, isDrawn, bodies } = compareData(compared);
  const rows = bodies.map((body): CsvCell[] => [
    body.body,
    body.name,
    figure,
    measure,
    year,
    body.value,
    figure === 'verified' ? 'units' : 'percent',
    body.part,
    body.whole,
    isDrawn ? 'yes' : 'no',
    body.standsInTheWay.map(({ says }) => says).join(' '),
  ]);
  return {
    name: words.fileName(figure, year),
    head: words.csvHead,
    rows,
  };
}
