import { compare, divide, larger, one, sign, smaller, subtract, zero } from '../../values/fraction.ts';
import type { CriterionMethod } from './criterion-method.rules.ts';

/**
 * Price against published absolutes, our default: full marks at the floor price P₀ or below, none at the
 * qualification price Q or above, a straight line between: (Q − P) / (Q − P₀), held between 0 and 1.
 * Refuses a floor at or above the qualification price, and a price below zero.
 */
export const linearAbsolute: CriterionMethod<'qualification' | 'floor'> = {
  kind: 'price',
  isRelative: false,
  settings: ['qualification', 'floor'],
  refuseSettings: ({ qualification, floor }) =>
    compare(floor, qualification) >= 0 ? 'floor-not-below-qualification' : null,
  refuseValue: (price) => (sign(price) < 0 ? 'below-zero' : null),
  score: (price, { qualification, floor }) =>
    larger(zero, smaller(one, divide(subtract(qualification, price), subtract(qualification, floor)))),
};
