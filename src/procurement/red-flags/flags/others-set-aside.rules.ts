import type { Flag } from '../flag.rules.ts';

/**
 * One supplier’s bid was left, it won, and the bid of at least one other supplier was set aside. Follows Cardinal R035,
 * “All except winning bid disqualified” (Open Contracting Partnership), with its own default of one and its exclusion:
 * nothing is said before there is a winner.
 */
export const othersSetAside: Flag = ({ bids, winner }) => {
  const left = new Set(bids.filter(({ isSetAside }) => !isSetAside).map(({ supplier }) => supplier));
  if (winner === null || left.size !== 1 || !left.has(winner)) return null;
  const setAside = new Set(
    bids.filter((bid) => bid.isSetAside && bid.supplier !== winner).map(({ supplier }) => supplier),
  );
  return setAside.size > 0 ? { setAside: setAside.size } : null;
};
