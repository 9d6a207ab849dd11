/**
 * Votes on statements, kept sparse: person by person, only the votes that were cast. Agree is 1, disagree is −1,
 * pass is 0. Row i holds `columns[k]` and `votes[k]` for k from `rowStarts[i]` up to `rowStarts[i + 1]`, columns
 * ascending.
 */
export type VoteMatrix = {
  readonly people: readonly string[];
  readonly statements: readonly string[];
  readonly rowStarts: Uint32Array;
  readonly columns: Uint32Array;
  readonly votes: Int8Array;
  /**
   * Known where votes carry their time, else null: when each person first voted and when they cast the vote that
   * made them one of the conversation (the 7th, or their last if they cast fewer). Any unit; only the order counts.
   */
  readonly arrivals: { readonly first: Float64Array; readonly joined: Float64Array } | null;
};

/** Votes in the order they were cast, as indexes of people and statements; `times` where they are known. */
export type VoteList = {
  readonly people: readonly string[];
  readonly statements: readonly string[];
  readonly count: number;
  readonly person: Uint32Array;
  readonly statement: Uint32Array;
  readonly vote: Int8Array;
  readonly times: Float64Array | null;
};

/** The votes of a file, or the sentence that says why there are none. */
export type ReadVotes = { readonly votes: VoteList } | { readonly refused: string };

/** So many votes make a person one of the conversation, unless it has fewer statements. */
export const votesToJoin = 7;

/**
 * The latest vote of each person on each statement: by time where times are known (the later in the list when
 * equal), else the last in the list. O(votes), sorted within a person only.
 */
export function gatherVotes(list: VoteList): VoteMatrix {
  const order = orderByPerson(list);
  const rowStarts = new Uint32Array(list.people.length + 1);
  const columns = new Uint32Array(list.count);
  const votes = new Int8Array(list.count);
  const latest = new Int32Array(list.statements.length).fill(-1);
  let written = 0;
  for (let person = 0, next = 0; person < list.people.length; person += 1) {
    const begin = written;
    for (; next < list.count && list.person[order[next] as number] === person; next += 1) {
      const index = order[next] as number;
      const statement = list.statement[index] as number;
      const before = latest[statement] as number;
      if (before < 0) columns[written++] = statement;
      if (before < 0 || !isEarlier(list.times, index, before)) latest[statement] = index;
    }
    columns.subarray(begin, written).sort();
    for (let slot = begin; slot < written; slot += 1) {
      const statement = columns[slot] as number;
      votes[slot] = list.vote[latest[statement] as number] as number;
      latest[statement] = -1;
    }
    rowStarts[person + 1] = written;
  }
  return {
    people: list.people,
    statements: list.statements,
    rowStarts,
    columns: columns.subarray(0, written),
    votes: votes.subarray(0, written),
    arrivals: list.times ? findArrivals(list, list.times, order) : null,
  };
}

/** How many votes a person cast. */
export function votesOf(matrix: VoteMatrix, person: number): number {
  return (matrix.rowStarts[person + 1] as number) - (matrix.rowStarts[person] as number);
}

function isEarlier(times: Float64Array | null, index: number, before: number): boolean {
  return times !== null && (times[index] as number) < (times[before] as number);
}

/** Positions in the list, person by person, each person's in the list's order: a counting sort. */
function orderByPerson({ people, person, count }: VoteList): Uint32Array {
  const sizes = new Uint32Array(people.length);
  for (let index = 0; index < count; index += 1)
    sizes[person[index] as number] = (sizes[person[index] as number] as number) + 1;
  const next = startsOf(sizes);
  const order = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) {
    const who = person[index] as number;
    const slot = next[who] as number;
    order[slot] = index;
    next[who] = slot + 1;
  }
  return order;
}

/** Where each begins when they stand one after the other, and where the last ends. */
function startsOf(sizes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, index) => {
    starts[index + 1] = (starts[index] as number) + size;
  });
  return starts;
}

function findArrivals(
  { people, person, statements, count }: VoteList,
  times: Float64Array,
  order: Uint32Array,
) {
  const first = new Float64Array(people.length);
  const joined = new Float64Array(people.length);
  const enough = Math.min(votesToJoin, statements.length);
  for (let begin = 0; begin < count; ) {
    const who = person[order[begin] as number] as number;
    let end = begin;
    while (end < count && person[order[end] as number] === who) end += 1;
    const cast = Float64Array.from(order.subarray(begin, end), (index) => times[index] as number).sort();
    first[who] = cast[0] as number;
    joined[who] = cast[Math.min(enough, cast.length) - 1] as number;
    begin = end;
  }
  return { first, joined };
}
