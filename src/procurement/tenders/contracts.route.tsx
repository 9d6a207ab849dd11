import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { ContractsPage, stepOf } from './contracts.page.tsx';
import { type ListAsked, readListAsked, sliceOf } from './list-filter.rules.ts';
import { listBuyers, listProcurements } from './list-procurements.queries.ts';
import type { Procurement } from './procurement.rules.ts';
import { toData } from './procurement-data.rules.ts';
import { threadHref } from './procurement-hrefs.rules.ts';
import { words } from './words.en.ts';

/** Everything in one file: more than there will be for years. */
const whole = { limit: 100_000, offset: 0 };

export const contractsRoute = route({
  path: '/contracts',
  who: anyone,
  object: async ({ query }): Promise<ListAsked> => readListAsked(query),
  async page({ db, query }, asked) {
    const asFile = query.get('as') !== null;
    const { rows, total } = await listProcurements(db, asked, asFile ? whole : sliceOf(asked));
    const format = tableFormat(query);
    if (format)
      return handOverTable(format, {
        name: words.csvName,
        head: words.csvHead,
        rows: rows.map(toCells),
      });
    const buyers = asFile ? [] : await listBuyers(db);
    return {
      title: words.contractsTitle,
      body: <ContractsPage asked={asked} rows={rows} total={total} buyers={buyers} />,
      data: { total, contracts: rows.map(toData) },
    };
  },
});

function toCells(procurement: Procurement) {
  return [
    procurement.bodyName,
    procurement.title,
    procurement.summary,
    procurement.category,
    procurement.tenderedElsewhere ? '' : procurement.procedure,
    procurement.valuePence,
    procurement.districtName ?? '',
    stepOf(procurement),
    procurement.startsOn.toString(),
    procurement.endsOn.toString(),
    procurement.bidsDueAt?.toString() ?? '',
    procurement.abandonedAt?.toString() ?? '',
    threadHref(procurement),
  ];
}
