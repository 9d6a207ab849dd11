import { countAllVotes, countVotes, findConsensus, type GroupVotes } from './group-votes.rules.ts';
import { sizesOf } from './k-means.rules.ts';
import { findPriorities } from './next-statement.rules.ts';
import type {
  OpinionGroup,
  OpinionMemory,
  OpinionOptions,
  OpinionRefusal,
  OpinionResult,
  StatementState,
} from './opinion.rules.ts';
import { bestK, type Grouping, groupAsPolis } from './polis-groups.rules.ts';
import { findExtremity, findGroupable, type Positions, placePeople } from './positions.rules.ts';
import { findComponents } from './principal-components.rules.ts';
import { findRepresentative } from './representative.rules.ts';
import { findCommonGround, findShared } from './shared.rules.ts';
import { chooseGrouping, groupStably, orderByPlace } from './stable-groups.rules.ts';
import { keepLetters, profilesOf } from './steady-groups.rules.ts';
import { decideK } from './steady-k.rules.ts';
import type { VoteMatrix } from './vote-matrix.rules.ts';

export const defaultSeed = 'opinion groups';

/**
 * The groups of opinion in votes on statements: where people stand (two principal components of the centred votes), who
 * stands together, what each group says that others do not, what all share, and which statement is worth asking next.
 * `polis` is what the Polis software serves (Small et al. 2021); `stable` takes the best of fifty seeded starts and
 * refuses, with the reason, groups under 10 people or such as do not come back when people are drawn again.
 */
export function findOpinionGroups(matrix: VoteMatrix, options: OpinionOptions): OpinionResult {
  const states = options.states ?? matrix.statements.map((): StatementState => 'shown');
  const found = findComponents(matrix, states);
  const positions = placePeople(matrix, found, states);
  const extremity = findExtremity(matrix, found);
  const inside = findGroupable(matrix);
  const placed = countVotes(matrix, membership(matrix, inside), 1);
  const { kept, profiles, ...described } = describeGroups(matrix, states, positions, inside, options);
  return {
    ...described,
    memory: kept && { ...kept, profiles },
    method: options.method,
    seed: options.method === 'stable' ? (options.seed ?? defaultSeed) : null,
    people: matrix.people.length,
    statements: matrix.statements.length,
    votes: matrix.votes.length,
    grouped: inside.length,
    center: found.center,
    components: found.components,
    ...positions,
    extremity,
    priorities: findPriorities(placed, extremity, states),
  };
}

function membership(matrix: VoteMatrix, inside: Uint32Array): Int16Array {
  const groupOf = new Int16Array(matrix.people.length).fill(-1);
  for (const person of inside) groupOf[person] = 0;
  return groupOf;
}

type Kept = Omit<OpinionMemory, 'profiles'>;

type Described = Pick<
  OpinionResult,
  'k' | 'silhouette' | 'stability' | 'refused' | 'groups' | 'groupOf' | 'consensus' | 'shared'
> & { readonly profiles: OpinionMemory['profiles'] };

function describeGroups(
  matrix: VoteMatrix,
  states: readonly StatementState[],
  positions: Positions,
  inside: Uint32Array,
  options: OpinionOptions,
): Described & { readonly kept: Kept | null } {
  const isPolis = options.method === 'polis';
  const people = isPolis ? inside : orderByPlace(positions, inside);
  let kept: Kept | null = null;
  const chooseK = (silhouettes: ReadonlyMap<number, number>) => {
    const before = options.isClosed ? undefined : options.previous;
    const decided = decideK(bestK(silhouettes), silhouettes, before);
    kept = decided;
    return decided.k;
  };
  const { grouping, refused } = isPolis
    ? asPolis(groupAsPolis(positions, people, chooseK))
    : chooseGrouping(
        matrix,
        people,
        groupStably(matrix, states, positions, people, options.seed ?? defaultSeed),
        chooseK,
      );
  if (refused !== null || grouping === null)
    return { ...refusedBecause(matrix, refused, grouping), kept: null };
  const named = isPolis ? grouping : keepLetters(matrix, people, grouping, options.previous);
  return { ...describe(matrix, states, people, named, isPolis), kept };
}

function describe(
  matrix: VoteMatrix,
  states: readonly StatementState[],
  people: Uint32Array,
  grouping: Grouping,
  isPolis: boolean,
): Described {
  const groupOf = new Int16Array(matrix.people.length).fill(-1);
  people.forEach((person, place) => {
    groupOf[person] = grouping.clusterOf[place] as number;
  });
  const votes = countVotes(matrix, groupOf, grouping.k);
  const everybody = countAllVotes(matrix);
  return {
    k: grouping.k,
    silhouette: grouping.silhouette,
    stability: stabilityOf(grouping),
    refused: null,
    groups: listGroups(grouping, votes, states),
    groupOf,
    consensus: findConsensus(votes),
    shared: isPolis ? findCommonGround(everybody, states) : findShared(everybody, votes, states),
    profiles: profilesOf(matrix, votes),
  };
}

function asPolis(grouping: Grouping | null) {
  return { grouping, refused: grouping === null ? ('no-difference' as const) : null };
}

function refusedBecause(
  matrix: VoteMatrix,
  refused: OpinionRefusal | null,
  grouping: Grouping | null,
): Described {
  return {
    k: grouping?.k ?? null,
    silhouette: grouping?.silhouette ?? null,
    stability: grouping ? stabilityOf(grouping) : null,
    refused,
    groups: [],
    groupOf: new Int16Array(matrix.people.length).fill(-1),
    consensus: new Float64Array(0),
    shared: [],
    profiles: [],
  };
}

function stabilityOf({ stabilities }: Grouping): number | null {
  return stabilities === null ? null : Math.min(...stabilities);
}

function listGroups(
  grouping: Grouping,
  votes: GroupVotes,
  states: readonly StatementState[],
): OpinionGroup[] {
  const sizes = sizesOf(grouping.clusterOf, grouping.k);
  return grouping.centers.map((center, id) => ({
    id,
    size: sizes[id] ?? 0,
    center,
    stability: grouping.stabilities?.[id] ?? null,
    representative: findRepresentative(votes, id, states),
  }));
}
