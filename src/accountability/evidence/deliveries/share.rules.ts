import { toHundredths } from '../claims.rules.ts';

export type ShareFault = 'no-share' | 'more-than-delivered' | 'quantity-not-positive';
type Share = { readonly quantity: number };

/**
 * Whether the shares of one delivery may stand: it was something, at least one promise gets some of it, and together
 * they get at most what it was, since an event over three projects is not three events (MATHS §7).
 */
export function findShareFault(quantity: number, shares: readonly Share[]): ShareFault | undefined {
  if (!(quantity > 0) || shares.some((share) => !(share.quantity > 0))) return 'quantity-not-positive';
  if (shares.length === 0) return 'no-share';
  const shared = shares.reduce((sum, share) => sum + toHundredths(share.quantity), 0);
  return shared > toHundredths(quantity) ? 'more-than-delivered' : undefined;
}
