import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { defaultYear, type Period, yearName, yearPeriod } from '../months.rules.ts';
import { listProvenance } from './provenance.queries.ts';
import type { Slice } from './slice.queries.ts';
import { listYearStarts } from './totals.queries.ts';

/** What a page or a command sums: whose payments, of which year, made up or published, and what else there is. */
export type MoneyScope = Slice &
  Period & {
    readonly year: string;
    /** Every financial year there are payments in, the latest first. */
    readonly years: readonly string[];
    readonly publishers: readonly string[];
    /** There are published payments and made-up ones, which are never summed together. */
    readonly hasBoth: boolean;
    readonly today: Temporal.PlainDate;
  };

export type ScopeAsk = {
  readonly bodyId?: string | undefined;
  /** One that there are no payments in counts as not asked for. */
  readonly year?: string | undefined;
  /**
   * Without it, of one body what it published, where it published anything; of all bodies together what is made up,
   * so that one real file brought into a demonstration does not stand for a whole region.
   */
  readonly invented?: boolean | undefined;
  readonly today: Temporal.PlainDate;
};

/** Finds what to sum; undefined where nothing was imported. */
export async function findMoneyScope(db: Database, ask: ScopeAsk): Promise<MoneyScope | undefined> {
  const sources = await listProvenance(db, ask.bodyId);
  const hasBoth = new Set(sources.map(({ invented }) => invented)).size > 1;
  const onlyInvented = sources.every(({ invented }) => invented);
  const invented = hasBoth ? (ask.invented ?? ask.bodyId === undefined) : onlyInvented;
  const starts = await listYearStarts(db, { bodyId: ask.bodyId, invented });
  const years = starts.map(yearName);
  const year = years.find((known) => known === ask.year) ?? defaultYear(starts, ask.today);
  if (year === undefined) return undefined;
  const publishers = sources
    .filter((source) => source.invented === invented)
    .map(({ publisher }) => publisher);
  const { bodyId, today } = ask;
  return { bodyId, invented, ...yearPeriod(year), year, years, publishers, hasBoth, today };
}
