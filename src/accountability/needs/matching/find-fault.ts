import type { Temporal } from 'temporal-polyfill';
import { carve } from '../../promises/variations/carve.rules.ts';
import { stateOf } from '../../promises/variations/state-of.ts';
import type { Need } from '../needs.queries.ts';
import { leftOfOffer } from '../offers/offer.rules.ts';
import type { Offer } from '../offers/offers.queries.ts';
import { findMatchFault, type MatchFault } from './match.rules.ts';
import type { OwedPromise } from './owed.queries.ts';

type Facts = { readonly need: Need; readonly promise: OwedPromise; readonly offer: Offer | undefined };

/** Whether so much of a promise may go to a need on a day; also whether it is owed on that day, and not earlier. */
export function findFault(
  { need, promise, offer }: Facts,
  asked: { readonly quantity: number; readonly onDay: Temporal.PlainDate },
  today: Temporal.PlainDate,
): MatchFault | undefined {
  const offered = offer && {
    isShown: offer.state === 'shown',
    endsOn: offer.endsOn,
    districtSlug: offer.districtSlug,
    left: leftOfOffer(offer),
  };
  const fault = findMatchFault({ need, promise, offer: offered }, asked, today);
  if (fault) return fault;
  const carved = carve(stateOf(promise).instalments, { quantity: asked.quantity, dueOn: asked.onDay });
  return carved ? undefined : 'owed-earlier';
}
