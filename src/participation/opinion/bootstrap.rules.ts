import type { StatementState } from './opinion.rules.ts';
import { type Positions, placePeople } from './positions.rules.ts';
import { findComponents, roughly } from './principal-components.rules.ts';
import type { VoteMatrix } from './vote-matrix.rules.ts';

const resamples = 50;
/** Where there are more people, so many are drawn: a harder test, at a bounded cost. */
const mostDrawn = 4000;

export type Formed = { readonly k: number; readonly clusterOf: Int16Array };

/**
 * How surely each group comes back, for several groupings of the same people at once: people are drawn again, with
 * replacement, fifty times; each time the whole map is made anew, groups are formed on it, and each first group is
 * compared with the new one most like it among those drawn (Jaccard: in both ÷ in either). The mean of those, 0 to 1,
 * for each group (Hennig 2007, Cluster-wise assessment of cluster stability). The map is made anew because groups in
 * noise look steady on a map that is held still.
 */
export function bootstrapStabilities(
  matrix: VoteMatrix,
  states: readonly StatementState[],
  people: Uint32Array,
  groupings: readonly Formed[],
  nextUnit: () => number,
  formAll: (positions: Positions, people: Uint32Array) => readonly Formed[],
): number[][] {
  const sums = groupings.map(({ k }) => new Float64Array(k));
  for (let round = 0; round < resamples; round += 1) {
    const drawn = drawAgain(people.length, nextUnit);
    const resample = rowsOf(
      matrix,
      drawn.map((place) => people[place] as number),
    );
    const positions = placePeople(resample, findComponents(resample, states, roughly), states);
    formAll(positions, Uint32Array.from(drawn.keys())).forEach((again, place) => {
      const sum = sums[place] as Float64Array;
      bestLikeness(groupings[place] as Formed, again, drawn).forEach((likeness, group) => {
        sum[group] = (sum[group] as number) + likeness;
      });
    });
  }
  return sums.map((sum) => Array.from(sum, (total) => total / resamples));
}

function drawAgain(people: number, nextUnit: () => number): Uint32Array {
  const count = Math.min(people, mostDrawn);
  return Uint32Array.from({ length: count }, () => Math.floor(nextUnit() * people)).sort();
}

/** The votes of those drawn, once for each time they came up. */
function rowsOf(matrix: VoteMatrix, people: Uint32Array): VoteMatrix {
  const rowStarts = new Uint32Array(people.length + 1);
  people.forEach((person, row) => {
    const votes = (matrix.rowStarts[person + 1] as number) - (matrix.rowStarts[person] as number);
    rowStarts[row + 1] = (rowStarts[row] as number) + votes;
  });
  const columns = new Uint32Array(rowStarts[people.length] as number);
  const votes = new Int8Array(columns.length);
  people.forEach((person, row) => {
    const [begin, end] = [matrix.rowStarts[person] as number, matrix.rowStarts[person + 1] as number];
    columns.set(matrix.columns.subarray(begin, end), rowStarts[row]);
    votes.set(matrix.votes.subarray(begin, end), rowStarts[row]);
  });
  const names = Array.from(people, String);
  return { people: names, statements: matrix.statements, rowStarts, columns, votes, arrivals: null };
}

function bestLikeness(groups: Formed, again: Formed, drawn: Uint32Array): number[] {
  const both = Array.from({ length: groups.k }, () => new Float64Array(again.k));
  const first = new Float64Array(groups.k);
  const second = new Float64Array(again.k);
  drawn.forEach((place, row) => {
    const [from, to] = [groups.clusterOf[place] as number, again.clusterOf[row] as number];
    const counts = both[from] as Float64Array;
    counts[to] = (counts[to] as number) + 1;
    first[from] = (first[from] as number) + 1;
    second[to] = (second[to] as number) + 1;
  });
  return both.map((row, from) =>
    row.reduce((most, shared, to) => {
      const either = (first[from] as number) + (second[to] as number) - shared;
      return Math.max(most, shared / Math.max(1, either));
    }, 0),
  );
}
