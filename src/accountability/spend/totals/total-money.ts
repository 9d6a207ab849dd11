import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { lastDayOfMonth, type Period } from '../months.rules.ts';
import { ruleForYear, type SourcedTierRule } from '../tiers/tier-policy.rules.ts';
import { listTierRules } from '../tiers/tier-rules.queries.ts';
import { findMoneyScope } from './money-scope.ts';
import { sumRows, type TotalRow, type TotalsBy } from './total-rows.ts';
import { sumSlice } from './totals.queries.ts';

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
  /** Without a year: everything; by supplier and by tier, which a year decides, the year pages show. */
  readonly year: string | undefined;
  readonly invented: boolean | undefined;
  readonly today: Temporal.PlainDate;
};

/** What a body paid, summed as asked; undefined where nothing was imported, or nothing in that year. */
export async function totalMoney(db: Database, ask: Ask): Promise<MoneyTotals | undefined> {
  const scope = await findMoneyScope(db, ask);
  if (!scope || (ask.year !== undefined && scope.year !== ask.year)) return undefined;
  const { bodyId } = ask;
  const { invented, publishers } = scope;
  const isYearly = ask.year !== undefined || ask.by === 'supplier' || ask.by === 'tier';
  const period = isYearly ? scope : await everything(db, { bodyId, invented });
  const slice = { bodyId, invented, from: period.from, to: period.to };
  const rule = ruleForYear(await listTierRules(db, bodyId), scope.year);
  const [rows, sums] = await Promise.all([sumRows(db, slice, ask.by, rule), sumSlice(db, slice)]);
  const { from, to } = slice;
  return { from, to, rows, redactedPence: sums.redactedPence, rule, invented, publishers };
}

async function everything(db: Database, slice: { bodyId: string; invented: boolean }): Promise<Period> {
  const { firstMonth, lastMonth } = await sumSlice(db, slice);
  if (!firstMonth || !lastMonth) throw new Error('a body with a year of payments has months');
  return { from: firstMonth, to: lastDayOfMonth(lastMonth) };
}
