import { Temporal } from 'temporal-polyfill';
import { type ClaimTally, standingQuantity, sumQuantities } from '../promises/levels.rules.ts';
import type { Period } from '../spend/months.rules.ts';

export type DatedClaim = ClaimTally & { readonly on: Temporal.PlainDate };

/** What still stands, with evidence, of the claims made in a period: exact, in the promise’s own unit. */
export function evidencedInYear(claims: readonly DatedClaim[], { from, to }: Period): number {
  const within = claims.filter(
    ({ on }) => Temporal.PlainDate.compare(on, from) >= 0 && Temporal.PlainDate.compare(on, to) <= 0,
  );
  return sumQuantities(within.map((claim) => (claim.hasEvidence ? standingQuantity(claim) : 0)));
}
