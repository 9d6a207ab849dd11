import { countVotes, type GroupVotes } from './group-votes.rules.ts';
import { sizesOf } from './k-means.rules.ts';
import type { OpinionMemory } from './opinion.rules.ts';
import type { Grouping } from './polis-groups.rules.ts';
import type { VoteMatrix } from './vote-matrix.rules.ts';

/**
 * Names the groups: those that say what a group said before keep its letter, the rest follow by size, the largest first.
 * Likeness is the mean difference of the groups’ mean votes, so nobody’s place has to be remembered.
 */
export function keepLetters(
  matrix: VoteMatrix,
  people: Uint32Array,
  grouping: Grouping,
  previous: OpinionMemory | undefined,
): Grouping {
  const groupOf = new Int16Array(matrix.people.length).fill(-1);
  people.forEach((person, place) => {
    groupOf[person] = grouping.clusterOf[place] as number;
  });
  const sizes = sizesOf(grouping.clusterOf, grouping.k);
  const bySize = Array.from(sizes, (_, group) => group).sort(
    (a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b,
  );
  const profiles = previous ? profilesOf(matrix, countVotes(matrix, groupOf, grouping.k)) : [];
  const order = previous ? matchProfiles(bySize, profiles, previous.profiles) : bySize;
  const renamed = new Map(order.map((group, letter) => [group, letter]));
  return {
    ...grouping,
    clusterOf: grouping.clusterOf.map((group) => renamed.get(group) ?? 0),
    centers: order.map((group) => grouping.centers[group] as readonly [number, number]),
    stabilities: grouping.stabilities && order.map((group) => grouping.stabilities?.[group] ?? 0),
  };
}

/** Each group’s mean vote, −1 to 1, on each statement it was shown. */
export function profilesOf(matrix: VoteMatrix, votes: GroupVotes): Record<string, number>[] {
  return Array.from({ length: votes.groups }, (_, group) =>
    Object.fromEntries(
      matrix.statements.flatMap((statement, column) => {
        const place = group * votes.statements + column;
        const shown = votes.shown[place] as number;
        const mean = ((votes.agreed[place] as number) - (votes.disagreed[place] as number)) / shown;
        return shown > 0 ? [[statement, mean] as const] : [];
      }),
    ),
  );
}

type Profile = Readonly<Record<string, number>>;

/** The nearest pair first, then the nearest of what is left; groups without a counterpart take the letters left over. */
function matchProfiles(
  groups: readonly number[],
  profiles: readonly Profile[],
  before: readonly Profile[],
): number[] {
  const pairs = groups.flatMap((group) =>
    before.map((profile, letter) => ({ group, letter, apart: distance(profiles[group] ?? {}, profile) })),
  );
  const order = groups.map(() => -1);
  const taken = new Set<number>();
  for (const { group, letter } of pairs.sort((a, b) => a.apart - b.apart)) {
    if (letter >= groups.length || order[letter] !== -1 || taken.has(group)) continue;
    order[letter] = group;
    taken.add(group);
  }
  const rest = groups.filter((group) => !taken.has(group));
  return order.map((group) => (group === -1 ? (rest.shift() as number) : group));
}

function distance(one: Profile, other: Profile): number {
  const both = Object.keys(one).filter((statement) => statement in other);
  const apart = both.reduce((sum, key) => sum + Math.abs((one[key] ?? 0) - (other[key] ?? 0)), 0);
  return both.length === 0 ? 2 : apart / both.length;
}
