import type { Temporal } from 'temporal-polyfill';

/** A longer gap than this between two moments is time away, and is left out whole. */
export const LONGEST_GAP_SECONDS = 600;
/** Fewer Reviews than this are too few to say what the middle is. */
export const FEWEST_TO_SAY = 10;

/**
 * Seconds of work on a Review, from the moments somebody opened or saved a page of it, in any order: the gaps between
 * one and the next, but for those over ten minutes, which are left out.
 */
export function activeSeconds(moments: readonly Temporal.Instant[]): number {
  const seconds = moments.map(({ epochMilliseconds }) => epochMilliseconds / 1000).sort((a, b) => a - b);
  const total = seconds.reduce((sum, at, index) => {
    const gap = at - (seconds[index - 1] ?? at);
    return gap <= LONGEST_GAP_SECONDS ? sum + gap : sum;
  }, 0);
  return Math.round(total);
}

export type MinutesTaken =
  | { readonly kind: 'measured'; readonly minutes: number; readonly reviews: number }
  | { readonly kind: 'too-few'; readonly thought: number; readonly reviews: number };

/** The middle of what it took, in whole minutes (the upper of two middles); under ten, only what we think. */
export function minutesTaken(seconds: readonly number[], thought: number): MinutesTaken {
  const reviews = seconds.length;
  if (reviews < FEWEST_TO_SAY) return { kind: 'too-few', thought, reviews };
  const middle = seconds.toSorted((a, b) => a - b)[Math.floor(reviews / 2)] ?? 0;
  return { kind: 'measured', minutes: Math.max(1, Math.round(middle / 60)), reviews };
}
