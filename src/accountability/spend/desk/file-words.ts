import { formatDateRange } from '../../../values/dates.ts';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { words } from './words.en.ts';

/** Whose payments a file holds, or that they are made up. */
export function sourceOf({ invented, publisher }: PaymentFile): string {
  return invented ? words.invented : words.publishedBy(publisher);
}

/** The days of its first and last payment. */
export function daysOf({ firstPaidOn, lastPaidOn }: PaymentFile): string {
  return firstPaidOn && lastPaidOn ? formatDateRange(firstPaidOn, lastPaidOn) : words.noDays;
}

/** Whether a file counts, and if not, why not. */
export function standingOf({ standing, withdrawnAt, coverage }: PaymentFile): string {
  if (withdrawnAt) return words.standing.withdrawn;
  if (!standing) return words.standing.replaced;
  return coverage === 'ledger' ? words.standing.ledger : words.standing.counts;
}
