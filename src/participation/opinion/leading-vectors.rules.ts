import { dot, largestEigenpairs, scaleToOne, scatteredUnit, subtractAlong } from './tridiagonal.rules.ts';

/** How far to go: until so little of the largest value is left over, or so many steps are taken. */
export type Effort = { readonly leftOver: number; readonly mostSteps: number };

const stepsBetweenLooks = 10;

export type Leading = { readonly values: readonly number[]; readonly vectors: readonly Float64Array[] };

/**
 * The two largest eigenvalues of a symmetric matrix without negative ones, and their unit vectors, from nothing but
 * multiplying by it: Lanczos’ method, every direction kept at right angles to all before, for as much effort as given. Directions in which nothing varies come back as zeros.
 */
export function findLeadingPair(
  size: number,
  multiply: (vector: Float64Array) => Float64Array,
  effort: Effort,
): Leading {
  const basis: Float64Array[] = [];
  const diagonal: number[] = [];
  const coupling: number[] = [];
  let next: Float64Array | null = startVector(size, basis, 1);
  while (next !== null && basis.length < Math.min(size, effort.mostSteps)) {
    const image = multiply(next);
    diagonal.push(dot(image, next));
    basis.push(next);
    for (let turn = 0; turn < 2; turn += 1) for (const known of basis) subtractAlong(image, known);
    const left = scaleToOne(image);
    const isSpent = left <= 1e-13 * Math.max(...diagonal);
    coupling.push(isSpent ? 0 : left);
    next = isSpent ? startVector(size, basis, basis.length + 1) : image;
    if (!isSpent && basis.length % stepsBetweenLooks === 0) {
      const found = combine(basis, diagonal, coupling);
      if (found.leftOver <= effort.leftOver) return found;
    }
  }
  return combine(basis, diagonal, coupling);
}

/** A direction that leans towards no statement, at right angles to those known; null when there is none left. */
function startVector(size: number, basis: readonly Float64Array[], salt: number): Float64Array | null {
  const vector = Float64Array.from({ length: size }, (_, index) => scatteredUnit((index + 1) * salt));
  scaleToOne(vector);
  for (let turn = 0; turn < 2; turn += 1) for (const known of basis) subtractAlong(vector, known);
  return scaleToOne(vector) > 1e-10 ? vector : null;
}

function combine(basis: readonly Float64Array[], diagonal: readonly number[], coupling: readonly number[]) {
  const small = largestEigenpairs(
    { diagonal: Float64Array.from(diagonal), coupling: Float64Array.from(coupling.slice(0, -1)) },
    2,
  );
  const largest = small.values[0] ?? 0;
  const size = basis[0]?.length ?? 0;
  const values = [0, 1].map((rank) => Math.max(0, small.values[rank] ?? 0));
  const vectors = values.map((value, rank) => {
    const vector = new Float64Array(size);
    if (value > 1e-12 * largest) addWeighted(vector, basis, small.vectors[rank] as Float64Array);
    scaleToOne(vector);
    return vector;
  });
  const last = coupling.at(-1) ?? 0;
  const leftOver = Math.max(...small.vectors.map((vector) => Math.abs(last * (vector.at(-1) ?? 0))));
  return { values, vectors, leftOver: largest > 0 ? leftOver / largest : 0 };
}

function addWeighted(sum: Float64Array, basis: readonly Float64Array[], weights: Float64Array): void {
  basis.forEach((vector, place) => {
    const weight = weights[place] as number;
    for (let index = 0; index < sum.length; index += 1)
      sum[index] = (sum[index] as number) + weight * (vector[index] as number);
  });
}
