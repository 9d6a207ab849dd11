import type { Counts } from './kinds.rules.ts';

/** Expected seats this near to what is due are met: the linear programmes they come from are no more exact. */
const near = 1e-8;

/**
 * Chances near the given ones by which panels give each kind exactly its expected seats: the change from the given
 * chances is the smallest by weighted least squares (w = w₀ + W·Aᵀ·y with A·W·Aᵀ·y = b − A·w₀). Null when some panel
 * would need a chance of 0 or less, or no chances do it at all.
 */
export function evenWeights(
  panels: readonly Counts[],
  expected: Float64Array,
  given: Float64Array,
): Float64Array | null {
  const size = expected.length;
  const factor = factorise(gram(panels, given, size), size);
  const weights = Float64Array.from(given);
  for (let round = 0; round < 6; round += 1) {
    const short = missing(panels, expected, weights);
    if (short.every((amount) => Math.abs(amount) < 1e-12)) break;
    const price = solve(factor, short);
    panels.forEach((counts, index) => {
      let sum = 0;
      counts.forEach((count, kind) => {
        if (count > 0) sum += count * (price[kind] ?? 0);
      });
      weights[index] = (weights[index] ?? 0) + (given[index] ?? 0) * sum;
    });
  }
  const isExact = missing(panels, expected, weights).every((amount) => Math.abs(amount) < near);
  return isExact && weights.every((weight) => weight > 0) ? weights : null;
}

function missing(panels: readonly Counts[], expected: Float64Array, weights: Float64Array): Float64Array {
  const short = Float64Array.from(expected);
  panels.forEach((counts, index) => {
    const weight = weights[index] ?? 0;
    counts.forEach((count, kind) => {
      if (count > 0) short[kind] = (short[kind] ?? 0) - weight * count;
    });
  });
  return short;
}

/** A·W·Aᵀ, the lower half of it. */
function gram(panels: readonly Counts[], given: Float64Array, size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  panels.forEach((counts, index) => {
    const held = [...counts.keys()].filter((kind) => (counts[kind] ?? 0) > 0);
    for (const [at, row] of held.entries()) {
      const weight = (given[index] ?? 0) * (counts[row] ?? 0);
      for (let other = 0; other <= at; other += 1) {
        const column = held[other] ?? 0;
        const place = row * size + column;
        matrix[place] = (matrix[place] ?? 0) + weight * (counts[column] ?? 0);
      }
    }
  });
  return matrix;
}

type Factor = { readonly lower: Float64Array; readonly dropped: Uint8Array };

/** Cholesky’s factor, leaving out rows that those before them determine. */
function factorise(matrix: Float64Array, size: number): Factor {
  const dropped = new Uint8Array(size);
  const diagonal = Float64Array.from({ length: size }, (_, row) => matrix[row * size + row] ?? 0);
  for (let row = 0; row < size; row += 1) {
    const line = matrix.subarray(row * size, row * size + row + 1);
    for (let column = 0; column <= row; column += 1) {
      const other = matrix.subarray(column * size, column * size + column + 1);
      let rest = line[column] ?? 0;
      for (let k = 0; k < column; k += 1) rest -= (line[k] ?? 0) * (other[k] ?? 0);
      if (column < row) line[column] = dropped[column] ? 0 : rest / (other[column] ?? 1);
      else if (rest > 1e-9 * (diagonal[row] ?? 0)) line[column] = Math.sqrt(rest);
      else dropped[row] = 1;
    }
    if (dropped[row]) line.fill(0);
  }
  return { lower: matrix, dropped };
}

function solve({ lower, dropped }: Factor, right: Float64Array): Float64Array {
  const size = right.length;
  const x = Float64Array.from(right, (value, row) => (dropped[row] ? 0 : value));
  for (let row = 0; row < size; row += 1) {
    if (dropped[row]) continue;
    let rest = x[row] ?? 0;
    for (let k = 0; k < row; k += 1) rest -= (lower[row * size + k] ?? 0) * (x[k] ?? 0);
    x[row] = rest / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    if (dropped[row]) continue;
    const value = (x[row] ?? 0) / (lower[row * size + row] ?? 1);
    x[row] = value;
    for (let k = 0; k < row; k += 1) x[k] = (x[k] ?? 0) - (lower[row * size + k] ?? 0) * value;
  }
  return x;
}
