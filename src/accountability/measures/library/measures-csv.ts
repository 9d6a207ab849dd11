import type { FileTable } from '../../../web/downloads/hand-over-table.ts';
import type { LibraryMeasure } from '../measures.queries.ts';
import type { MeasureProxy } from '../proxies.queries.ts';
import { outcomeKey } from './library-filter.rules.ts';
import { words } from './words.en.ts';

/** The measures listed as a table, one a row. */
export function measuresTable(
  measures: readonly LibraryMeasure[],
  proxies: ReadonlyMap<string, MeasureProxy>,
): FileTable {
  const rows = measures.map((measure) => {
    const proxy = proxies.get(measure.id);
    return [
      measure.slug,
      measure.version,
      measure.plainName,
      measure.name,
      measure.unit,
      measure.whatCounts,
      measure.whatDoesNot,
      measure.evidenceRule,
      measure.keptApart ? words.yes : words.no,
      measure.serves.map(outcomeKey).join('; '),
      proxy?.valuePence ?? null,
      proxy?.priceBaseYear ?? null,
      proxy?.grade ?? null,
      proxy?.source ?? null,
      proxy?.licence ?? null,
    ];
  });
  return {
    name: 'measures.csv',
    head: words.csvHead,
    rows: rows,
  };
}
