import type { Flag } from '../flag.rules.ts';

/** Fewer whole days than this between the tender notice and the deadline stand out. */
export const FEWEST_DAYS = 15;

/**
 * Fewer than 15 whole days between the tender notice and the deadline for bids. Follows Cardinal R003, “Short notice to
 * bidders” (Open Contracting Partnership), with its own default and exclusion: only open methods are looked at. The law’s
 * least time is held elsewhere.
 */
export const shortPeriod: Flag = ({ method, publishedAt, bidsDueAt }) => {
  if (!publishedAt || !bidsDueAt || method !== 'open') return null;
  const days = Math.floor((bidsDueAt.epochMilliseconds - publishedAt.epochMilliseconds) / 86_400_000);
  // A deadline before the notice is a fault of the data, and no short period.
  return days >= 0 && days < FEWEST_DAYS ? { days } : null;
};
