import type { OpinionResult } from './opinion.rules.ts';
import type { VoteMatrix } from './vote-matrix.rules.ts';
import { opinionRefusals } from './words.en.ts';

/** What `pp opinion --json` prints: the contract's fields, statements and people by their own names. */
export function opinionJson(
  matrix: VoteMatrix,
  result: OpinionResult,
  wanted: { readonly full: boolean; readonly assignments: boolean },
) {
  const { groups, shared, consensus, refused } = result;
  return {
    people: result.people,
    statements: result.statements,
    votes: result.votes,
    method: result.method,
    seed: result.seed,
    grouped: result.grouped,
    k: result.k,
    silhouette: result.silhouette,
    stability: result.stability,
    refused,
    ...(refused === null ? {} : { sentence: opinionRefusals[refused] }),
    groups: groups.map(({ representative, ...group }) => ({
      ...group,
      representative: representative.map((item) => named(matrix, item)),
    })),
    consensus: Array.from(consensus, (value, statement) => named(matrix, { statement, value })).sort(
      (a, b) => b.value - a.value,
    ),
    shared: shared.map((item) => named(matrix, item)),
    ...(wanted.full ? fullJson(matrix, result) : {}),
    ...(wanted.assignments ? { assignments: assignmentsOf(matrix, result) } : {}),
  };
}

/** Arrays in the order of `statementIds`. */
function fullJson(matrix: VoteMatrix, { center, components, x, y, extremity, priorities }: OpinionResult) {
  return {
    statementIds: matrix.statements,
    center: [...center],
    components: components.map((component) => [...component]),
    positions: Object.fromEntries(matrix.people.map((person, index) => [person, [x[index], y[index]]])),
    extremity: [...extremity],
    priorities: [...priorities],
  };
}

function assignmentsOf({ people }: VoteMatrix, { groupOf }: OpinionResult): Record<string, number> {
  return Object.fromEntries(
    people.flatMap((person, index) => {
      const group = groupOf[index] ?? -1;
      return group < 0 ? [] : [[person, group] as const];
    }),
  );
}

function named<Item extends { readonly statement: number }>({ statements }: VoteMatrix, item: Item) {
  return { ...item, statement: idOf(statements[item.statement] ?? '') };
}

/** A statement's number as a number, as the files have it. */
function idOf(name: string): string | number {
  return /^(0|[1-9]\d{0,14})$/.test(name) ? Number(name) : name;
}
