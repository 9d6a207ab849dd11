import { fraction, larger, multiply, smaller } from '../../values/fraction.ts';
import { type Bid, type Evaluation, valueOf } from '../evaluation/scoring/evaluation.rules.ts';
import { rankBids } from '../evaluation/scoring/rank-bids.rules.ts';
import { criterionMethods } from '../methods/criterion-methods.rules.ts';

/** One bid more or fewer, after which two others stand the other way round. */
export type Reordering = {
  readonly change: 'removed' | 'added';
  readonly bidder: string;
  /** The bids that stay, best first, before and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The first pair that changed places: ahead, and then behind. */
  readonly swapped: readonly [string, string];
};

export type Tries = {
  readonly tried: number;
  readonly reordered: number;
  /** After how many of them another of the bids that stay comes first. */
  readonly newFirst: number;
};
export type TriedChanges = {
  readonly removed: Tries;
  readonly added: Tries;
  readonly example: Reordering | null;
};

/**
 * Takes each bid away in turn, then adds others one at a time: the `spare` bids, and for each price and quantity one that
 * is far out there (a quarter of the lowest price, ten times the largest promise) and last in all else. Says after how
 * many of these single changes the bids that stay change places among themselves: against published absolutes after
 * none, whatever is tried (MATHS: rank reversal).
 */
export function tryChanges(evaluation: Evaluation, spare: readonly Bid[]): TriedChanges {
  const base = orderOf(evaluation);
  const removals = evaluation.bids.map((bid) => compare(evaluation, base, 'removed', bid));
  const outliers = evaluation.criteria.flatMap((criterion) => farOut(evaluation, criterion.id));
  const additions = [...outliers, ...spare].map((bid) => compare(evaluation, base, 'added', bid));
  const found = [...additions, ...removals].find(({ reordering }) => reordering !== null);
  return { removed: tally(removals), added: tally(additions), example: found?.reordering ?? null };
}

type Compared = { readonly reordering: Reordering | null; readonly newFirst: boolean };

function tally(compared: readonly Compared[]): Tries {
  return {
    tried: compared.length,
    reordered: compared.filter(({ reordering }) => reordering !== null).length,
    newFirst: compared.filter(({ newFirst }) => newFirst).length,
  };
}

type Order = { readonly ranks: ReadonlyMap<string, number>; readonly names: readonly string[] };

function orderOf(evaluation: Evaluation): Order {
  const { places } = rankBids(evaluation);
  return {
    ranks: new Map(places.map(({ bidder, rank }) => [bidder, rank])),
    names: places.map(({ bidder }) => bidder),
  };
}

function compare(evaluation: Evaluation, base: Order, change: Reordering['change'], bid: Bid): Compared {
  const bids =
    change === 'added' ? [...evaluation.bids, bid] : evaluation.bids.filter((other) => other !== bid);
  if (bids.length < 2) return { reordering: null, newFirst: false };
  const changed = orderOf({ ...evaluation, bids });
  const stay = (names: readonly string[]) => names.filter((name) => name !== bid.bidder);
  const [before, after] = [stay(base.names), stay(changed.names)];
  const swapped = findSwap(before, base.ranks, changed.ranks);
  return {
    reordering: swapped && { change, bidder: bid.bidder, before, after, swapped },
    newFirst: swapped !== null && before[0] !== after[0],
  };
}

/** The first bid in the old order that another, truly behind it before, is truly ahead of now. */
function findSwap(
  before: readonly string[],
  old: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): readonly [string, string] | null {
  const rank = (ranks: ReadonlyMap<string, number>, name: string) => ranks.get(name) ?? 0;
  for (const [index, ahead] of before.entries()) {
    const overtaker = before
      .slice(index + 1)
      .find((name) => rank(old, name) > rank(old, ahead) && rank(now, name) < rank(now, ahead));
    if (overtaker) return [ahead, overtaker];
  }
  return null;
}

/** A bid far out in one price or quantity and last in everything else; none for a scored answer, which has an end. */
function farOut({ criteria, bids }: Evaluation, id: string): Bid[] {
  const kindOf = (code: string) => criteria.find((one) => one.id === code)?.method ?? 'band';
  const { kind } = criterionMethods[kindOf(id)];
  if (kind === 'band') return [];
  const valuesOf = (code: string) => bids.map((bid) => valueOf(bid, code));
  const worst = criteria.map(({ id: code, method }): [string, ReturnType<typeof valueOf>] => [
    code,
    valuesOf(code).reduce(criterionMethods[method].kind === 'price' ? larger : smaller),
  ]);
  const extreme =
    kind === 'price'
      ? multiply(valuesOf(id).reduce(smaller), fraction(1, 4))
      : multiply(valuesOf(id).reduce(larger), fraction(10));
  return [{ bidder: `far out in ${id}`, values: new Map([...worst, [id, extreme]]) }];
}
