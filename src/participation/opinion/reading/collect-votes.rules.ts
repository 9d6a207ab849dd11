import type { VoteList } from '../vote-matrix.rules.ts';

/** Votes as they are read, in arrays that double when they are full. */
export type VoteCollector = {
  readonly add: (person: number, statement: number, vote: number, time: number) => void;
  /** The list, its statements in order of number where all their names are numbers. */
  readonly finish: (people: readonly string[], statements: readonly string[]) => VoteList;
};

export function collectVotes(): VoteCollector {
  let capacity = 1024;
  let person = new Uint32Array(capacity);
  let statement = new Uint32Array(capacity);
  let vote = new Int8Array(capacity);
  let times: Float64Array<ArrayBuffer> | null = new Float64Array(capacity);
  let count = 0;
  const grow = () => {
    capacity *= 2;
    const [people, statements, votes] = [person, statement, vote];
    person = new Uint32Array(capacity);
    statement = new Uint32Array(capacity);
    vote = new Int8Array(capacity);
    person.set(people);
    statement.set(statements);
    vote.set(votes);
    if (times === null) return;
    const before = times;
    times = new Float64Array(capacity);
    times.set(before);
  };
  return {
    add(who, what, how, when) {
      if (count === capacity) grow();
      person[count] = who;
      statement[count] = what;
      vote[count] = how;
      // One vote without a time, and time says nothing about the rest.
      if (Number.isNaN(when)) times = null;
      else if (times !== null) times[count] = when;
      count += 1;
    },
    finish(people, statements) {
      const { names, places } = inOrder(statements);
      for (let index = 0; index < count; index += 1)
        statement[index] = places[statement[index] as number] as number;
      return { people, statements: names, count, person, statement, vote, times };
    },
  };
}

function inOrder(statements: readonly string[]): { names: readonly string[]; places: Uint32Array } {
  const places = Uint32Array.from(statements.keys());
  if (!statements.every((name) => /^(0|[1-9]\d{0,14})$/.test(name))) return { names: statements, places };
  const order = [...statements.keys()].sort((a, b) => Number(statements[a]) - Number(statements[b]));
  order.forEach((statement, place) => {
    places[statement] = place;
  });
  return { names: order.map((statement) => statements[statement] as string), places };
}

/** What is not a vote: an empty cell, and anything but 1, 0 and −1. */
export const noVote = 2;
export const badVote = 3;

/** A vote written as 1, +1, 0, -1, or the same with “.0”. */
export function parseVote(bytes: Uint8Array, start: number, end: number): number {
  if (end === start) return noVote;
  const first = bytes[start] as number;
  const isSigned = first === 0x2d || first === 0x2b;
  const digit = bytes[isSigned ? start + 1 : start] as number;
  const after = start + (isSigned ? 2 : 1);
  const isWhole = after === end || (after + 2 === end && bytes[after] === 0x2e && bytes[after + 1] === 0x30);
  if (!isWhole || (digit !== 0x30 && digit !== 0x31)) return badVote;
  if (digit === 0x30) return 0;
  return first === 0x2d ? -1 : 1;
}
