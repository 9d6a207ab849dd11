import { type Fraction, multiply, sum } from '../../../values/fraction.ts';

/** People in the same kind of job: how many, the share of full time each works, and for how many years. */
export type Jobs = { readonly people: Fraction; readonly share: Fraction; readonly years: Fraction };

/** Jobs as full-time years, so that a short job is not a long one: 10 full-time and 5 half-time for 2 years are 25. */
export function fteYears(jobs: readonly Jobs[]): Fraction {
  return sum(jobs.map(({ people, share, years }) => multiply(multiply(people, share), years)));
}
