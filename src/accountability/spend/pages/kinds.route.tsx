import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { sumParts } from '../totals/paid-parts.queries.ts';
import { sumBySupplier } from '../totals/supplier-totals.queries.ts';
import { sumByTraits } from '../totals/supplier-traits.queries.ts';
import { closerRoute } from './closer.route.tsx';
import { KindsPage } from './kinds.page.tsx';
import { kindWords as words } from './kinds.words.en.ts';

const TOP = 10;

/** What kind of suppliers are paid: how much the few get, and by size, sector and kind of organisation. */
export const moneyKindsRoute = closerRoute('suppliers', async ({ db }, asked) => {
  const { scope } = asked;
  const [top, parts, traits] = await Promise.all([
    sumBySupplier(db, scope, { part: 'suppliers', limit: TOP }),
    sumParts(db, scope),
    sumByTraits(db, scope),
  ]);
  return {
    body: <KindsPage asked={asked} kinds={{ top, parts, traits }} />,
    data: {
      mostPaid: top.map(({ slug, name, pence }) => ({ supplier: slug, name, pence })),
      parts: parts.map(({ part, pence, payments, suppliers }) => ({ part, pence, payments, suppliers })),
      kinds: traits,
    },
    csv: {
      head: words.head,
      rows: () =>
        traits.map(({ by, key, pence, suppliers }) => [by, key, pence, poundsDecimal(pence), suppliers]),
    },
  };
});
