import type { Flag } from '../flag.rules.ts';

/**
 * Nothing but the price decided, and the lowest bid was set aside. Follows Cardinal R036, “Lowest bid disqualified” (Open
 * Contracting Partnership), which looks only at competitions that price alone decides and that were awarded.
 */
export const lowestSetAside: Flag = ({ bids, winner, isPriceOnly }) => {
  if (!isPriceOnly || winner === null) return null;
  const priced = bids.flatMap(({ pricePence, ...bid }) =>
    pricePence === null ? [] : [{ ...bid, pricePence }],
  );
  const lowestPence = Math.min(...priced.map(({ pricePence }) => pricePence));
  const lowest = priced.filter(({ pricePence }) => pricePence === lowestPence);
  const [first] = lowest;
  return first && lowest.every(({ isSetAside }) => isSetAside)
    ? { bidder: first.bidder, pricePence: lowestPence }
    : null;
};
