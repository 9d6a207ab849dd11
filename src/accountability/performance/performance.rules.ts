import { Temporal } from 'temporal-polyfill';
import { decideReason, type ReasonRefusal } from '../../acts/reasons.rules.ts';

/** The five ratings of a contract performance notice (UK9), best first (Procurement Regulations 2024, reg. 38). */
export const ratings = ['good', 'approaching-target', 'requires-improvement', 'inadequate', 'other'] as const;
export type Rating = (typeof ratings)[number];

/** A time that is judged; both days are in it. */
export type Span = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

export type PeriodFault =
  | 'no-contract'
  | 'no-indicators'
  | 'one-open'
  | 'all-judged'
  | 'backwards'
  | 'too-long'
  | 'not-over'
  | 'after-contract';

/**
 * The next time to judge: from the contract’s beginning, or from the day after the last one, for a year at most, and never
 * past the contract’s end (Procurement Act 2023 s.71(2): at least once in twelve months, and when the contract ends). Null
 * when all of the contract is judged.
 */
export function nextSpan(contract: Span, last: Temporal.PlainDate | null): Span | null {
  const from = last ? last.add({ days: 1 }) : contract.from;
  if (isAfter(from, contract.to)) return null;
  const year = from.add({ years: 1 }).subtract({ days: 1 });
  return { from, to: isAfter(year, contract.to) ? contract.to : year };
}

/** What keeps a time from being judged up to a day, on a day; null when nothing does. */
export function findPeriodFault(
  next: Span | null,
  to: Temporal.PlainDate,
  on: Temporal.PlainDate,
  contractEndsOn: Temporal.PlainDate,
): PeriodFault | null {
  if (!next) return 'all-judged';
  if (isAfter(next.from, to)) return 'backwards';
  if (isAfter(to, contractEndsOn)) return 'after-contract';
  if (isAfter(to, next.from.add({ years: 1 }).subtract({ days: 1 }))) return 'too-long';
  return isAfter(to, on) ? 'not-over' : null;
}

export type RatingFault = 'published' | 'measured-blank' | 'measured-long' | `reason-${ReasonRefusal}`;
export const LONGEST_MEASURED = 300;

/** What keeps a rating from standing: what was measured is blank or too long, or the reason says too little. */
export function findRatingFault(
  given: { readonly measured: string; readonly reason: string },
  isPublished: boolean,
  about: readonly string[],
): RatingFault | null {
  if (isPublished) return 'published';
  const measured = given.measured.trim();
  if (measured === '') return 'measured-blank';
  if (measured.length > LONGEST_MEASURED) return 'measured-long';
  const decided = decideReason({ text: given.reason, others: [], about });
  return 'refused' in decided ? `reason-${decided.refused}` : null;
}

/** An indicator as it is judged in one period; not rated yet: nothing but its name. */
export type Judged = {
  readonly position: number;
  readonly name: string;
  readonly target: string;
  readonly rating: Rating | null;
  readonly measured: string | null;
  readonly reason: string | null;
};

/** Whether every indicator has its rating, so that the notice can be published. */
export function isWhole(judged: readonly Judged[]): boolean {
  return judged.length > 0 && judged.every(({ rating }) => rating !== null);
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0;
}
