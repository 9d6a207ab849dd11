/** A symmetric tridiagonal matrix: its diagonal, and what couples each row with the next. */
export type Tridiagonal = { readonly diagonal: Float64Array; readonly coupling: Float64Array };

/**
 * The `wanted` largest eigenvalues, largest first, with unit eigenvectors: values by bisection on Sturm counts,
 * vectors by inverse iteration, each kept at right angles to those before (Golub and Van Loan, Matrix
 * Computations, 8.4 and 8.2.2). O(size) for each.
 */
export function largestEigenpairs(matrix: Tridiagonal, wanted: number) {
  const vectors: Float64Array[] = [];
  const values = Array.from({ length: Math.min(wanted, matrix.diagonal.length) }, (_, rank) =>
    findEigenvalue(matrix, rank),
  );
  for (const value of values) vectors.push(findEigenvector(matrix, value, vectors));
  return { values, vectors };
}

/** No eigenvalue is further from 0 than this (Gershgorin). */
function boundOf({ diagonal, coupling }: Tridiagonal): number {
  return diagonal.reduce(
    (bound, value, row) =>
      Math.max(bound, Math.abs(value) + Math.abs(coupling[row] ?? 0) + Math.abs(coupling[row - 1] ?? 0)),
    Number.MIN_VALUE,
  );
}

/** The eigenvalue with so many larger ones. */
function findEigenvalue(matrix: Tridiagonal, larger: number): number {
  let high = boundOf(matrix);
  let low = -high;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (countAbove(matrix, middle) > larger) low = middle;
    else high = middle;
  }
  return high;
}

function countAbove({ diagonal, coupling }: Tridiagonal, value: number): number {
  let count = 0;
  let pivot = 1;
  for (let row = 0; row < diagonal.length; row += 1) {
    const before = row === 0 ? 0 : (coupling[row - 1] as number);
    pivot = (diagonal[row] as number) - value - (before * before) / pivot;
    if (pivot === 0) pivot = Number.EPSILON * Math.max(Math.abs(value), Number.MIN_VALUE);
    if (pivot > 0) count += 1;
  }
  return count;
}

function findEigenvector(matrix: Tridiagonal, value: number, before: readonly Float64Array[]): Float64Array {
  let vector: Float64Array = Float64Array.from(matrix.diagonal, (_, row) => scatteredUnit(row + 1));
  for (let round = 0; round < 4; round += 1) {
    vector = solveShifted(matrix, value, vector);
    for (const other of before) subtractAlong(vector, other);
    scaleToOne(vector);
  }
  return vector;
}

/** Solves (T − value) x = right by elimination with row exchanges; a pivot of 0 is taken as next to nothing. */
function solveShifted({ diagonal, coupling }: Tridiagonal, value: number, right: Float64Array): Float64Array {
  const size = diagonal.length;
  const main = diagonal.map((entry) => entry - value);
  const upper = Float64Array.from({ length: size }, (_, row) => coupling[row] ?? 0);
  const second = new Float64Array(size);
  const solved = right.slice();
  const least = Number.EPSILON * boundOf({ diagonal, coupling });
  for (let row = 0; row + 1 < size; row += 1) {
    let [pivot, below] = [main[row] as number, coupling[row] as number];
    const [next, from] = [row + 1, row];
    if (Math.abs(below) > Math.abs(pivot)) {
      [pivot, below] = [below, pivot];
      [upper[from], main[next]] = [main[next] as number, upper[from] as number];
      [second[from], upper[next]] = [upper[next] as number, 0];
      [solved[from], solved[next]] = [solved[next] as number, solved[from] as number];
    }
    if (Math.abs(pivot) < least) pivot = least;
    main[row] = pivot;
    const factor = below / pivot;
    main[next] = (main[next] as number) - factor * (upper[row] as number);
    upper[next] = (upper[next] as number) - factor * (second[row] as number);
    solved[next] = (solved[next] as number) - factor * (solved[row] as number);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    const known =
      (upper[row] as number) * (solved[row + 1] ?? 0) + (second[row] as number) * (solved[row + 2] ?? 0);
    const pivot = main[row] as number;
    solved[row] = ((solved[row] as number) - known) / (Math.abs(pivot) < least ? least : pivot);
  }
  return solved;
}

/** A number from ½ to 1½ that looks like chance and is always the same for the same place. */
export function scatteredUnit(place: number): number {
  return 0.5 + ((place * 0.6180339887498949) % 1);
}

/** Takes from the vector what lies along another of length 1. */
export function subtractAlong(vector: Float64Array, other: Float64Array): void {
  const along = dot(vector, other);
  for (let index = 0; index < vector.length; index += 1) {
    vector[index] = (vector[index] as number) - along * (other[index] as number);
  }
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1)
    sum += (one[index] as number) * (other[index] as number);
  return sum;
}

/** Gives the vector length 1 and answers how long it was; what has no length stays as it is. */
export function scaleToOne(vector: Float64Array): number {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0)
    for (let index = 0; index < vector.length; index += 1) vector[index] = (vector[index] as number) / length;
  return length;
}
