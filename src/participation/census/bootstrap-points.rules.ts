import { seededRandom } from '../../values/random.ts';
import type { WeighingRule } from '../weighing/weigh.rules.ts';
import { fastShares, histogramsOf } from './fast-shares.rules.ts';

/** From and to, in hundredths of a percent: whole tenths, as every share that is published. */
export type Interval = { readonly low: number; readonly high: number };

/** How often answers are drawn again. */
export const bootstrapSamples = 1000;

/**
 * How far chance alone could move each outcome’s share: 1,000 times as many answers as there are, drawn again with
 * replacement, each with its own copies (weights are kept, not raked anew); the middle 95% of what they come to by the
 * rule. The same seed gives the same. It covers chance only, and not who chose to answer.
 * Source: Efron and Tibshirani, “An Introduction to the Bootstrap” (1993), the percentile interval.
 */
export function bootstrapIntervals(
  points: readonly (readonly number[])[],
  copies: Int32Array,
  rule: WeighingRule,
  seed: string,
): Interval[] {
  const outcomes = points[0]?.length ?? 0;
  const draws = Array.from({ length: outcomes }, () => new Float64Array(bootstrapSamples));
  const next = smallFast(seed);
  const drawn = new Int32Array(points.length);
  for (let sample = 0; sample < bootstrapSamples; sample += 1) {
    drawn.fill(0);
    for (let draw = 0; draw < points.length; draw += 1) {
      const at = Math.floor(next() * points.length);
      drawn[at] = (drawn[at] ?? 0) + (copies[at] ?? 0);
    }
    const shares = fastShares(histogramsOf(points, drawn), rule);
    for (const [outcome, share] of shares.entries()) (draws[outcome] as Float64Array)[sample] = share;
  }
  return draws.map((values) => middleOf(values.sort()));
}

function middleOf(sorted: Float64Array): Interval {
  const tail = Math.floor(sorted.length * 0.025);
  const basisPoints = (at: number) => Math.round((sorted[at] ?? 0) * 1000) * 10;
  return { low: basisPoints(tail), high: basisPoints(sorted.length - 1 - tail) };
}

/**
 * Numbers from 0 up to 1 for millions of draws: sfc32 (Doty-Humphrey, PractRand), begun with the first twelve bytes
 * that the seed gives. SHA-256 for each draw would take longer than all the rest.
 */
function smallFast(seed: string): () => number {
  const bytes = Buffer.from(seededRandom(seed).nextBytes(12));
  let [a, b, c, counter] = [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warm = 0; warm < 12; warm += 1) next();
  return next;
}
