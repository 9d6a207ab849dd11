import type { Face } from './face.rules.ts';

/** A whole number, as far as the arithmetic can tell. */
const whole = 1e-9;

/**
 * What is rounded, time after time. A place is a kind, or a quota or household with room between its bounds, which takes
 * up what its kinds do. The places of the basis make up for what the others do, so that every row stays as it is:
 * `inverse` (row × size + index) says how.
 */
export type Rounding = {
  readonly amounts: Float64Array;
  /** The rows each place counts in, and how. */
  readonly entries: readonly (readonly (readonly [row: number, factor: number])[])[];
  /** Places whose amount is not whole. */
  readonly fractional: readonly number[];
  readonly basis: Int32Array;
  readonly inverse: Float64Array;
};

/** Prepares to round expected seats to panels. Rows are the total, the quotas and the shared households. */
export function prepareRounding(face: Face, expected: Float64Array): Rounding {
  const { kinds, quotas, households } = face.field;
  const homeRow = quotas.length + 1;
  const entries = kinds.map(({ quotas: own, household }): [number, number][] => [
    [0, 1],
    ...own.map((quota): [number, number] => [quota + 1, 1]),
    ...(household === null ? [] : [[homeRow + household, 1] as [number, number]]),
  ]);
  const amounts = [...expected];
  const filled = new Float64Array(homeRow + households);
  entries.forEach((own, kind) => {
    for (const [row] of own) filled[row] = (filled[row] ?? 0) + (expected[kind] ?? 0);
  });
  const give = (row: number) => {
    entries.push([[row, -1]]);
    amounts.push(filled[row] ?? 0);
  };
  quotas.forEach(({ minimum, maximum }, quota) => minimum < maximum && give(quota + 1));
  face.homeLeast.forEach((least, home) => least === 0 && give(homeRow + home));
  const tidy = Float64Array.from(amounts, tidied);
  const fractional = [...tidy.keys()].filter((place) => !Number.isInteger(tidy[place]));
  return { amounts: tidy, entries, fractional, ...findBasis(entries, fractional, homeRow + households) };
}

/** The whole number that an amount is, as far as the arithmetic can tell, or the amount. */
export function tidied(amount: number): number {
  const near = Math.round(amount);
  return Math.abs(amount - near) < whole ? near : amount;
}

/** Places enough to make up for all others, found row by row (Gauss–Jordan; of the largest factors the last place’s). */
function findBasis(entries: Rounding['entries'], fractional: readonly number[], rowCount: number) {
  const width = fractional.length;
  const table = Array.from({ length: rowCount }, (_, row) => {
    const line = new Float64Array(width + rowCount);
    line[width + row] = 1;
    return line;
  });
  fractional.forEach((place, column) => {
    for (const [row, factor] of entries[place] ?? []) (table[row] ?? line0)[column] = factor;
  });
  const found: { place: number; line: Float64Array }[] = [];
  for (const line of table) {
    const at = largest(line, width);
    if (at < 0) continue;
    clear(table, line, at);
    found.push({ place: fractional[at] ?? -1, line });
  }
  const inverse = new Float64Array(rowCount * found.length);
  found.forEach(({ line }, index) => {
    for (let row = 0; row < rowCount; row += 1) inverse[row * found.length + index] = line[width + row] ?? 0;
  });
  return { basis: Int32Array.from(found, ({ place }) => place), inverse };
}

const line0 = new Float64Array();

function largest(line: Float64Array, width: number): number {
  let at = -1;
  for (let column = width - 1; column >= 0; column -= 1) {
    if (Math.abs(line[column] ?? 0) > (at < 0 ? whole : Math.abs(line[at] ?? 0))) at = column;
  }
  return at;
}

/** Leaves 1 at a line’s place, and 0 there in every other line. */
function clear(table: readonly Float64Array[], line: Float64Array, at: number): void {
  const by = line[at] ?? 1;
  for (let column = 0; column < line.length; column += 1) line[column] = (line[column] ?? 0) / by;
  for (const other of table) {
    const times = other[at] ?? 0;
    if (other === line || times === 0) continue;
    for (let column = 0; column < line.length; column += 1) {
      other[column] = (other[column] ?? 0) - times * (line[column] ?? 0);
    }
  }
}
