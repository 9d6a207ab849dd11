import type { Child } from 'hono/jsx';
import { type CsvCell } from '../../../values/write-csv.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, type Route, route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { type CloserPage, closerWords } from './closer.words.en.ts';
import { csvName } from './csv.words.en.ts';
import { type Asked, readAsked } from './money-page.ts';
import { NoMoneyPage } from './no-money.page.tsx';
import { provenanceCells, provenanceFacts } from './provenance-cells.rules.ts';

/** What such a page shows, gives away as CSV, and says to machines. */
export type Closer = {
  readonly body: Child;
  readonly data: object;
  readonly csv: {
    readonly head: readonly string[];
    readonly rows: () => Promise<CsvCell[][]> | CsvCell[][];
  };
};

const provenance = ['financial_year', 'vat_basis', 'published_by', 'made_up'];

/** A page that asks one more question of a body’s money, or of all bodies’. */
export function closerRoute(here: CloserPage, load: (at: Visit, asked: Asked) => Promise<Closer>): Route {
  const { title } = closerWords.pages[here];
  return route({
    path: `/money/${here}`,
    who: anyone,
    object: noObject,
    async page(at) {
      const asked = await readAsked(at);
      if (!asked) return { title, body: <NoMoneyPage />, data: { bodies: [] } };
      const { scope, body } = asked;
      const { csv, ...found } = await load(at, asked);
      const format = tableFormat(at.query);
      if (format) {
        const rows = (await csv.rows()).map((row) => [...row, ...provenanceCells(scope)]);
        return handOverTable(format, {
          name: csvName(`${body?.slug ?? 'all'}-${here}`, scope.year),
          head: [...csv.head, ...provenance],
          rows: rows,
        });
      }
      const data = { body: body?.slug ?? null, ...provenanceFacts(scope), ...found.data };
      return { title: body ? `${title}: ${body.name}` : title, wide: true, body: found.body, data };
    },
  });
}
