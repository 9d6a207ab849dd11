import { gatherVotes, type VoteMatrix } from '../../src/participation/opinion/vote-matrix.rules.ts';
import { seededRandom } from '../../src/values/random.ts';

/** One vote: who, on what, and 1 agree, −1 disagree or 0 pass. */
export type CastVote = { readonly person: string; readonly statement: string; readonly vote: -1 | 0 | 1 };

/**
 * Invented people who each hold, three times in four, what their camp holds, and answer most statements. `camps` says how
 * many people are in each.
 */
export function castVotes(camps: readonly number[], statements: number, seed: string): CastVote[] {
  const random = seededRandom(seed);
  const views = camps.map(() => Array.from({ length: statements }, () => (random.nextUnit() < 0.5 ? 1 : -1)));
  return camps.flatMap((size, camp) =>
    Array.from({ length: size }, (_, member) => member).flatMap((member) =>
      Array.from({ length: statements }, (_, statement) => statement).flatMap((statement) => {
        if (random.nextUnit() < 0.15) return [];
        const held = views[camp]?.[statement] ?? 1;
        const vote = random.nextUnit() < 0.1 ? 0 : random.nextUnit() < 0.85 ? held : -held;
        return [{ person: `${camp}-${member}`, statement: String(statement), vote: vote as -1 | 0 | 1 }];
      }),
    ),
  );
}

/** The matrix of votes in the order given, each person and statement numbered as they first come. */
export function matrixOf(votes: readonly CastVote[], times: Float64Array | null = null): VoteMatrix {
  const people = [...new Set(votes.map(({ person }) => person))];
  const statements = [...new Set(votes.map(({ statement }) => statement))];
  const personAt = new Map(people.map((person, index) => [person, index]));
  const statementAt = new Map(statements.map((statement, index) => [statement, index]));
  return gatherVotes({
    people,
    statements,
    count: votes.length,
    person: Uint32Array.from(votes, ({ person }) => personAt.get(person) ?? 0),
    statement: Uint32Array.from(votes, ({ statement }) => statementAt.get(statement) ?? 0),
    vote: Int8Array.from(votes, ({ vote }) => vote),
    times,
  });
}
