import type { WeighingRule } from '../weighing/weigh.rules.ts';

/** For one outcome: how many answers gave it so many points or fewer, from 0 to 100. */
export type Histogram = Int32Array;

/** How often each number of points was given to each outcome, added up from 0 to 100; answers count as their copies. */
export function histogramsOf(points: readonly (readonly number[])[], copies: Int32Array): Histogram[] {
  const histograms = (points[0] ?? []).map(() => new Int32Array(101));
  // Plain loops: this runs a thousand times over every answer.
  for (let answer = 0; answer < points.length; answer += 1) {
    const count = copies[answer] ?? 0;
    if (count === 0) continue;
    const row = points[answer] as readonly number[];
    for (let outcome = 0; outcome < row.length; outcome += 1) {
      const histogram = histograms[outcome] as Histogram;
      const given = row[outcome] as number;
      histogram[given] = (histogram[given] as number) + count;
    }
  }
  for (const histogram of histograms) {
    for (let given = 1; given <= 100; given += 1) {
      histogram[given] = (histogram[given] ?? 0) + (histogram[given - 1] ?? 0);
    }
  }
  return histograms;
}

/**
 * What whole points out of 100 come to by a rule, in floating point and fast enough for thousands of samples: for
 * intervals only. What is published of the answers themselves is exact (`weigh`), and a test holds the two together.
 */
export function fastShares(histograms: readonly Histogram[], rule: WeighingRule): number[] {
  const answers = histograms[0]?.[100] ?? 0;
  if (rule === 'mean') return histograms.map((histogram) => meanOf(histogram, answers));
  const phantomAt = phantoms[rule];
  const sharesAt = (t: number) =>
    histograms.map((histogram) => medianOf(histogram, (k) => phantomAt(k, answers, t)));
  const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);
  let low = 0;
  let high = 1;
  // The shares rise with t from 0 to at least 1 together: halving finds the t where they make 1.
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (sum(sharesAt(middle)) < 1) low = middle;
    else high = middle;
  }
  return sharesAt(high);
}

/** Where phantom k of n answers’ n + 1 stands at t; see `weighing/`. */
const phantoms = {
  'independent-markets': (k: number, answers: number, t: number) => Math.min(1, t * (answers - k)),
  utilitarian: (k: number, answers: number, t: number) => Math.min(1, Math.max(0, t * (answers + 1) - k)),
} as const;

function meanOf(histogram: Histogram, answers: number): number {
  let over = 0;
  for (let given = 0; given < 100; given += 1) over += answers - (histogram[given] ?? 0);
  return over / (100 * answers);
}

/** The median of votes and phantoms: the first number of points that no phantom of its rank stands above. */
function medianOf(histogram: Histogram, phantom: (k: number) => number): number {
  let low = 0;
  let high = 100;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phantom(histogram[middle] ?? 0) <= middle / 100) high = middle;
    else low = middle + 1;
  }
  return Math.min(low / 100, phantom(low === 0 ? 0 : (histogram[low - 1] ?? 0)));
}
