import type { GroupVotes } from './group-votes.rules.ts';
import type { SharedStatement, StatementState } from './opinion.rules.ts';
import { testOfAll } from './representative.rules.ts';

const mostShown = 5;
const sides = ['agree', 'disagree'] as const;

/**
 * What most people agree on, and what most disagree with, as Polis lists it: chance above a half, significant, by
 * chance × test; five of each. Groups do not matter here.
 */
export function findCommonGround(
  everybody: GroupVotes,
  states: readonly StatementState[],
): SharedStatement[] {
  return sides.flatMap((side) =>
    rank(
      states,
      (statement) => testOfAll(everybody, statement, side),
      ({ strength }) => strength,
    ),
  );
}

/**
 * What all groups share: significant among all, and more likely than not in every group, by the product of the groups’
 * chances (group-aware consensus, and the same for disagreeing); five of each. A large group cannot carry a small one.
 */
export function findShared(
  everybody: GroupVotes,
  groups: GroupVotes,
  states: readonly StatementState[],
): SharedStatement[] {
  return sides.flatMap((side) =>
    rank(
      states,
      (statement) => {
        const tested = testOfAll(everybody, statement, side);
        const chances = chancesOf(groups, statement, side);
        return tested && chances.every((chance) => chance > 0.5) ? { ...tested, chances } : null;
      },
      ({ chances }) => chances.reduce((product, chance) => product * chance, 1),
    ),
  );
}

function chancesOf(votes: GroupVotes, statement: number, side: SharedStatement['side']): number[] {
  const counts = side === 'agree' ? votes.agreed : votes.disagreed;
  return Array.from({ length: votes.groups }, (_, group) => {
    const place = group * votes.statements + statement;
    return ((counts[place] as number) + 1) / ((votes.shown[place] as number) + 2);
  });
}

function rank<Found extends { readonly shared: SharedStatement }>(
  states: readonly StatementState[],
  find: (statement: number) => Found | null,
  strength: (found: Found) => number,
): SharedStatement[] {
  return states
    .map((state, statement) => (state === 'shown' ? find(statement) : null))
    .filter((found) => found !== null)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, mostShown)
    .map(({ shared }) => shared);
}
