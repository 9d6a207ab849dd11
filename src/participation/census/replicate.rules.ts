import type { Fraction } from '../../values/fraction.ts';
import { type WeighingRule, weigh } from '../weighing/weigh.rules.ts';

/** Twenty copies of an answer that weighs 1; beyond 5,000 answers 100,000 copies altogether. */
const COPIES_EACH = 20;
const COPIES_AT_MOST = 100_000;

/**
 * How many equal copies stand for each weighted answer, so that rules for equal voters can be used: 20 an answer on
 * average, 100,000 altogether where there are more than 5,000. Answers are put in order of weight, those of one weight
 * in order of their points, and what they come to so far is rounded each time: those of one weight then have their
 * whole part between them to within one copy, whatever order they came in.
 */
export function copiesOf(weights: Float64Array, points: readonly (readonly number[])[]): Int32Array {
  const total = Math.min(COPIES_EACH * weights.length, Math.max(COPIES_AT_MOST, weights.length));
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) throw new RangeError('Weights must be 0 or more, and not all 0');
  const weightOf = (at: number) => Number((weights[at] ?? 0).toPrecision(9));
  const order = [...weights.keys()].sort(
    (a, b) => weightOf(a) - weightOf(b) || compareRows(points[a] ?? [], points[b] ?? []) || a - b,
  );
  const copies = new Int32Array(weights.length);
  let soFar = 0;
  let given = 0;
  for (const at of order) {
    soFar += weights[at] ?? 0;
    const due = Math.round((soFar / sum) * total);
    copies[at] = due - given;
    given = due;
  }
  return copies;
}

/**
 * What weighted splits come to by a rule: each answer counts as often as its copies (MATHS §3). Whole percentages
 * beside exact shares. That nobody gains by exaggerating is proved for equal voters, and not claimed here.
 */
export function weighCopies(
  points: readonly (readonly number[])[],
  copies: Int32Array,
  rule: WeighingRule,
): { readonly shares: readonly Fraction[]; readonly percentages: readonly number[] } {
  const rows = points.flatMap((row, at) => Array<readonly number[]>(copies[at] ?? 0).fill(row));
  const weighed = weigh(rows, rule);
  if ('refused' in weighed) throw new Error(`ballot ${weighed.resident} is ${weighed.refused}`);
  return weighed;
}

function compareRows(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, value, at) => order || value - (b[at] ?? 0), 0);
}
