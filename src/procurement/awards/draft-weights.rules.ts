import type { DraftWeights } from '../../participation/rounds/draft-weights.rules.ts';
import { add, divide, type Fraction, fraction, multiply, sign, sum, zero } from '../../values/fraction.ts';
import { shareOut } from '../../values/percentages.ts';
import type { Criterion } from '../criteria/criterion.rules.ts';
import type { CriterionLine } from '../criteria/lineage.rules.ts';

type Served = readonly Criterion[];
type Part = { readonly weight: Fraction; readonly served: Served; readonly isOutcome: boolean };

/**
 * The authority’s own draft weights, recorded before the round opened, put onto the award criteria that came to be:
 * what the counterfactual is reckoned with. Whole points by the criteria’s codes, 100 in all; null where no criterion
 * serves anything that had a weight.
 *
 * 1. Price’s weight goes to price, quality’s to the quality criteria, each outcome’s to the criteria tied to it in that
 *    round. A criterion tied to no outcome of the round gets nothing: the draft asked for nothing like it.
 * 2. An outcome that no criterion serves has its weight shared out over the outcomes that are served, in proportion to
 *    their draft weights. What then has no place (price or quality without a criterion, or no served outcome with a
 *    weight) is shared over everything in proportion.
 * 3. The parts become whole points by largest remainder, in the order price, quality, outcomes in the round’s order;
 *    then each part is shared over its criteria in proportion to their published weights, by largest remainder in the
 *    order of the criteria.
 */
export function mapDraftWeights(
  draft: DraftWeights,
  criteria: readonly Criterion[],
  lineage: readonly Pick<CriterionLine, 'criterionId' | 'outcomeId'>[],
): Record<string, number> | null {
  const ofKind = (kind: Criterion['kind']) => criteria.filter((criterion) => criterion.kind === kind);
  const tiedTo = (outcomeId: string) =>
    criteria.filter(({ id }) =>
      lineage.some((line) => line.criterionId === id && line.outcomeId === outcomeId),
    );
  const parts = placeOutcomes([
    { weight: fraction(draft.price), served: ofKind('price'), isOutcome: false },
    { weight: fraction(draft.quality), served: ofKind('quality'), isOutcome: false },
    ...draft.outcomes.map(({ outcomeId, weight }) => ({
      weight: fraction(weight),
      served: tiedTo(outcomeId),
      isOutcome: true,
    })),
  ]);
  if (parts.every(({ weight }) => sign(weight) === 0)) return null;
  const totals = shareOut(
    100,
    parts.map(({ weight }) => weight),
  );
  const weights = Object.fromEntries(criteria.map(({ code }) => [code, 0]));
  for (const [index, { served }] of parts.entries()) {
    const within = shareOut(
      totals[index] ?? 0,
      served.map(({ weight }) => fraction(weight)),
    );
    for (const [place, { code }] of served.entries()) {
      weights[code] = (weights[code] ?? 0) + (within[place] ?? 0);
    }
  }
  return weights;
}

/** The parts that have a criterion, those of outcomes with what the outcomes without one left them. */
function placeOutcomes(parts: readonly Part[]): Part[] {
  const served = parts.filter((part) => part.served.length > 0);
  const lost = sum(parts.filter((part) => part.isOutcome && part.served.length === 0).map(weightOf));
  const kept = sum(served.filter(({ isOutcome }) => isOutcome).map(weightOf));
  const share = sign(kept) === 0 ? zero : divide(lost, kept);
  return served.map((part) =>
    part.isOutcome ? { ...part, weight: add(part.weight, multiply(part.weight, share)) } : part,
  );
}

function weightOf({ weight }: Part): Fraction {
  return weight;
}
