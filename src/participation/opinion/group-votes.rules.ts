import type { VoteMatrix } from './vote-matrix.rules.ts';

/** Votes counted by group and statement; what stands for statement c of group g is at `g × statements + c`. */
export type GroupVotes = {
  readonly groups: number;
  readonly statements: number;
  readonly agreed: Uint32Array;
  readonly disagreed: Uint32Array;
  /** All who answered, passes included. */
  readonly shown: Uint32Array;
};

/** Counts each group's votes; people in no group (−1) are left out. */
export function countVotes(matrix: VoteMatrix, groupOf: ArrayLike<number>, groups: number): GroupVotes {
  const statements = matrix.statements.length;
  const [agreed, disagreed, shown] = [0, 1, 2].map(() => new Uint32Array(groups * statements)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  for (let person = 0; person < matrix.people.length; person += 1) {
    const group = groupOf[person] as number;
    if (group < 0) continue;
    const end = matrix.rowStarts[person + 1] as number;
    for (let slot = matrix.rowStarts[person] as number; slot < end; slot += 1) {
      const place = group * statements + (matrix.columns[slot] as number);
      const vote = matrix.votes[slot] as number;
      shown[place] = (shown[place] as number) + 1;
      if (vote > 0) agreed[place] = (agreed[place] as number) + 1;
      if (vote < 0) disagreed[place] = (disagreed[place] as number) + 1;
    }
  }
  return { groups, statements, agreed, disagreed, shown };
}

/** Everybody's votes as if they were one group. */
export function countAllVotes(matrix: VoteMatrix): GroupVotes {
  return countVotes(matrix, new Int16Array(matrix.people.length), 1);
}

/**
 * Group-aware consensus of each statement: Π over the groups of (agreed + 1) ÷ (shown + 2). High only where every group
 * agrees.
 */
export function findConsensus(votes: GroupVotes): Float64Array {
  const consensus = new Float64Array(votes.statements).fill(votes.groups === 0 ? 0 : 1);
  for (let place = 0; place < votes.shown.length; place += 1) {
    const statement = place % votes.statements;
    const chance = ((votes.agreed[place] as number) + 1) / ((votes.shown[place] as number) + 2);
    consensus[statement] = (consensus[statement] as number) * chance;
  }
  return consensus;
}
