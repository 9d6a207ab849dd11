import type { MapModel } from '../opinion/own-group.rules.ts';

/**
 * How far from the middle of the map each statement lies, by its identifier: √C·|−1 − mean|·|component|, with C the
 * number of statements (MATHS §1). Statements that came after the map was made are not in it.
 */
export function extremitiesOf({ statements, center, components }: MapModel): ReadonlyMap<string, number> {
  const scale = Math.sqrt(statements.length);
  return new Map(
    statements.map((statement, index) => {
      const [first, second] = components[index] ?? [0, 0];
      return [statement, scale * Math.abs(-1 - (center[index] ?? 0)) * Math.hypot(first, second)];
    }),
  );
}
