import { type Effort, findLeadingPair } from './leading-vectors.rules.ts';
import type { StatementState } from './opinion.rules.ts';
import { scaleToOne } from './tridiagonal.rules.ts';
import type { VoteMatrix } from './vote-matrix.rules.ts';

export type Components = {
  /** The mean of each statement, agree being −1; 0 where a statement is left out or nobody voted. */
  readonly center: Float64Array;
  readonly components: readonly [Float64Array, Float64Array];
};

/** To the last digit; more than 600 steps would only turn one direction of chance into another. */
export const fully: Effort = { leftOver: 1e-14, mostSteps: 600 };
/** Enough to see who stands with whom. */
export const roughly: Effort = { leftOver: 1e-6, mostSteps: 60 };

/**
 * The mean of each statement and the two directions in which people differ most. Inside, agree is −1, disagree 1 and
 * pass 0; a missing vote is its column’s mean, so nothing once centred, and statements that are not shown are zeros.
 * A component’s sign is chosen so that its entries add up to more than 0, as iterating from ones would have it.
 */
export function findComponents(
  matrix: VoteMatrix,
  states: readonly StatementState[],
  effort = fully,
): Components {
  const center = findCenter(matrix, states);
  const values = centeredVotes(matrix, center, states);
  const size = matrix.statements.length;
  const multiply = isSquareCheaper(matrix, effort) ? bySquare(matrix, values) : byVotes(matrix, values);
  const { vectors } = findLeadingPair(size, multiply, effort);
  const oriented = [0, 1].map((rank) => orient(vectors[rank] ?? new Float64Array(size)));
  return { center, components: [oriented[0] as Float64Array, oriented[1] as Float64Array] };
}

function findCenter(
  { statements, columns, votes }: VoteMatrix,
  states: readonly StatementState[],
): Float64Array {
  const sums = new Float64Array(statements.length);
  const counts = new Float64Array(statements.length);
  for (let slot = 0; slot < columns.length; slot += 1) {
    const column = columns[slot] as number;
    sums[column] = (sums[column] as number) - (votes[slot] as number);
    counts[column] = (counts[column] as number) + 1;
  }
  return sums.map((sum, column) =>
    states[column] === 'shown' && sum !== 0 ? sum / (counts[column] as number) : 0,
  );
}

/** Every vote less its statement's mean, in the matrix's order. */
export function centeredVotes(
  { columns, votes }: VoteMatrix,
  center: Float64Array,
  states: readonly StatementState[],
): Float64Array {
  const isLeftOut = Uint8Array.from(states, (state) => (state === 'shown' ? 0 : 1));
  const values = new Float64Array(columns.length);
  for (let slot = 0; slot < columns.length; slot += 1) {
    const column = columns[slot] as number;
    values[slot] = isLeftOut[column] === 1 ? 0 : -(votes[slot] as number) - (center[column] as number);
  }
  return values;
}

/** Squaring once costs each person's votes squared; each step without it reads all votes twice. */
function isSquareCheaper({ rowStarts, statements, columns }: VoteMatrix, { mostSteps }: Effort): boolean {
  const steps = Math.min(mostSteps, 150);
  let products = 0;
  for (let row = 0; row + 1 < rowStarts.length; row += 1) {
    products += ((rowStarts[row + 1] as number) - (rowStarts[row] as number)) ** 2 / 2;
  }
  return statements.length <= 3000 && products + steps * statements.length ** 2 < 2 * steps * columns.length;
}

/** Multiplies by XᵀX, X being the centred votes, reading every vote twice. */
function byVotes({ rowStarts, columns }: VoteMatrix, values: Float64Array) {
  return (vector: Float64Array) => {
    const product = new Float64Array(vector.length);
    for (let row = 0; row + 1 < rowStarts.length; row += 1) {
      const [begin, end] = [rowStarts[row] as number, rowStarts[row + 1] as number];
      let sum = 0;
      for (let slot = begin; slot < end; slot += 1) {
        sum += (values[slot] as number) * (vector[columns[slot] as number] as number);
      }
      for (let slot = begin; slot < end; slot += 1) {
        const column = columns[slot] as number;
        product[column] = (product[column] as number) + (values[slot] as number) * sum;
      }
    }
    return product;
  };
}

/** The same with XᵀX worked out beforehand. */
function bySquare(matrix: VoteMatrix, values: Float64Array) {
  const size = matrix.statements.length;
  const square = squareOf(matrix, values);
  return (vector: Float64Array) => {
    const product = new Float64Array(size);
    for (let row = 0; row < size; row += 1) {
      let sum = 0;
      for (let column = 0; column < size; column += 1) {
        sum += (square[row * size + column] as number) * (vector[column] as number);
      }
      product[row] = sum;
    }
    return product;
  };
}

function squareOf({ rowStarts, columns, statements }: VoteMatrix, values: Float64Array): Float64Array {
  const size = statements.length;
  const square = new Float64Array(size * size);
  for (let person = 0; person + 1 < rowStarts.length; person += 1) {
    const end = rowStarts[person + 1] as number;
    for (let slot = rowStarts[person] as number; slot < end; slot += 1) {
      const value = values[slot] as number;
      const row = (columns[slot] as number) * size;
      for (let other = slot; other < end; other += 1) {
        const place = row + (columns[other] as number);
        square[place] = (square[place] as number) + value * (values[other] as number);
      }
    }
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1)
      square[row * size + column] = square[column * size + row] as number;
  }
  return square;
}

function orient(vector: Float64Array): Float64Array {
  scaleToOne(vector);
  const sum = vector.reduce((total, entry) => total + entry, 0);
  const farthest = vector.reduce(
    (most, entry) => (Math.abs(entry) > Math.abs(most) + 1e-12 ? entry : most),
    0,
  );
  const isBackwards = Math.abs(sum) > 1e-9 ? sum < 0 : farthest < 0;
  return isBackwards ? vector.map((entry) => 0 - entry) : vector;
}
