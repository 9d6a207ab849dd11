import type { StatementState } from './opinion.rules.ts';
import { type Components, centeredVotes } from './principal-components.rules.ts';
import { type VoteMatrix, votesOf } from './vote-matrix.rules.ts';

export type Positions = { readonly x: Float64Array; readonly y: Float64Array };

/**
 * Where each person stands: √(C ÷ votes) × Σ (vote − mean)·component over what they voted on, C being all statements
 * that anyone voted on. A statement that is not shown counts as one voted on by everybody, since it is a zero for all;
 * this is what Polis serves.
 */
export function placePeople(
  matrix: VoteMatrix,
  { center, components }: Components,
  states: readonly StatementState[],
): Positions {
  const values = centeredVotes(matrix, center, states);
  const isVotedOn = votedOn(matrix);
  const all = isVotedOn.reduce((sum, voted) => sum + voted, 0);
  const leftOut = states.reduce(
    (sum, state, column) => sum + (state === 'shown' ? 0 : (isVotedOn[column] as number)),
    0,
  );
  const x = new Float64Array(matrix.people.length);
  const y = new Float64Array(matrix.people.length);
  for (let person = 0; person < x.length; person += 1) {
    const [begin, end] = [matrix.rowStarts[person] as number, matrix.rowStarts[person + 1] as number];
    let counted = leftOut;
    for (let slot = begin; slot < end; slot += 1) {
      const column = matrix.columns[slot] as number;
      const value = values[slot] as number;
      if (states[column] === 'shown') counted += 1;
      x[person] = (x[person] as number) + value * (components[0][column] as number);
      y[person] = (y[person] as number) + value * (components[1][column] as number);
    }
    const scale = Math.sqrt(all / Math.max(counted, 1));
    x[person] = (x[person] as number) * scale;
    y[person] = (y[person] as number) * scale;
  }
  return { x, y };
}

/** How far each statement lies from the middle: the length of √C·(−1 − mean)·component. */
export function findExtremity(matrix: VoteMatrix, { center, components }: Components): Float64Array {
  const scale = Math.sqrt(votedOn(matrix).reduce((sum, voted) => sum + voted, 0));
  return center.map(
    (mean, column) =>
      scale *
      Math.abs(-1 - mean) *
      Math.hypot(components[0][column] as number, components[1][column] as number),
  );
}

/**
 * Who can be placed in a group: everybody with at least min(7, C) votes. Where the votes carry times, also the first 15
 * who came, who were let in when there were no others (once in, one stays in); else, with under 15, those with most
 * votes up to 15. In the order in which they joined where that is known, else in the list’s.
 */
export function findGroupable(matrix: VoteMatrix): Uint32Array {
  const people = Array.from(matrix.people, (_, person) => person);
  const enough = Math.min(7, matrix.statements.length);
  const isIn = Uint8Array.from(people, (person) => (votesOf(matrix, person) >= enough ? 1 : 0));
  const { arrivals } = matrix;
  const missing = 15 - isIn.reduce((sum, yes) => sum + yes, 0);
  const others = arrivals
    ? [...people].sort((a, b) => (arrivals.first[a] as number) - (arrivals.first[b] as number)).slice(0, 15)
    : people
        .filter((person) => isIn[person] === 0 && votesOf(matrix, person) > 0)
        .sort((a, b) => votesOf(matrix, b) - votesOf(matrix, a))
        .slice(0, Math.max(0, missing));
  for (const person of others) isIn[person] = 1;
  const inside = people.filter((person) => isIn[person] === 1);
  if (arrivals) inside.sort((a, b) => (arrivals.joined[a] as number) - (arrivals.joined[b] as number));
  return Uint32Array.from(inside);
}

/** 1 for each statement with at least one vote. */
function votedOn(matrix: VoteMatrix): Uint8Array {
  const voted = new Uint8Array(matrix.statements.length);
  for (const column of matrix.columns) voted[column] = 1;
  return voted;
}
