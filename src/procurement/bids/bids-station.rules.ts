import type { OpenedBid } from './opened-bid.rules.ts';

/** A bid as everyone may see it. */
export type PublicBid = {
  readonly label: string;
  readonly commitment: string;
  /** Only the winner is named, and only once the award is published. Prices are shown from then on, by letter. */
  readonly supplierName: string | null;
  readonly pricePence: number | null;
};

/**
 * What may be told of the bids that were opened. Before the award is published: letters and commitments. After it:
 * the winner’s name, and every price; the others keep their letters (docs/decisions/0011).
 */
export function toPublicBids(bids: readonly OpenedBid[], winnerBidId: string | null): PublicBid[] {
  return bids.map(({ id, label, commitment, supplierName, pricePence }) => {
    const isWinner = id === winnerBidId;
    return {
      label,
      commitment,
      supplierName: isWinner ? supplierName : null,
      pricePence: winnerBidId === null ? null : pricePence,
    };
  });
}
