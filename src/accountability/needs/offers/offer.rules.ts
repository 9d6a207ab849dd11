import { Temporal } from 'temporal-polyfill';
import { mostDaysAhead, readTitle } from '../posting/need.rules.ts';
import { hundredths, parseQuantity } from '../posting/quantity.rules.ts';

export type OfferState = 'waiting' | 'shown' | 'declined' | 'withdrawn';
export type OfferFault =
  | 'title-missing'
  | 'title-long'
  | 'title-gives-away'
  | 'quantity'
  | 'more-than-owed'
  | 'ends-past'
  | 'ends-far';

/**
 * Reads what a supplier offers under a promise: a line that everyone reads, how much, and until when. Refuses more
 * than the promise still owes, and a last day that is past or more than a year ahead.
 */
export function readOffer(
  typed: { readonly title: string; readonly quantity: string; readonly endsOn: Temporal.PlainDate },
  owed: number,
  today: Temporal.PlainDate,
): { readonly title: string; readonly quantity: number } | { readonly faults: readonly OfferFault[] } {
  const read = readTitle(typed.title);
  const quantity = parseQuantity(typed.quantity);
  const { compare } = Temporal.PlainDate;
  const faults: (OfferFault | undefined)[] = [
    'fault' in read && read.fault !== 'kind' ? read.fault : undefined,
    quantity === undefined
      ? 'quantity'
      : hundredths(quantity) > hundredths(owed)
        ? 'more-than-owed'
        : undefined,
    compare(typed.endsOn, today) < 0
      ? 'ends-past'
      : compare(typed.endsOn, today.add({ days: mostDaysAhead })) > 0
        ? 'ends-far'
        : undefined,
  ];
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length > 0 || quantity === undefined || 'fault' in read) return { faults: found };
  return { title: read.title, quantity };
}

/** What is left of an offer: never below nothing. */
export function leftOfOffer({
  quantity,
  taken,
}: {
  readonly quantity: number;
  readonly taken: number;
}): number {
  return Math.max(0, hundredths(quantity) - hundredths(taken)) / 100;
}
