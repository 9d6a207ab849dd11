import {
  add,
  compare,
  divide,
  type Fraction,
  multiply,
  sign,
  subtract,
  sum,
  zero,
} from '../../../values/fraction.ts';
import { type Evaluation, type ScoredBid, scoreBids, type Weights } from './evaluation.rules.ts';
import type { OverallMethod } from './overall/overall-method.rules.ts';
import { overallMethods } from './overall/overall-methods.rules.ts';
import { publishedWeights, rankBids, winnerOf } from './rank-bids.rules.ts';
import { compareBids } from './settle-tie.rules.ts';

/** At the weight `to` the two are level; any further and `winner` wins (null: several share first place). */
export type WeightChange = {
  readonly criterion: string;
  readonly from: Fraction;
  readonly to: Fraction;
  /** The end of the direction it moved in: 0, or the whole. */
  readonly limit: Fraction;
  readonly winner: string | null;
};

type Line = { readonly evaluation: Evaluation; readonly overall: OverallMethod; readonly end: Weights };

/**
 * How far each weight must move, up or down, to change the winner, the other weights rescaled in proportion so
 * that the total stays the same. Exact: an advantage is a straight line in a weight, so its zero is a fraction.
 * A direction in which nothing changes is left out. Empty when first place is shared.
 */
export function findWeightChanges(evaluation: Evaluation): WeightChange[] {
  const overall = overallMethods[evaluation.overall];
  const weights = publishedWeights(evaluation);
  const bids = scoreBids(evaluation);
  const name = winnerOf(rankBids(evaluation));
  const winner = bids.find(({ bidder }) => bidder === name);
  if (!winner) return [];
  const rivals = bids.filter((bid) => bid !== winner);
  const moving = evaluation.criteria.map(({ id }) => id);
  const whole = sum(moving.map((id) => weights.get(id) ?? zero));
  return moving.flatMap((criterion) => {
    const from = weights.get(criterion) ?? zero;
    if (compare(from, whole) === 0) return [];
    return [whole, zero].flatMap((limit) => {
      const end = movedWeights(weights, moving, criterion, limit);
      const found = firstToOvertake(winner, rivals, weights, { evaluation, overall, end });
      if (!found) return [];
      const to = add(from, multiply(found.part, subtract(limit, from)));
      return [{ criterion, from, to, limit, winner: found.isShared ? null : found.rival.bidder }];
    });
  });
}

/** The weights with one moved to a value and the others rescaled in proportion to the rest. */
function movedWeights(weights: Weights, moving: readonly string[], criterion: string, to: Fraction): Weights {
  const whole = sum(moving.map((id) => weights.get(id) ?? zero));
  const scale = divide(subtract(whole, to), subtract(whole, weights.get(criterion) ?? zero));
  const moved = moving.map((id): [string, Fraction] => [
    id,
    id === criterion ? to : multiply(weights.get(id) ?? zero, scale),
  ]);
  return new Map([...weights, ...moved]);
}

type Overtaker = { readonly rival: ScoredBid; readonly part: Fraction; readonly isShared: boolean };

/** Who overtakes first on the way from the weights to the end of the line, and after what part of the way. */
function firstToOvertake(
  winner: ScoredBid,
  rivals: readonly ScoredBid[],
  weights: Weights,
  { evaluation, overall, end }: Line,
): Overtaker | undefined {
  let first: Overtaker | undefined;
  for (const rival of rivals) {
    const now = overall.advantage(winner, rival, weights, evaluation);
    const then = overall.advantage(winner, rival, end, evaluation);
    if (sign(then) >= 0) continue;
    const part = divide(now, subtract(now, then));
    const sooner = first ? compare(part, first.part) : -1;
    // Level with the winner at the same point: the one that is ahead at the end is ahead all the way from there.
    const order = first && sooner === 0 ? compareBids(evaluation, end, rival, first.rival) : sooner;
    if (order < 0) first = { rival, part, isShared: false };
    else if (order === 0 && first) first = { ...first, isShared: true };
  }
  return first;
}
