/** A symmetric matrix, row after row. */
export type Matrix = Float64Array;

/**
 * The lower factor L of a symmetric positive definite matrix, so that L·Lᵀ is the matrix (Cholesky). Null where
 * the matrix is not positive definite as far as these numbers can tell.
 */
export function factorise(matrix: Matrix, size: number): Matrix | null {
  const lower = Float64Array.from(matrix);
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let rest = lower[row * size + column] ?? 0;
      for (let k = 0; k < column; k += 1) {
        rest -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
      }
      if (row > column) lower[row * size + column] = rest / (lower[column * size + column] ?? 1);
      else if (rest > 0) lower[row * size + column] = Math.sqrt(rest);
      else return null;
    }
  }
  return lower;
}

/** Solves matrix · x = right for the matrix that was factorised. */
export function solveFactorised(lower: Matrix, right: Float64Array): Float64Array {
  const size = right.length;
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    let rest = x[row] ?? 0;
    for (let k = 0; k < row; k += 1) rest -= (lower[row * size + k] ?? 0) * (x[k] ?? 0);
    x[row] = rest / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = x[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) rest -= (lower[k * size + row] ?? 0) * (x[k] ?? 0);
    x[row] = rest / (lower[row * size + row] ?? 1);
  }
  return x;
}

/** The inverse of the matrix that was factorised, column by column. */
export function invertFactorised(lower: Matrix, size: number): Matrix {
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    inverse.set(solveFactorised(lower, unit), column * size);
  }
  return inverse;
}
