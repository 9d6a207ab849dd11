import { Temporal } from 'temporal-polyfill';
import type { Levels } from './levels.rules.ts';

/**
 * Where a promise stands against its date.
 * - `kept`: verified in full, whenever that was.
 * - `in-check`: its date has passed; evidence for all of it waits for the buyer.
 * - `papers-due`: its date has passed, and its papers may still follow.
 * - `late`: 28 days after its date there is not evidence for all of it.
 * - `due`: due within 30 days, today included.
 * - `not-yet-due`: later than that.
 */
export type Timing = 'kept' | 'in-check' | 'papers-due' | 'late' | 'due' | 'not-yet-due';

const SOON_DAYS = 30;
/** What is done by its date is on paper a little later: nobody is called late before that. */
export const PAPERS_DAYS = 28;

export function timingOf(
  promise: { readonly dueOn: Temporal.PlainDate; readonly levels: Levels },
  on: Temporal.PlainDate,
): Timing {
  const { promised, evidenced, verified } = promise.levels;
  if (verified >= promised) return 'kept';
  const past = daysLate(promise.dueOn, on);
  if (past > 0 && evidenced >= promised) return 'in-check';
  if (past > 0) return past > PAPERS_DAYS ? 'late' : 'papers-due';
  return isDueBy(promise.dueOn, on.add({ days: SOON_DAYS })) ? 'due' : 'not-yet-due';
}

/** How many whole days a promise is past its date; 0 when it is not. */
export function daysLate(dueOn: Temporal.PlainDate, on: Temporal.PlainDate): number {
  return Math.max(0, dueOn.until(on, { largestUnit: 'days' }).days);
}

/** Due on that day or before it. */
export function isDueBy(dueOn: Temporal.PlainDate, on: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(dueOn, on) <= 0;
}

type NamedPlace = { readonly slug: string; readonly name: string };

/** The district a promise’s place names, if it names exactly one; otherwise the contract’s own. */
export function districtOfPlace(
  place: string,
  districts: readonly NamedPlace[],
  contractsOwn: string | null,
): string | null {
  const named = districts.filter(({ name }) => place.toLowerCase().includes(name.toLowerCase()));
  return named.length === 1 ? (named[0]?.slug ?? contractsOwn) : contractsOwn;
}
