import { findThresholdFault, type ThresholdFault } from '../sealing/threshold.rules.ts';

type Named = { readonly fromBuyingDepartment: boolean; readonly recipient: string | null };

export type OpenersFault = ThresholdFault | 'department-could-open' | 'key-missing';

/** At most so many of the department that buys (TRUST, “Sealed bids”). */
export const MOST_OF_DEPARTMENT = 2;

/**
 * What keeps these openers from being those of a tender, or null: one key alone, all keys needed, so many of the
 * department that buys that it could open by itself, or somebody without a key. The database holds the same at the notice.
 */
export function findOpenersFault(threshold: number, openers: readonly Named[]): OpenersFault | null {
  const fault = findThresholdFault(threshold, openers.length);
  if (fault) return fault;
  const own = openers.filter(({ fromBuyingDepartment }) => fromBuyingDepartment).length;
  if (own > MOST_OF_DEPARTMENT || own >= threshold) return 'department-could-open';
  return openers.some(({ recipient }) => recipient === null) ? 'key-missing' : null;
}

/** How many openers the department may have while so many are needed. */
export function mostOfDepartment(threshold: number): number {
  return Math.min(MOST_OF_DEPARTMENT, threshold - 1);
}
