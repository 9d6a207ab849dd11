import type { Flag } from '../flag.rules.ts';

/** The contract is worth so many percent more than the award, or more. */
export const FEWEST_PERCENT_MORE = 10;

/**
 * The contract that was signed is worth at least ten percent more than what was awarded. Follows the difference between
 * the value of the award and that of the contract in the Open Contracting Partnership’s guide to red flags (2024); the
 * ten percent are ours. Both figures must be told, in pounds and by the same publisher.
 */
export const grownPrice: Flag = ({ awardedPence, signedPence }) => {
  if (awardedPence === null || signedPence === null || awardedPence <= 0) return null;
  const isMore = BigInt(signedPence) * 100n >= BigInt(awardedPence) * BigInt(100 + FEWEST_PERCENT_MORE);
  return isMore ? { awardedPence, signedPence } : null;
};
