import type { Flag } from '../flag.rules.ts';

/** Notices so many days apart, or fewer, are looked at together. */
export const WITHIN_DAYS = 365;

/**
 * Purchases of one buyer from one supplier, announced within a year and each under the threshold, reach it together.
 * Follows “split purchases” in the European Commission’s collection of red flags (2017); the year is ours. Lots of one
 * purchase are left out, since the law adds them together (Procurement Act 2023 Sch. 3).
 */
export const splitPurchase: Flag = ({ winner, publishedAt, estimatePence, thresholdPence, earlier }) => {
  if (winner === null || !publishedAt || estimatePence === null || thresholdPence === null) return null;
  if (estimatePence >= thresholdPence) return null;
  const same = earlier.flatMap((one) => {
    if (one.winner !== winner || !one.publishedAt || one.estimatePence === null) return [];
    const days = (publishedAt.epochMilliseconds - one.publishedAt.epochMilliseconds) / 86_400_000;
    return Math.abs(days) <= WITHIN_DAYS && one.estimatePence < thresholdPence ? [one.estimatePence] : [];
  });
  const togetherPence = same.reduce((sum, pence) => sum + pence, estimatePence);
  return same.length > 0 && togetherPence >= thresholdPence
    ? { purchases: same.length + 1, togetherPence, thresholdPence }
    : null;
};
