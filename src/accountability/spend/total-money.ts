import type { Database } from '../../db/connect.ts';
import { financialYearOf } from '../../values/financial-year.ts';
import { lastDayOfMonth, monthKey, monthName, type Period, yearPeriod } from './months.rules.ts';
import { listProvenance } from './provenance.queries.ts';
import type { Slice } from './slice.queries.ts';
import { countByPosition, sumBySupplier } from './supplier-totals.queries.ts';
import {
  asksAt,
  type Position,
  ruleForYear,
  type SourcedTierRule,
  type TierKey,
  tierKey,
} from './tier-policy.rules.ts';
import { listTierRules } from './tier-rules.queries.ts';
import { decideTier } from './tiers.rules.ts';
import { sumByKind, sumByMonth, sumSlice } from './totals.queries.ts';
import { words } from './words.en.ts';

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

export type MoneyTotals = Period & {
  readonly rows: readonly TotalRow[];
  readonly redactedPence: number;
  readonly rule: SourcedTierRule;
  readonly invented: boolean;
  readonly publishers: readonly string[];
};

type Ask = {
  readonly bodyId: string;
  readonly by: TotalsBy;
  /** Without a year: everything; by supplier and by tier, which a year decides, the latest year. */
  readonly year: string | undefined;
  /** Made-up payments or published ones; without it the published ones, where there are any. */
  readonly invented: boolean | undefined;
};

/** What a body paid, summed as asked; undefined where nothing was imported. `year` must be a financial year. */
export async function totalMoney(db: Database, ask: Ask): Promise<MoneyTotals | undefined> {
  const provenance = await listProvenance(db, ask.bodyId);
  const invented = ask.invented ?? provenance.every((source) => source.invented);
  const { firstMonth, lastMonth } = await sumSlice(db, { bodyId: ask.bodyId, invented });
  if (!firstMonth || !lastMonth) return undefined;
  const isYearly = ask.by === 'supplier' || ask.by === 'tier';
  const latest = financialYearOf(lastMonth);
  const year = ask.year ?? (isYearly ? latest : undefined);
  const period = year ? yearPeriod(year) : { from: firstMonth, to: lastDayOfMonth(lastMonth) };
  const slice = { bodyId: ask.bodyId, invented, ...period };
  const rule = ruleForYear(await listTierRules(db, ask.bodyId), year ?? latest);
  const [rows, sums] = await Promise.all([sumRows(db, slice, ask.by, rule), sumSlice(db, slice)]);
  const publishers = provenance.filter((source) => source.invented === invented);
  return {
    ...period,
    rows,
    redactedPence: sums.redactedPence,
    rule,
    invented,
    publishers: publishers.map(({ publisher }) => publisher),
  };
}

function sumRows(
  db: Database,
  slice: Slice & { readonly bodyId: string },
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

const positions: readonly Position[] = ['above', 'at', 'below', 'nothing'];

/** One row for each answer to “what is asked?”, those with nobody in them left out. */
async function tierRows(
  db: Database,
  slice: Slice & { readonly bodyId: string },
  rule: SourcedTierRule,
): Promise<TotalRow[]> {
  const counts = await countByPosition(db, slice, rule.thresholdPence);
  const rows = new Map<TierKey, TotalRow & { suppliers: number }>();
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
