/** The authority's own marks, recorded before a round opens: what the counterfactual is later held against. */
export type DraftWeights = {
  readonly price: number;
  readonly quality: number;
  /** One whole number for each outcome of the round. */
  readonly outcomes: readonly { readonly outcomeId: string; readonly weight: number }[];
};

export type DraftWeightsRefusal = 'not-whole' | 'not-100' | 'outcomes-differ';

/**
 * Whether draft weights can be kept for a round with these outcomes; null when they can. Refuses a weight that
 * is not a whole number from 0 to 100, a total other than 100, and outcomes other than the round's own.
 */
export function checkDraftWeights(
  weights: DraftWeights,
  outcomeIds: readonly string[],
): DraftWeightsRefusal | null {
  const named = new Set(weights.outcomes.map(({ outcomeId }) => outcomeId));
  if (named.size !== outcomeIds.length || weights.outcomes.length !== outcomeIds.length) {
    return 'outcomes-differ';
  }
  if (outcomeIds.some((id) => !named.has(id))) return 'outcomes-differ';
  const all = [weights.price, weights.quality, ...weights.outcomes.map(({ weight }) => weight)];
  if (all.some((weight) => !Number.isInteger(weight) || weight < 0 || weight > 100)) return 'not-whole';
  return draftTotal(weights) === 100 ? null : 'not-100';
}

/** What draft weights add up to. */
export function draftTotal(weights: DraftWeights): number {
  return weights.outcomes.reduce((sum, { weight }) => sum + weight, weights.price + weights.quality);
}

/** Draft weights as the record and machines read them: outcomes by their slugs. */
export function draftWeightsData(weights: DraftWeights, slugOf: (outcomeId: string) => string) {
  return {
    price: weights.price,
    quality: weights.quality,
    outcomes: weights.outcomes.map(({ outcomeId, weight }) => ({ outcome: slugOf(outcomeId), weight })),
  };
}
