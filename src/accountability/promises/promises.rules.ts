import { Temporal } from 'temporal-polyfill';
import { firstUncovered, inOrder, type Owed, owedBy } from './instalments.rules.ts';
import type { Levels } from './levels.rules.ts';

/**
 * Where a promise stands against its dates.
 * - `kept`: all that is owed is verified, whenever that was.
 * - `in-check`: what was due is on paper and waits for the buyer; nothing more is due soon.
 * - `papers-due`: a date has passed, and its papers may still follow.
 * - `late`: 28 days after a date there is not evidence for all that was due by it.
 * - `due`: the next instalment is due within 30 days, today included.
 * - `not-yet-due`: later than that, or nothing is owed yet.
 */
export type Timing = 'kept' | 'in-check' | 'papers-due' | 'late' | 'due' | 'not-yet-due';

const SOON_DAYS = 30;
/** What is done by its date is on paper a little later: nobody is called late before that. */
export const PAPERS_DAYS = 28;

type Dated = {
  readonly instalments: readonly Owed[];
  readonly levels: Pick<Levels, 'promised' | 'evidenced' | 'verified'>;
};
type Standing = { readonly timing: Timing; readonly dueOn: Temporal.PlainDate | undefined };

/** How a promise stands on a day, by its instalments. */
export function timingOf(promise: Dated, on: Temporal.PlainDate): Timing {
  return standingOf(promise, on).timing;
}

/** The same with the date it speaks of: what is late, waits or comes next; of a kept promise the last. */
export function standingOf({ instalments, levels }: Dated, on: Temporal.PlainDate): Standing {
  const last = inOrder(instalments).at(-1)?.dueOn;
  if (!last) return { timing: 'not-yet-due', dueOn: undefined };
  if (levels.verified >= levels.promised) return { timing: 'kept', dueOn: last };
  const unproved = firstUncovered(instalments, levels.evidenced)?.dueOn;
  if (unproved && daysLate(unproved, on) > 0)
    return { timing: daysLate(unproved, on) > PAPERS_DAYS ? 'late' : 'papers-due', dueOn: unproved };
  const soon = on.add({ days: SOON_DAYS });
  if (unproved && isDueBy(unproved, soon)) return { timing: 'due', dueOn: unproved };
  const unchecked = firstUncovered(instalments, levels.verified)?.dueOn ?? last;
  if (owedBy(instalments, on.subtract({ days: 1 })) > levels.verified)
    return { timing: 'in-check', dueOn: unchecked };
  return { timing: isDueBy(unchecked, soon) ? 'due' : 'not-yet-due', dueOn: unchecked };
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
