import type { Bounds } from './bounded-factor.rules.ts';
import { fit, prepare } from './fit-margins.rules.ts';
import { type Margin, type MarginsRefused, refuseMargins } from './margins.rules.ts';

export type RakeOptions = {
  /** What each respondent stands for before raking: 0 or more. Without it, everyone the same. */
  readonly designWeights?: readonly number[];
  /** No weight above 0 may end outside these, in people. */
  readonly trim?: Bounds;
  /** The least effective size to draw a conclusion from. */
  readonly minimumEffective?: number;
  /** How often to go round all margins at most. */
  readonly maxIterations?: number;
};

export type Raked = {
  /** One a respondent, in their order: how many people each stands for. */
  readonly weights: Float64Array;
  /** Rounds through all margins, those after trimming included. */
  readonly iterations: number;
  /** Kish: (Σw)² ÷ Σw², how many equal answers these are worth. */
  readonly effectiveSize: number;
};

export type RakeRefused =
  | MarginsRefused
  | {
      readonly refused: 'margin-missed';
      readonly margin: string;
      readonly level: string;
      readonly population: number;
      readonly reached: number;
      readonly iterations: number;
    }
  | {
      readonly refused: 'too-small';
      readonly effectiveSize: number;
      readonly minimum: number;
      readonly iterations: number;
    };

/** How near to its population every level must come, as a part of it. */
const MET = 1e-8;

/**
 * Raking (iterative proportional fitting): multiplies weights to each margin in turn until all are met. With
 * `trim`, weights outside the bounds are then held at them and the rest raked again, until margins and bounds
 * both hold: of all such weights the ones nearest to the design weights in relative entropy, whatever the order
 * of margins or respondents. Refuses a level with people and no respondent, a respondent at a level the margin
 * does not have, margins of different totals, a margin that cannot be met, and an effective size under the minimum.
 * Source: Deming and Stephan (1940); Deville, Särndal and Sautory (1993); Kish (1965).
 */
export function rake(
  size: number,
  margins: readonly Margin[],
  options: RakeOptions = {},
): Raked | RakeRefused {
  const design = Float64Array.from(options.designWeights ?? new Float64Array(size).fill(1));
  if (design.length !== size || design.some((weight) => !(weight >= 0 && weight < Infinity))) {
    throw new RangeError('One design weight a respondent, 0 or more');
  }
  const refused = refuseMargins(design, margins);
  if (refused) return refused;
  const prepared = margins.map((margin) => prepare(margin, design));
  const most = options.maxIterations ?? 10_000;
  let result = fit(design, prepared, null, most);
  const { trim } = options;
  const converged = (result.worst?.error ?? 0) <= MET;
  if (
    trim &&
    converged &&
    result.weights.some((weight) => weight > 0 && (weight < trim.low || weight > trim.high))
  ) {
    const again = fit(result.weights, prepared, trim, most);
    result = { ...again, iterations: result.iterations + again.iterations };
  }
  const { weights, iterations, worst } = result;
  if (worst && worst.error > MET) {
    const { error: _, ...missed } = worst;
    return { refused: 'margin-missed', ...missed, iterations };
  }
  const effective = effectiveSize(weights);
  const minimum = options.minimumEffective ?? 0;
  if (effective < minimum) return { refused: 'too-small', effectiveSize: effective, minimum, iterations };
  return { weights, iterations, effectiveSize: effective };
}

/** How many equal answers weighted ones are worth: (Σw)² ÷ Σw², 0 of nothing. Source: Kish (1965). */
export function effectiveSize(weights: Float64Array): number {
  let total = 0;
  let squares = 0;
  for (const weight of weights) {
    total += weight;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : (total * total) / squares;
}
