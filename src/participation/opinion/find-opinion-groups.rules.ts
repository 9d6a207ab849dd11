import { countAllVotes, countVotes, findConsensus, type GroupVotes } from './group-votes.rules.ts';
import { sizesOf } from './k-means.rules.ts';
import { findPriorities } from './next-statement.rules.ts';
import type {
  OpinionGroup,
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
import { groupStably, orderByPlace, refuseGrouping } from './stable-groups.rules.ts';
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
  return {
    ...describeGroups(matrix, states, positions, inside, options),
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

type Described = Pick<
  OpinionResult,
  'k' | 'silhouette' | 'stability' | 'refused' | 'groups' | 'groupOf' | 'consensus' | 'shared' | 'memory'
>;

function describeGroups(
  matrix: VoteMatrix,
  states: readonly StatementState[],
  positions: Positions,
  inside: Uint32Array,
  options: OpinionOptions,
): Described {
  const isPolis = options.method === 'polis';
  const people = isPolis ? inside : orderByPlace(positions, inside);
  let kept = { k: 0, best: 0, inARow: 0 };
  const chooseK = (silhouettes: ReadonlyMap<number, number>) => {
    kept = decideK(bestK(silhouettes), silhouettes, options.previous);
    return kept.k;
  };
  const grouping = isPolis
    ? groupAsPolis(positions, people, chooseK)
    : groupStably(positions, people, chooseK, options.seed ?? defaultSeed);
  const refused = isPolis ? (grouping ? null : 'no-difference') : refuseGrouping(matrix, people, grouping);
  if (refused !== null || grouping === null) return refusedBecause(matrix, refused, grouping);
  const named = isPolis ? grouping : keepLetters(matrix, people, grouping, options.previous);
  const groupOf = new Int16Array(matrix.people.length).fill(-1);
  people.forEach((person, place) => {
    groupOf[person] = named.clusterOf[place] as number;
  });
  const votes = countVotes(matrix, groupOf, named.k);
  const everybody = countAllVotes(matrix);
  return {
    k: named.k,
    silhouette: named.silhouette,
    stability: stabilityOf(named),
    refused: null,
    groups: listGroups(named, votes, states),
    groupOf,
    consensus: findConsensus(votes),
    shared: isPolis ? findCommonGround(everybody, states) : findShared(everybody, votes, states),
    memory: { ...kept, profiles: profilesOf(matrix, votes) },
  };
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
    memory: null,
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
