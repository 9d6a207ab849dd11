import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { listFlows } from '../totals/flows.queries.ts';
import { closerRoute } from './closer.route.tsx';
import { FlowsPage } from './flows.page.tsx';
import { flowWords as words } from './flows.words.en.ts';

/** One picture of the money: from public bodies, to sectors, to places. */
export const moneyFlowsRoute = closerRoute('flows', async ({ db }, asked) => {
  const flows = await listFlows(db, asked.scope);
  return {
    body: <FlowsPage asked={asked} flows={flows} />,
    data: {
      flows: flows.map(({ bodySlug, sector, districtSlug, pence }) => ({
        from: bodySlug,
        sector,
        district: districtSlug,
        pence,
      })),
    },
    csv: {
      head: words.head,
      rows: () =>
        flows.map(({ bodySlug, sector, districtSlug, pence }) => [
          bodySlug,
          sector,
          districtSlug,
          pence,
          poundsDecimal(pence),
        ]),
    },
  };
});
