import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { lastDayOfMonth, type Period } from '../months.rules.ts';
import { listPublishedBases } from '../tiers/ask-basis.queries.ts';
import { findAskBasis } from '../tiers/ask-basis.ts';
import { findAskChoices } from '../tiers/ask-choices.ts';
import { type AskPeriod, askPeriodBounds } from '../tiers/ask-period.rules.ts';
import { basisOf, type SumBasis } from '../tiers/asked.rules.ts';
import type { SourcedTierRule } from '../tiers/tier-policy.rules.ts';
import { findMoneyScope } from './money-scope.ts';
import { sumRows, type TotalRow, type TotalsBy } from './total-rows.ts';
import { sumSlice } from './totals.queries.ts';

export type MoneyTotals = Period & {
  readonly rows: readonly TotalRow[];
  readonly redactedPence: number;
  readonly rule: SourcedTierRule;
  /** The period that decides what is asked; rows by month and category may be of more. */
  readonly period: AskPeriod;
  readonly vatBasis: SumBasis;
  readonly invented: boolean;
  readonly publishers: readonly string[];
};

type Ask = {
  readonly bodyId: string;
  readonly by: TotalsBy;
  /** Without one: everything; by supplier and by tier, which a period decides, the one the body usually means. */
  readonly period: AskPeriod | undefined;
  readonly invented: boolean | undefined;
  readonly today: Temporal.PlainDate;
};

/** What a body paid, summed as asked; undefined where nothing was imported, or nothing in that period. */
export async function totalMoney(db: Database, ask: Ask): Promise<MoneyTotals | undefined> {
  const { bodyId, by } = ask;
  const year = ask.period && 'year' in ask.period ? ask.period.year : undefined;
  const scope = await findMoneyScope(db, { ...ask, year });
  if (!scope || (year !== undefined && scope.year !== year)) return undefined;
  const { invented, publishers } = scope;
  const of = { bodyId, invented };
  const usual = (await findAskChoices(db, { ...of, today: ask.today }))?.usual ?? { year: scope.year };
  const period = ask.period ?? usual;
  const isOfPeriod = ask.period !== undefined || by === 'supplier' || by === 'tier';
  const { from, to } = isOfPeriod ? askPeriodBounds(period) : await everything(db, of);
  const slice = { ...of, from, to };
  const [rows, sums, basis] = await Promise.all([
    sumRows(db, slice, by, period),
    sumSlice(db, slice),
    findAskBasis(db, { ...of, period }),
  ]);
  if (sums.payments === 0) return undefined;
  const { redactedPence } = sums;
  const vatBasis = isOfPeriod ? basis.publishedBasis : basisOf(await listPublishedBases(db, of, slice));
  return {
    ...slice,
    rows,
    redactedPence,
    rule: basis.rule,
    period,
    vatBasis: vatBasis ?? 'unstated',
    publishers,
  };
}

async function everything(db: Database, slice: { bodyId: string; invented: boolean }): Promise<Period> {
  const { firstMonth, lastMonth } = await sumSlice(db, slice);
  if (!firstMonth || !lastMonth) throw new Error('a body with a year of payments has months');
  return { from: firstMonth, to: lastDayOfMonth(lastMonth) };
}
