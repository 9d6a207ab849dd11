import { groupLetter } from './group-letter.rules.ts';
import type { OpinionResult, StatementState } from './opinion.rules.ts';
import type { VoteMatrix } from './vote-matrix.rules.ts';
import { votesToJoin } from './vote-matrix.rules.ts';

/** What it takes to place somebody’s own votes on a map: sums over everybody, kept and not published. */
export type MapModel = {
  readonly statements: readonly string[];
  readonly states: readonly StatementState[];
  readonly center: readonly number[];
  readonly components: readonly (readonly [number, number])[];
  readonly groups: readonly (readonly [number, number])[];
};

export function modelOf(
  matrix: VoteMatrix,
  result: OpinionResult,
  states: readonly StatementState[],
): MapModel {
  const [first, second] = result.components;
  return {
    statements: matrix.statements,
    states,
    center: [...result.center],
    components: matrix.statements.map((_, column) => [first[column] ?? 0, second[column] ?? 0] as const),
    groups: result.groups.map(({ center }) => center),
  };
}

/**
 * The letter of the group that these votes (by statement: 1, −1 or 0) stand nearest to, or how many more statements to
 * answer before that can be said. Null where the map has no groups.
 */
export function findOwnGroup(
  model: MapModel,
  votes: ReadonlyMap<string, number>,
): { readonly letter: string } | { readonly answersMissing: number } | null {
  if (model.groups.length === 0) return null;
  const cast = model.statements.flatMap((statement, column) => {
    const vote = votes.get(statement);
    return vote === undefined ? [] : [{ column, vote }];
  });
  const enough = Math.min(votesToJoin, model.statements.length);
  if (cast.length < enough) return { answersMissing: enough - cast.length };
  const [x, y] = placeOf(model, cast);
  const distances = model.groups.map(([groupX, groupY]) => (x - groupX) ** 2 + (y - groupY) ** 2);
  return { letter: groupLetter(distances.indexOf(Math.min(...distances))) };
}

function placeOf(
  { statements, states, center, components }: MapModel,
  cast: readonly { readonly column: number; readonly vote: number }[],
): [number, number] {
  const counted = cast.filter(({ column }) => states[column] === 'shown');
  const leftOut = states.filter((state) => state !== 'shown').length;
  const scale = Math.sqrt(statements.length / Math.max(1, counted.length + leftOut));
  const along = (axis: 0 | 1) =>
    counted.reduce(
      (sum, { column, vote }) => sum + (-vote - (center[column] ?? 0)) * (components[column]?.[axis] ?? 0),
      0,
    );
  return [scale * along(0), scale * along(1)];
}
