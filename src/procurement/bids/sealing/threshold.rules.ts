export const FEWEST_OPENERS = 3;
export const FEWEST_NEEDED = 2;
/** More than this, and trying every set of good shares against a bad sealer's would take too long. */
export const MOST_OPENERS = 16;

export type ThresholdFault = 'one-key-opens' | 'all-keys-needed' | 'too-few-openers' | 'too-many-openers';

/**
 * What is wrong with so many openers of whom so many are needed, or null. One key alone is a master key. All of them
 * needed means that one lost key loses every bid: in 2025 the International Association for Cryptologic Research had
 * to void its own election because one of three keys, all needed, was lost.
 */
export function findThresholdFault(threshold: number, openers: number): ThresholdFault | null {
  if (!(Number.isInteger(threshold) && threshold >= FEWEST_NEEDED)) return 'one-key-opens';
  if (openers < FEWEST_OPENERS) return 'too-few-openers';
  if (openers > MOST_OPENERS) return 'too-many-openers';
  return threshold >= openers ? 'all-keys-needed' : null;
}
