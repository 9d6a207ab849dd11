import type { Purchase, StoryCriterion } from './read-story.ts';

function method(criterion: StoryCriterion) {
  const { method, qualificationPence, floorPence, target, bandMax } = criterion;
  const pounds = (pence = 0) => (pence / 100).toFixed(2);
  if (method === 'linear-absolute')
    return { method, qualification: pounds(qualificationPence), floor: pounds(floorPence) };
  return method === 'target' ? { method, target: String(target) } : { method, max: bandMax };
}

/** A purchase of the story as `pp score` reads it; the parts of quality share its draft marks in proportion. */
export function evaluationOf({ criteria, bids, consensus, draftWeights }: Purchase) {
  const list = criteria?.criteria ?? [];
  const quality = list.reduce((sum, { kind, weight }) => (kind === 'quality' ? sum + weight : sum), 0);
  const draftOf = ({ kind, outcome, weight }: StoryCriterion) => {
    if (kind === 'price') return draftWeights?.price ?? 0;
    return kind === 'quality'
      ? (weight * (draftWeights?.quality ?? 0)) / quality
      : (draftWeights?.outcomes[outcome ?? ''] ?? 0);
  };
  const valueOf = (criterion: StoryCriterion, bid: (typeof bids)[number]) => {
    if (criterion.kind === 'price') return (bid.pricePence / 100).toFixed(2);
    if (criterion.method === 'band')
      return consensus.find((row) => row.criterion === criterion.code && row.bid === bid.label)?.score;
    return String(bid.commitments.find((one) => one.criterion === criterion.code)?.quantity);
  };
  return {
    criteria: list.map((criterion) => ({
      id: criterion.code,
      weight: criterion.weight,
      ...method(criterion),
    })),
    bids: bids.map((bid) => ({
      bidder: bid.supplier,
      values: Object.fromEntries(list.map((one) => [one.code, valueOf(one, bid)])),
    })),
    ...(draftWeights
      ? { draftWeights: Object.fromEntries(list.map((one) => [one.code, draftOf(one)])) }
      : {}),
    tieRule: criteria?.tieRule ?? [],
  };
}
