import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { listElsewhere, listElsewhereBuyers } from './elsewhere.queries.ts';
import { elsewhereCells, elsewhereData } from './elsewhere-data.ts';
import { PAGE_SIZE, readElsewhereAsked } from './elsewhere-filter.rules.ts';
import { ElsewhereListPage } from './elsewhere-list.page.tsx';
import { words } from './words.en.ts';

/** More than one file is read with; the whole is at `/data`. */
const whole = { limit: 10_000, offset: 0 };

/** Contracts that were not tendered here. */
export const elsewhereListRoute = route({
  path: '/tendered-elsewhere',
  who: anyone,
  object: ({ query }) => Promise.resolve(readElsewhereAsked(query)),
  async page({ db, query }, asked) {
    const asFile = query.get('as') !== null;
    const slice = asFile ? whole : { limit: PAGE_SIZE, offset: (asked.page - 1) * PAGE_SIZE };
    const { rows, total } = await listElsewhere(db, asked, slice);
    const format = tableFormat(query);
    if (format)
      return handOverTable(format, {
        name: words.csvName,
        head: words.csvHead,
        rows: rows.map(elsewhereCells),
      });
    const buyers = asFile ? [] : await listElsewhereBuyers(db);
    return {
      title: words.title,
      body: <ElsewhereListPage asked={asked} rows={rows} total={total} buyers={buyers} />,
      data: { total, contracts: rows.map(elsewhereData) },
    };
  },
});
