import type { Flag } from '../flag.rules.ts';

/**
 * One supplier bid although several could. Follows Cardinal R018, “Single bid received” (Open Contracting Partnership),
 * with its own exclusion: only open and selective methods are looked at, so neither limited nor direct ones.
 */
export const singleBid: Flag = ({ method, isCallOff, bidders }) =>
  bidders === 1 && !isCallOff && (method === 'open' || method === 'selective') ? { bids: 1 } : null;
