/** How many sets of shares are put together in one go, for all bids of a purchase: some seconds of work. */
export const MOST_SETS = 20_000;

/** How many sets of `size` there are of so many shares: with the 16 openers there may be, 12,870 at most. */
export function countSets(shares: number, size: number): number {
  let sets = 1;
  for (let index = 0; index < size; index += 1) sets = (sets * (shares - index)) / (index + 1);
  return Math.max(0, Math.round(sets));
}
