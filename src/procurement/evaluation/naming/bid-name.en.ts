import type { MetBid } from './naming.rules.ts';

/** What a scorer calls a bid: its letter, or its bidder where names are shown. */
export function bidName({ label, supplierName }: Pick<MetBid, 'label' | 'supplierName'>): string {
  return supplierName ?? `Bid ${label}`;
}
