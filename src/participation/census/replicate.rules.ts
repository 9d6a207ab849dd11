import type { Fraction } from '../../values/fraction.ts';
import { type WeighingRule, weigh } from '../weighing/weigh.rules.ts';

/** Twenty copies of an answer that weighs 1; beyond 5,000 answers 100,000 copies altogether. */
const COPIES_EACH = 20;
const COPIES_AT_MOST = 100_000;

/**
 * How many equal copies stand for each weighted answer, so that rules for equal voters can be used: 20 an answer
 * on average (100,000 altogether where there are more than 5,000), shared out by largest remainder, earlier first.
 */
export function copiesOf(weights: Float64Array): Int32Array {
  const total = Math.min(COPIES_EACH * weights.length, Math.max(COPIES_AT_MOST, weights.length));
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) throw new RangeError('Weights must be 0 or more, and not all 0');
  const quotas = weights.map((weight) => (weight / sum) * total);
  const copies = Int32Array.from(quotas, Math.floor);
  const left = total - copies.reduce((a, b) => a + b, 0);
  const byRemainder = [...quotas.keys()].sort((a, b) => remainder(quotas[b]) - remainder(quotas[a]) || a - b);
  for (const at of byRemainder.slice(0, left)) copies[at] = (copies[at] ?? 0) + 1;
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

function remainder(quota: number | undefined): number {
  return (quota ?? 0) - Math.floor(quota ?? 0);
}
