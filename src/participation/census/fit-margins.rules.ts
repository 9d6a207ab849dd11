import { type Bounds, boundedFactor, clamp } from './bounded-factor.rules.ts';
import type { Margin } from './margins.rules.ts';

/** Relative: where raking stops, and from where on it stops when nothing improves. */
const ENOUGH = 1e-13;
const CLOSE = 1e-9;
const STALL_AFTER = 25;

/** A margin with the respondents at each of its levels; those who stand for nobody are left out. */
export type PreparedMargin = {
  readonly name: string;
  readonly levels: readonly string[];
  readonly members: readonly Int32Array[];
  readonly targets: readonly number[];
};

/** The level of a margin that is missed by most, as a part of its population. */
export type Miss = {
  readonly error: number;
  readonly margin: string;
  readonly level: string;
  readonly population: number;
  readonly reached: number;
};

export type Fitted = {
  readonly weights: Float64Array;
  readonly iterations: number;
  readonly worst: Miss | null;
};

export function prepare({ name, levels, answers }: Margin, design: Float64Array): PreparedMargin {
  const members = new Map<string, number[]>(levels.map(({ level }) => [level, []]));
  for (const [index, level] of answers.entries()) {
    if ((design[index] as number) > 0) members.get(level)?.push(index);
  }
  return {
    name,
    levels: levels.map(({ level }) => level),
    members: levels.map(({ level }) => Int32Array.from(members.get(level) ?? [])),
    targets: levels.map(({ population }) => population),
  };
}

/** Goes round the margins until all are met, or nothing improves. Bounds apply to what comes out, not to the products. */
export function fit(
  start: Float64Array,
  margins: readonly PreparedMargin[],
  bounds: Bounds | null,
  most: number,
): Fitted {
  const products = Float64Array.from(start);
  let worst: Miss | null = null;
  let lastError = Infinity;
  let iterations = 0;
  while (iterations < most) {
    iterations += 1;
    for (const { members, targets } of margins) {
      for (const [level, people] of members.entries())
        scale(products, people, targets[level] as number, bounds);
    }
    const before: number = worst?.error ?? Infinity;
    worst = worstMiss(products, margins, bounds);
    const error = worst?.error ?? 0;
    if (error <= ENOUGH || (error <= CLOSE && error >= before)) break;
    if (iterations % STALL_AFTER === 0) {
      // Margins that can be met come nearer all the time; ones that contradict each other stop short.
      if (error > 0.999 * lastError) break;
      lastError = error;
    }
  }
  return { weights: bounds ? products.map((value) => clamp(value, bounds)) : products, iterations, worst };
}

function scale(products: Float64Array, people: Int32Array, target: number, bounds: Bounds | null): void {
  if (people.length === 0) return;
  let factor: number;
  if (bounds) {
    factor = boundedFactor(
      Float64Array.from(people, (index) => products[index] as number),
      target,
      bounds,
    );
  } else {
    let total = 0;
    for (const index of people) total += products[index] as number;
    factor = total === 0 ? 0 : target / total;
  }
  for (const index of people) products[index] = (products[index] as number) * factor;
}

function worstMiss(
  products: Float64Array,
  margins: readonly PreparedMargin[],
  bounds: Bounds | null,
): Miss | null {
  let worst: Miss | null = null;
  for (const { name, levels, members, targets } of margins) {
    for (const [at, people] of members.entries()) {
      let reached = 0;
      for (const index of people) {
        const product = products[index] as number;
        reached += bounds ? clamp(product, bounds) : product;
      }
      const population = targets[at] as number;
      const error = population === 0 ? reached : Math.abs(reached / population - 1);
      if (!worst || error > worst.error)
        worst = { error, margin: name, level: levels[at] ?? '', population, reached };
    }
  }
  return worst;
}
