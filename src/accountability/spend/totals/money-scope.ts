import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { defaultYear, type Period, yearName, yearPeriod, yearStartOf } from '../months.rules.ts';
import { basisOf, type SumBasis } from '../tiers/asked.rules.ts';
import { listProvenance } from './provenance.queries.ts';
import type { Slice } from './slice.queries.ts';

/** What a page or a command sums: whose payments, of which year, made up or published, and what else there is. */
export type MoneyScope = Slice &
  Period & {
    readonly year: string;
    /** Every financial year there are payments in, the latest first. */
    readonly years: readonly string[];
    /** Whose files the year’s payments come from. */
    readonly publishers: readonly string[];
    /** On which VAT basis the year’s files are; `mixed` where they differ. */
    readonly vatBasis: SumBasis;
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
  const own = sources.filter((source) => source.invented === invented);
  const starts = [...new Set(own.map(({ yearStart }) => yearStart))].toSorted((a, b) => b - a);
  const years = starts.map(yearName);
  const year = years.find((known) => known === ask.year) ?? defaultYear(starts, ask.today);
  if (year === undefined) return undefined;
  const period = yearPeriod(year);
  const ofYear = own.filter(({ yearStart }) => yearStart === yearStartOf(period.from));
  const vatBasis = basisOf(ofYear.map((source) => source.vatBasis)) ?? 'unstated';
  const publishers = [...new Set(ofYear.map(({ publisher }) => publisher))];
  const { bodyId, today } = ask;
  return { bodyId, invented, ...period, year, years, publishers, vatBasis, hasBoth, today };
}
