import { factorise, type Matrix, solveFactorised } from './cholesky.rules.ts';
import type { Pairs } from './pair-counts.rules.ts';

export type Model = {
  readonly items: number;
  readonly pairs: Pairs;
  /** There is one parameter more than items: what being ahead is worth. */
  readonly withAhead: boolean;
  /** The variance of the normal prior of each parameter; null for none. */
  readonly priorVariance: number | null;
};

export type Peak = {
  readonly parameters: Float64Array;
  /** The factorised information there, made definite in the direction in which all strengths move alike. */
  readonly factor: Matrix;
};

const MOST_STEPS = 200;
/** Newton’s method squares its error each step: after one this short there is nothing left to gain. */
const SHORT_STEP = 1e-9;

/**
 * The parameters at which the penalised log-likelihood is highest, by Newton’s method from zero, each step
 * halved until it climbs. Null where that does not settle. The likelihood has one peak at most (it is concave),
 * so where it starts does not matter.
 */
export function climb(model: Model): Peak | null {
  let parameters = new Float64Array(model.items + (model.withAhead ? 1 : 0));
  let height = heightAt(model, parameters);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, information } = slopeAt(model, parameters);
    const factor = factorise(information, parameters.length);
    if (!factor) return null;
    const full = solveFactorised(factor, gradient);
    const length = full.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (!Number.isFinite(length)) return null;
    if (length < SHORT_STEP) return { parameters: move(parameters, full, 1), factor };
    let part = 1;
    let next = move(parameters, full, part);
    let nextHeight = heightAt(model, next);
    // Close to the peak a rise drowns in rounding: a fall as small as that is none.
    const slack = 1e-12 * Math.abs(height);
    while (nextHeight < height - slack && part > 1e-6) {
      part /= 2;
      next = move(parameters, full, part);
      nextHeight = heightAt(model, next);
    }
    parameters = next;
    height = nextHeight;
  }
  return null;
}

/** What the model says the log-odds are that a pair’s first is preferred. */
export function logOddsOf(
  { items, pairs, withAhead }: Pick<Model, 'items' | 'pairs' | 'withAhead'>,
  parameters: Float64Array,
  row: number,
): number {
  const difference = (parameters[pairs.first[row] ?? 0] ?? 0) - (parameters[pairs.second[row] ?? 0] ?? 0);
  return withAhead ? difference + (pairs.ahead[row] ?? 0) * (parameters[items] ?? 0) : difference;
}

/** ln(1 + eˣ), also where eˣ would be too large to hold. */
export function logOnePlusExp(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

function move(from: Float64Array, by: Float64Array, part: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(from, (value, index) => value + part * (by[index] ?? 0));
}

function heightAt(model: Model, parameters: Float64Array): number {
  const { pairs, priorVariance } = model;
  let height = 0;
  for (let row = 0; row < pairs.first.length; row += 1) {
    const logOdds = logOddsOf(model, parameters, row);
    height +=
      (pairs.firstPreferred[row] ?? 0) * logOdds - (pairs.compared[row] ?? 0) * logOnePlusExp(logOdds);
  }
  if (priorVariance === null) return height;
  return height - parameters.reduce((sum, value) => sum + value * value, 0) / (2 * priorVariance);
}

function slopeAt(model: Model, parameters: Float64Array): { gradient: Float64Array; information: Matrix } {
  const { items, pairs, withAhead, priorVariance } = model;
  const size = parameters.length;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  const add = (row: number, column: number, value: number) => {
    information[row * size + column] = (information[row * size + column] ?? 0) + value;
  };
  for (let row = 0; row < pairs.first.length; row += 1) {
    const compared = pairs.compared[row] ?? 0;
    const chance = 1 / (1 + Math.exp(-logOddsOf(model, parameters, row)));
    const surprise = (pairs.firstPreferred[row] ?? 0) - compared * chance;
    const weight = compared * chance * (1 - chance);
    const moved: [number, number][] = [
      [pairs.first[row] ?? 0, 1],
      [pairs.second[row] ?? 0, -1],
    ];
    if (withAhead) moved.push([items, pairs.ahead[row] ?? 0]);
    for (const [at, by] of moved) {
      gradient[at] = (gradient[at] ?? 0) + by * surprise;
      for (const [other, times] of moved) add(at, other, by * times * weight);
    }
  }
  if (priorVariance === null) pinMean(information, items, size);
  else {
    for (let at = 0; at < size; at += 1) {
      gradient[at] = (gradient[at] ?? 0) - (parameters[at] ?? 0) / priorVariance;
      add(at, at, 1 / priorVariance);
    }
  }
  return { gradient, information };
}

/** All strengths moving alike changes no chance: gives that direction a size of its own, so that it stays put. */
function pinMean(information: Matrix, items: number, size: number): void {
  let trace = 0;
  for (let item = 0; item < items; item += 1) trace += information[item * size + item] ?? 0;
  const pin = trace / (items * items);
  for (let row = 0; row < items; row += 1) {
    for (let column = 0; column < items; column += 1) {
      information[row * size + column] = (information[row * size + column] ?? 0) + pin;
    }
  }
}
