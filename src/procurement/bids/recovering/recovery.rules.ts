import { Temporal } from 'temporal-polyfill';
import { londonDate, londonInstant } from '../../../values/dates.ts';
import { workingDaysAfter } from '../../working-days.rules.ts';

/** Openers have so many whole working days after the deadline before suppliers are asked. A rule of this product. */
export const DAYS_FOR_OPENERS = 3;
/** Suppliers have at least so many working days to release their keys; openers may still send parts meanwhile. */
export const FEWEST_DAYS = 5;
export const MOST_DAYS = 20;

/** Why suppliers are asked for their keys: too few openers sent parts, those sent do not open, or too few keys are left. */
export type RecoveryBecause = 'too-few-openers' | 'shares-bad' | 'fewer-remain';

type Opener = { readonly sharesPostedAt: unknown; readonly keyLostAt: unknown };

/** Whether so few openers have a key left that they can no longer open: who sent parts counts, whatever they said since. */
export function doFewerRemain(openers: readonly Opener[], threshold: number): boolean {
  return openers.filter((one) => one.sharesPostedAt !== null || one.keyLostAt === null).length < threshold;
}

/** Why suppliers are asked: enough parts came and do not open; too few keys are left; or too few parts came so far. */
export function becauseOf(openers: readonly Opener[], threshold: number): RecoveryBecause {
  if (openers.filter(({ sharesPostedAt }) => sharesPostedAt !== null).length >= threshold)
    return 'shares-bad';
  return doFewerRemain(openers, threshold) ? 'fewer-remain' : 'too-few-openers';
}

/**
 * Whether the openers have had their time. Where enough of them sent parts and a bid does not open all the same, or so
 * many said that their key is lost that too few remain, no more waiting helps: then it is at once.
 */
export function haveOpenersHadTime(
  now: Temporal.Instant,
  { bidsDueAt, because }: { readonly bidsDueAt: Temporal.Instant; readonly because: RecoveryBecause },
  holidays: ReadonlySet<string>,
): boolean {
  const last = workingDaysAfter(londonDate(bidsDueAt), DAYS_FOR_OPENERS, holidays);
  return because !== 'too-few-openers' || Temporal.PlainDate.compare(londonDate(now), last) > 0;
}

/** The end of the last of so many working days after today, in London; null for too few or too many. */
export function windowEnd(
  now: Temporal.Instant,
  workingDays: number,
  holidays: ReadonlySet<string>,
): Temporal.Instant | null {
  if (!Number.isInteger(workingDays) || workingDays < FEWEST_DAYS || workingDays > MOST_DAYS) return null;
  const day = workingDaysAfter(londonDate(now), workingDays, holidays);
  const end = londonInstant(day, Temporal.PlainTime.from('23:59'));
  // Clocks in London change in the small hours.
  return 'refused' in end ? null : end.instant;
}
