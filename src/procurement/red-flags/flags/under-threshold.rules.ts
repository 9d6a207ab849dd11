import type { Flag } from '../flag.rules.ts';

/** So many percent under the threshold, or fewer, stand out. */
export const MOST_PERCENT_UNDER = 5;

/**
 * The estimate is under the threshold by five percent of it or less, so that the fuller rules just do not apply. Follows
 * “contract amounts just below thresholds” in the European Commission’s collection of red flags (2017); the five percent
 * are ours. Nothing is said where we cannot tell which threshold applied.
 */
export const underThreshold: Flag = ({ estimatePence, thresholdPence }) => {
  if (estimatePence === null || thresholdPence === null || estimatePence >= thresholdPence) return null;
  const isNear = BigInt(estimatePence) * 100n >= BigInt(thresholdPence) * BigInt(100 - MOST_PERCENT_UNDER);
  return isNear ? { estimatePence, thresholdPence } : null;
};
