import { decideMandateWeights } from '../../participation/weighing/mandate-weights.rules.ts';
import { zero } from '../../values/fraction.ts';
import { type CriterionLine, sharesOf } from './lineage.rules.ts';

export type TiedWeight = { readonly criterionId: string; readonly weight: number };

/**
 * What each tied criterion weighs when the marks are shared as the mandate says: largest remainder, ties to the line
 * that comes first in the framework. Null where nothing is tied or the total is not from 1 to 100.
 */
export function decideTiedWeights(
  total: number,
  criterionIds: readonly string[],
  lineage: readonly CriterionLine[],
): readonly TiedWeight[] | null {
  const tied = criterionIds
    .filter((id) => lineage.some((line) => line.criterionId === id))
    .sort((a, b) => firstPosition(a, lineage) - firstPosition(b, lineage));
  const shares = sharesOf(tied, lineage);
  const lines = tied.map((id, index) => ({ outcome: id, share: shares[index] ?? zero }));
  const decided = decideMandateWeights(total, lines);
  if ('refused' in decided) return null;
  return decided.weights.map(({ outcome, weight }) => ({ criterionId: outcome, weight }));
}

function firstPosition(criterionId: string, lineage: readonly CriterionLine[]): number {
  return Math.min(...lineage.filter((line) => line.criterionId === criterionId).map((line) => line.position));
}
