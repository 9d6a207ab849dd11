import type { Flag } from '../flag.rules.ts';

/** This one and at least two earlier ones. */
export const FEWEST_COMPETITIONS = 3;

/**
 * In every one of at least three competitions of the same buyer in which the winner and another bidder of this one both
 * bid, the same supplier came first. Follows the pattern that the OECD’s recommendation on fighting bid rigging names;
 * the number is ours. Competitions with nobody in common are left out.
 */
export const repeatedWinner: Flag = ({ bids, winner, earlier }) => {
  if (winner === null) return null;
  const rivals = new Set(bids.map(({ supplier }) => supplier).filter((supplier) => supplier !== winner));
  const common = earlier.filter(
    ({ suppliers }) => suppliers.includes(winner) && suppliers.some((supplier) => rivals.has(supplier)),
  );
  const competitions = common.length + 1;
  const wonAll = common.every((one) => one.winner === winner);
  return rivals.size > 0 && wonAll && competitions >= FEWEST_COMPETITIONS ? { competitions } : null;
};
