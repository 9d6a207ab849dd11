import type { Database } from '../../../db/connect.ts';
import { monthKey, monthName } from '../months.rules.ts';
import {
  asksAt,
  positions,
  type SourcedTierRule,
  type TierKey,
  tierKey,
} from '../tiers/tier-policy.rules.ts';
import { decideTier } from '../tiers/tiers.rules.ts';
import { words } from '../tiers/words.en.ts';
import type { Slice } from './slice.queries.ts';
import { countByPosition, sumBySupplier } from './supplier-totals.queries.ts';
import { sumByKind, sumByMonth } from './totals.queries.ts';

export const totalsBy = ['month', 'supplier', 'tier', 'category'] as const;
export type TotalsBy = (typeof totalsBy)[number];

export type TotalRow = {
  readonly key: string;
  readonly name: string;
  readonly pence: number;
  readonly payments: number;
  /** What is asked for this much; null where the row is not of suppliers. */
  readonly tier: TierKey | null;
  readonly atLeast?: boolean;
  readonly suppliers?: number;
};

type BodySlice = Slice & { readonly bodyId: string };

/** A body’s payments, one row for each month, supplier, answer to “what is asked?”, or category. */
export function sumRows(
  db: Database,
  slice: BodySlice,
  by: TotalsBy,
  rule: SourcedTierRule,
): Promise<TotalRow[]> {
  switch (by) {
    case 'month':
      return monthRows(db, slice);
    case 'category':
      return categoryRows(db, slice);
    case 'supplier':
      return supplierRows(db, slice, rule);
    case 'tier':
      return tierRows(db, slice, rule);
  }
}

async function monthRows(db: Database, slice: Slice): Promise<TotalRow[]> {
  const rows = await sumByMonth(db, slice);
  return rows.map(({ month, ...sum }) => ({
    key: monthKey(month),
    name: monthName(month),
    ...sum,
    tier: null,
  }));
}

async function categoryRows(db: Database, slice: Slice): Promise<TotalRow[]> {
  const rows = await sumByKind(db, slice, 'category');
  return rows.map(({ name, ...sum }) => ({ key: name, name, ...sum, tier: null }));
}

async function supplierRows(db: Database, slice: Slice, rule: SourcedTierRule): Promise<TotalRow[]> {
  const rows = await sumBySupplier(db, slice);
  return rows.map(({ slug, name, pence, payments }) => {
    const { asks, atLeast } = decideTier(pence, rule);
    return { key: slug, name, pence, payments, tier: tierKey(asks), atLeast };
  });
}

/** Where the rule asks one thing on both sides of a boundary, those rows are one. */
async function tierRows(db: Database, slice: BodySlice, rule: SourcedTierRule): Promise<TotalRow[]> {
  const counts = await countByPosition(db, slice, [{ bodyId: slice.bodyId, rule }]);
  const rows = new Map<TierKey, TotalRow & { readonly suppliers: number }>();
  for (const position of positions) {
    const found = counts.find((count) => count.position === position);
    if (!found) continue;
    const key = tierKey(asksAt(position, rule));
    const before = rows.get(key) ?? { pence: 0, payments: 0, suppliers: 0 };
    rows.set(key, {
      key,
      name: words.tiers[key],
      pence: before.pence + found.pence,
      payments: before.payments + found.payments,
      suppliers: before.suppliers + found.suppliers,
      tier: key,
    });
  }
  return [...rows.values()];
}
