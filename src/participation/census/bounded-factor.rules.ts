/** The smallest and the largest that a weight may be. */
export type Bounds = { readonly low: number; readonly high: number };

/** A weight held within its bounds. One that is nothing stays nothing: it is nobody’s. */
export function clamp(value: number, { low, high }: Bounds): number {
  return value === 0 ? 0 : Math.min(high, Math.max(low, value));
}

/**
 * What to multiply values above 0 by, so that their total is the target once each is held within the bounds.
 * Where no factor can do it, the one that comes nearest: the caller finds the margin missed.
 * The total rises with the factor and is straight between bends, so Newton’s step, kept within a bracket, ends.
 */
export function boundedFactor(values: Float64Array, target: number, bounds: Bounds): number {
  const { smallest, largest, total } = extremes(values);
  let below = bounds.low / largest;
  let above = bounds.high / smallest;
  if (target <= bounds.low * values.length) return below;
  if (target >= bounds.high * values.length) return above;
  let factor = Math.min(above, Math.max(below, target / total));
  for (let step = 0; step < 200; step += 1) {
    const { held, free } = split(values, factor, bounds);
    const reached = held + free * factor;
    if (reached > target) above = factor;
    else below = factor;
    const straight = free > 0 ? (target - held) / free : Number.NaN;
    // Rounding leaves the last step within a few units of the last place, on either side.
    if (Math.abs(straight - factor) <= 1e-15 * factor) return straight;
    const next = straight > below && straight < above ? straight : (below + above) / 2;
    if (next === factor) break;
    factor = next;
  }
  return factor;
}

/** What the values at a bound come to, and what the free ones come to before they are multiplied. */
function split(values: Float64Array, factor: number, { low, high }: Bounds): { held: number; free: number } {
  let held = 0;
  let free = 0;
  for (const value of values) {
    const product = value * factor;
    if (product <= low) held += low;
    else if (product >= high) held += high;
    else free += value;
  }
  return { held, free };
}

function extremes(values: Float64Array): { smallest: number; largest: number; total: number } {
  let smallest = Infinity;
  let largest = 0;
  let total = 0;
  for (const value of values) {
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
    total += value;
  }
  return { smallest, largest, total };
}
