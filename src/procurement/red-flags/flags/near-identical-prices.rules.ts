import type { Flag } from '../flag.rules.ts';

/** Half a percent, in ten-thousandths of the lower price. */
export const MOST_APART_BASIS_POINTS = 50;

/**
 * Two bidders’ prices differ by half a percent of the lower or less. Follows Cardinal R028, “Identical bid prices” (Open
 * Contracting Partnership), which asks for the very same price; the half percent is ours. Its own exclusion holds: prices
 * that the buyer set. Names the closest pair.
 */
export const nearIdenticalPrices: Flag = ({ bids, isPriceFixed }) => {
  if (isPriceFixed) return null;
  const priced = bids.flatMap(({ bidder, supplier, pricePence }) =>
    pricePence !== null && pricePence > 0 ? [{ bidder, supplier, pricePence }] : [],
  );
  const ordered = priced.sort((a, b) => a.pricePence - b.pricePence);
  const pairs = ordered.slice(1).flatMap((higher, index) => {
    const lower = ordered[index];
    return lower && lower.supplier !== higher.supplier ? [{ lower, higher }] : [];
  });
  const closest = pairs.sort((a, b) => apart(a) - apart(b))[0];
  if (!closest) return null;
  const differencePence = apart(closest);
  // Whole numbers throughout: 10,000 × difference ≤ 50 × lower price.
  if (BigInt(differencePence) * 10_000n > BigInt(closest.lower.pricePence) * BigInt(MOST_APART_BASIS_POINTS))
    return null;
  return { first: closest.lower.bidder, second: closest.higher.bidder, differencePence };
};

type Pair = {
  readonly lower: { readonly pricePence: number };
  readonly higher: { readonly pricePence: number };
};

function apart({ lower, higher }: Pair): number {
  return higher.pricePence - lower.pricePence;
}
