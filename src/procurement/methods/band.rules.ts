import { compare, divide, isWhole, sign } from '../../values/fraction.ts';
import type { CriterionMethod } from './criterion-method.rules.ts';

/**
 * A panel's agreed score on a published scale of whole numbers from 0 to `max`: score / max.
 * Refuses a scale that is not a whole number above zero, and a score that is not a whole number on it.
 */
export const band: CriterionMethod<'max'> = {
  kind: 'band',
  isRelative: false,
  settings: ['max'],
  refuseSettings: ({ max }) => (isWhole(max) && sign(max) > 0 ? null : 'max-not-whole'),
  refuseValue: (score, { max }) =>
    isWhole(score) && sign(score) >= 0 && compare(score, max) <= 0 ? null : 'band-out-of-range',
  score: (score, { max }) => divide(score, max),
};
