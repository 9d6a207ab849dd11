import type { Database } from '../../../db/connect.ts';
import { commandWords } from '../command-words.en.ts';
import { monthKey, monthName } from '../months.rules.ts';
import type { AskOf } from '../tiers/ask-basis.rules.ts';
import type { AskPeriod } from '../tiers/ask-period.rules.ts';
import type { SumBasis } from '../tiers/asked.rules.ts';
import { listAsked, sumAsked } from '../tiers/list-asked.ts';
import type { TierKey } from '../tiers/tier-policy.rules.ts';
import { words as tierWords } from '../tiers/words.en.ts';
import { sumByArea } from './area-totals.queries.ts';
import type { Slice } from './slice.queries.ts';
import { sumByKind, sumByMonth } from './totals.queries.ts';

export const totalsBy = ['month', 'supplier', 'tier', 'category', 'area'] as const;
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
  /** What of it was grants, which the rule does not count. */
  readonly grantPence?: number;
  readonly notAsked?: 'public-body';
  /** What the amount rests on, where that is not the rule’s basis. */
  readonly vatBasis?: SumBasis;
};

/** A body’s payments, one row for each month, supplier, answer to “what is asked?”, category, or area. */
export function sumRows(
  db: Database,
  slice: Slice & { readonly bodyId: string },
  by: TotalsBy,
  period: AskPeriod,
): Promise<TotalRow[]> {
  const { bodyId, invented } = slice;
  switch (by) {
    case 'month':
      return monthRows(db, slice);
    case 'category':
      return categoryRows(db, slice);
    case 'area':
      return areaRows(db, slice);
    case 'supplier':
      return supplierRows(db, { bodyId, invented, period });
    case 'tier':
      return tierRows(db, { bodyId, invented, period });
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

/** By ward; what is in none of them, or nobody knows where, is one row, so that the rows come to the whole. */
async function areaRows(db: Database, slice: Slice & { readonly bodyId: string }): Promise<TotalRow[]> {
  const rows = await sumByArea(db, slice);
  return rows.map(({ code, name, district, pence, payments }) => ({
    key: code ?? 'unknown',
    name: name === null ? commandWords.elsewhere : [name, district].filter(Boolean).join(', '),
    pence,
    payments,
    tier: null,
  }));
}

async function supplierRows(db: Database, ask: AskOf): Promise<TotalRow[]> {
  const { suppliers, rule } = await listAsked(db, { ...ask, audience: 'public' });
  const rows = suppliers.map((supplier) => {
    const { slug, name, grantPence, grantPayments, tier, atLeast, notAsked, vatBasis } = supplier;
    return {
      key: slug,
      name,
      pence: supplier.publishedPence + grantPence,
      payments: supplier.payments + grantPayments,
      tier,
      atLeast,
      ...(grantPayments > 0 ? { grantPence } : {}),
      ...(notAsked === 'public-body' ? { notAsked } : {}),
      ...(vatBasis === rule.vatBasis ? {} : { vatBasis }),
    };
  });
  return rows.toSorted((a, b) => b.pence - a.pence);
}

/** What is asked of how many suppliers; public bodies and grants, which nothing is asked for, stand in rows of their own. */
async function tierRows(db: Database, ask: AskOf): Promise<TotalRow[]> {
  const { tiers, publicBodies } = await sumAsked(db, ask);
  const grants = [...tiers, publicBodies].reduce(
    (sum, each) => ({
      pence: sum.pence + each.grantPence,
      payments: sum.payments + each.grantPayments,
    }),
    { pence: 0, payments: 0 },
  );
  const rows: TotalRow[] = tiers.map(({ tier, publishedPence, payments, suppliers }) => ({
    key: tier,
    name: tierWords.tiers[tier],
    pence: publishedPence,
    payments,
    suppliers,
    tier,
  }));
  if (publicBodies.suppliers > 0) {
    const { publishedPence: pence, payments, suppliers } = publicBodies;
    rows.push({
      key: 'public-body',
      name: tierWords.publicBody,
      pence,
      payments,
      suppliers,
      tier: 'nothing',
    });
  }
  if (grants.payments > 0) rows.push({ key: 'grant', name: tierWords.grants, ...grants, tier: null });
  return rows;
}
