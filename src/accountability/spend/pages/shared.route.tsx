import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { sumParts } from '../totals/paid-parts.queries.ts';
import { listSharedSuppliers } from '../totals/shared-suppliers.queries.ts';
import { closerRoute } from './closer.route.tsx';
import { offsetOf, PAGE_SIZE, pageCount, readMoneyQuery } from './read-query.rules.ts';
import { SharedPage } from './shared.page.tsx';
import { sharedWords as words } from './shared.words.en.ts';

/** Suppliers that several bodies pay, and what each pays them; of one body, those that others pay too. */
export const moneySharedRoute = closerRoute('shared', async ({ db, query }, asked) => {
  // What others pay is the point: a body only says whose suppliers.
  const slice = { ...asked.scope, bodyId: undefined, paidBy: asked.body?.bodyId };
  const { search, page } = readMoneyQuery(query);
  const ask = { search, limit: PAGE_SIZE, offset: offsetOf({ page }) };
  const [{ rows, ...sum }, parts] = await Promise.all([
    listSharedSuppliers(db, slice, ask),
    sumParts(db, slice),
  ]);
  return {
    body: <SharedPage asked={asked} shared={{ rows, sum, parts, search, page }} />,
    data: {
      suppliers: sum.suppliers,
      pence: sum.pence,
      page,
      pages: pageCount(sum.suppliers),
      shared: rows.map(({ slug, ...row }) => ({ supplier: slug, ...row })),
    },
    csv: {
      head: words.csvHead,
      rows: async () => {
        const all = await listSharedSuppliers(db, slice, { search });
        return all.rows.flatMap(({ slug, name, by }) =>
          by.map((body) => [slug, name, body.slug, body.pence, poundsDecimal(body.pence)]),
        );
      },
    },
  };
});
