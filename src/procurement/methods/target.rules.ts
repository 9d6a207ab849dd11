import { divide, one, sign, smaller } from '../../values/fraction.ts';
import type { CriterionMethod } from './criterion-method.rules.ts';

/**
 * A quantity against a published target T, our default for social value: V / T, and full marks at T or above,
 * so that promising more than was asked for wins nothing. Refuses T at or below zero, and V below zero.
 */
export const target: CriterionMethod<'target'> = {
  kind: 'quantity',
  isRelative: false,
  settings: ['target'],
  refuseSettings: (settings) => (sign(settings.target) <= 0 ? 'target-not-above-zero' : null),
  refuseValue: (quantity) => (sign(quantity) < 0 ? 'below-zero' : null),
  score: (quantity, settings) => smaller(one, divide(quantity, settings.target)),
};
