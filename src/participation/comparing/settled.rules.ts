import type { Pairs } from './pair-counts.rules.ts';

/** Why comparisons alone do not settle how far apart things are: a most likely answer would run to infinity. */
export type Unsettled =
  /** Some were never compared with the others, not even through a third. */
  | 'apart'
  /** A group of one or more was preferred every time it was compared with the rest. */
  | 'never-beaten'
  /** Being ahead cannot be told from being stronger. */
  | 'ahead-decides';

/**
 * Whether comparisons alone settle every strength; null when they do. They do exactly when from each thing a
 * chain of “was preferred to” leads to every other (Ford 1957, “Solution of a ranking problem from binary
 * comparisons”). With an effect of being ahead there is one more way for a likelihood to have no peak: strengths
 * that, with the effect for or against, contradict no answer. Those are differences d(loser) ≤ d(winner) ± 1,
 * which can be met exactly when the graph has no circle of negative length (Bellman–Ford).
 */
export function findUnsettled(items: number, pairs: Pairs, withAhead: boolean): Unsettled | null {
  const wins = listWins(pairs);
  const both = [
    ...wins,
    ...wins.map(({ winner, loser, ahead }) => ({ winner: loser, loser: winner, ahead })),
  ];
  if (!reachesAll(items, both)) return 'apart';
  const backwards = both.slice(wins.length);
  if (!reachesAll(items, wins) || !reachesAll(items, backwards)) return 'never-beaten';
  if (withAhead && !(hasNegativeCircle(items, wins, 1) && hasNegativeCircle(items, wins, -1))) {
    return 'ahead-decides';
  }
  return null;
}

/** Each result that was seen; `ahead` is 1 where the winner was ahead, −1 where the loser was. */
type Win = { readonly winner: number; readonly loser: number; readonly ahead: number };

function listWins(pairs: Pairs): Win[] {
  return [...pairs.first].flatMap((first, row) => {
    const second = pairs.second[row] ?? 0;
    const ahead = pairs.ahead[row] ?? 0;
    const won = pairs.firstPreferred[row] ?? 0;
    const lost = (pairs.compared[row] ?? 0) - won;
    return [
      ...(won > 0 ? [{ winner: first, loser: second, ahead }] : []),
      ...(lost > 0 ? [{ winner: second, loser: first, ahead: 0 - ahead }] : []),
    ];
  });
}

function reachesAll(items: number, wins: readonly Win[]): boolean {
  const beaten: number[][] = Array.from({ length: items }, () => []);
  for (const { winner, loser } of wins) beaten[winner]?.push(loser);
  const reached = new Set([0]);
  for (const item of reached) for (const next of beaten[item] ?? []) reached.add(next);
  return reached.size === items;
}

function hasNegativeCircle(items: number, wins: readonly Win[], effect: 1 | -1): boolean {
  const distance = new Float64Array(items);
  for (let round = 0; round < items; round += 1) {
    let changed = false;
    for (const { winner, loser, ahead } of wins) {
      const through = (distance[winner] ?? 0) + ahead * effect;
      if (through < (distance[loser] ?? 0)) {
        distance[loser] = through;
        changed = true;
      }
    }
    if (!changed) return false;
  }
  return true;
}
