import { type Fraction, fraction, larger, multiply, sign, smaller } from '../../../values/fraction.ts';
import { criterionMethods } from '../../methods/criterion-methods.rules.ts';
import { type Bid, type Criterion, type Evaluation, valueOf } from './evaluation.rules.ts';
import { rankBids } from './rank-bids.rules.ts';

export type ReversalExample = {
  readonly change: 'removed' | 'added';
  readonly bid: Bid;
  /** The other bids in their order before and after: the same bids, the same offers, another order. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Two that changed places: the first was ahead, and then behind. */
  readonly swapped: readonly [string, string];
};

export type Reversal = {
  readonly isPossible: boolean;
  readonly example: ReversalExample | null;
  /** Criteria scored relative to other bids. Without any, no bid can reorder others, whatever it offers. */
  readonly relativeCriteria: readonly string[];
  /** How many removals and additions were tried. */
  readonly tried: number;
};

const lowerPrices = [fraction(9, 10), fraction(3, 4), fraction(1, 2), fraction(1, 4)];
const higherQuantities = [fraction(11, 10), fraction(3, 2), fraction(2), fraction(5)];

/**
 * Can one bid more or fewer reorder the others? Against published absolutes never. For relative formulas each
 * bid is taken away in turn; then bids are added that are like the last-placed one but set a new extreme: 90,
 * 75, 50 and 25% of the lowest price, 110, 150, 200 and 500% of the best quantity, in one relative criterion
 * at a time and in all at once. “Not possible” therefore means that none of those tried did it.
 */
export function findReversal(evaluation: Evaluation): Reversal {
  const relative = evaluation.criteria.filter(
    ({ weight, method }) => weight > 0 && criterionMethods[method].isRelative,
  );
  const relativeCriteria = relative.map(({ id }) => id);
  if (relative.length === 0) return { isPossible: false, example: null, relativeCriteria, tried: 0 };
  const without = evaluation.bids.map((bid) => ({
    change: 'removed' as const,
    bid,
    bids: evaluation.bids.filter((other) => other !== bid),
  }));
  const withOne = plausibleBids(evaluation, relative).map((bid) => ({
    change: 'added' as const,
    bid,
    bids: [...evaluation.bids, bid],
  }));
  const changes = [...without, ...withOne];
  for (const { change, bid, bids } of changes) {
    const reordered = compareOrders(evaluation, { ...evaluation, bids }, bid.bidder);
    if (reordered) {
      return {
        isPossible: true,
        example: { change, bid, ...reordered },
        relativeCriteria,
        tried: changes.length,
      };
    }
  }
  return { isPossible: false, example: null, relativeCriteria, tried: changes.length };
}

function compareOrders(before: Evaluation, after: Evaluation, changed: string) {
  const [first, second] = [before, after].map((evaluation) =>
    rankBids(evaluation).places.filter(({ bidder }) => bidder !== changed),
  );
  const ranksAfter = new Map(second?.map(({ bidder, rank }) => [bidder, rank]));
  for (const [index, ahead] of first?.entries() ?? []) {
    const overtaker = first
      ?.slice(index + 1)
      .find(
        ({ bidder, rank }) =>
          rank > ahead.rank && (ranksAfter.get(bidder) ?? 0) < (ranksAfter.get(ahead.bidder) ?? 0),
      );
    if (overtaker) {
      const [namesBefore, namesAfter] = [first, second].map((places) =>
        (places ?? []).map(({ bidder }) => bidder),
      );
      const swapped: [string, string] = [ahead.bidder, overtaker.bidder];
      return { before: namesBefore ?? [], after: namesAfter ?? [], swapped };
    }
  }
  return null;
}

function plausibleBids(evaluation: Evaluation, relative: readonly Criterion[]): Bid[] {
  const last = rankBids(evaluation).places.at(-1)?.bidder;
  const model = evaluation.bids.find(({ bidder }) => bidder === last);
  if (!model) return [];
  const groups = relative.length > 1 ? [...relative.map((criterion) => [criterion]), relative] : [relative];
  return groups.flatMap((group) =>
    lowerPrices.map((_, step) => ({
      bidder: newName(evaluation.bids),
      values: new Map([...model.values, ...group.map((criterion) => extreme(evaluation, criterion, step))]),
    })),
  );
}

function extreme({ bids }: Evaluation, { id, method }: Criterion, step: number): [string, Fraction] {
  const values = bids.map((bid) => valueOf(bid, id));
  if (criterionMethods[method].kind === 'price') {
    return [id, multiply(values.reduce(smaller), lowerPrices[step] as Fraction)];
  }
  const best = values.reduce(larger);
  return [id, multiply(sign(best) > 0 ? best : fraction(1), higherQuantities[step] as Fraction)];
}

function newName(bids: readonly Bid[]): string {
  let name = 'another bid';
  while (bids.some(({ bidder }) => bidder === name)) name = `${name}*`;
  return name;
}
