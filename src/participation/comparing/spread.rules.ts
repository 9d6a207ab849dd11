import type { PairFit } from './fit-pairs.rules.ts';
import type { OwnPair } from './one-voice.rules.ts';

/** The variance of a sum of log-strengths, each taken so many times. */
export type Spread = (times: Float64Array) => number;

/** As the fit has it: every comparison by itself. */
export function spreadOfFit({
  covariance,
  logStrength,
}: Pick<PairFit, 'covariance' | 'logStrength'>): Spread {
  const items = logStrength.length;
  return (times) => {
    let variance = 0;
    for (let row = 0; row < items; row += 1) variance += (times[row] ?? 0) * along(covariance, times, row);
    return Math.max(0, variance);
  };
}

/**
 * The same where one person’s answers hang together, as they do: whoever puts jobs before air puts them before other
 * things too. People are drawn by chance, not answers, so the variance is that of each person’s pull on the fit, summed
 * over people (the sandwich of Huber 1967 and White 1982, by person). Never less than the fit has: with few people the
 * sandwich is too thin. Answers as they were fitted, capped and weighted.
 */
export function spreadByPerson(fit: PairFit, answers: readonly OwnPair[]): Spread {
  const alone = spreadOfFit(fit);
  const { covariance, logStrength } = fit;
  const pulls = pullsByPerson(logStrength, answers);
  return (times) => {
    const reach = Float64Array.from(logStrength, (_, row) => along(covariance, times, row));
    let variance = 0;
    for (const pull of pulls) {
      let moved = 0;
      for (const [item, value] of pull) moved += value * (reach[item] ?? 0);
      variance += moved * moved;
    }
    return Math.max(alone(times), variance);
  };
}

/** How far each person’s answers differ from what the fit expects of them, by item. */
function pullsByPerson(
  logStrength: Float64Array,
  answers: readonly OwnPair[],
): ReadonlyMap<number, number>[] {
  const people = new Map<number, Map<number, number>>();
  for (const { person, first, second, firstPreferred, secondPreferred } of answers) {
    const expected = 1 / (1 + Math.exp((logStrength[second] ?? 0) - (logStrength[first] ?? 0)));
    const surprise = firstPreferred - (firstPreferred + secondPreferred) * expected;
    const pull = people.get(person) ?? new Map<number, number>();
    people.set(person, pull);
    pull.set(first, (pull.get(first) ?? 0) + surprise);
    pull.set(second, (pull.get(second) ?? 0) - surprise);
  }
  return [...people.values()];
}

function along(covariance: Float64Array, times: Float64Array, row: number): number {
  const items = times.length;
  let sum = 0;
  for (let column = 0; column < items; column += 1) {
    sum += (covariance[row * items + column] ?? 0) * (times[column] ?? 0);
  }
  return sum;
}
