import { divide, larger, sign, smaller, subtract, zero } from '../../values/fraction.ts';
import type { CriterionMethod } from './criterion-method.rules.ts';

/**
 * Price against the lowest bid: full marks for the lowest price, none at the published qualification price Q or
 * above, a straight line between: (Q − P) / (Q − Pmin). Relative: a new lowest bid moves everyone.
 * When no bid is below Q nobody gets marks. Refuses Q at or below zero, and a price below zero.
 */
export const linearToLowest: CriterionMethod<'qualification'> = {
  kind: 'price',
  isRelative: true,
  settings: ['qualification'],
  refuseSettings: ({ qualification }) => (sign(qualification) <= 0 ? 'qualification-not-above-zero' : null),
  refuseValue: (price) => (sign(price) < 0 ? 'below-zero' : null),
  score: (price, { qualification }, all) => {
    const range = subtract(qualification, all.reduce(smaller));
    return sign(range) <= 0 ? zero : larger(zero, divide(subtract(qualification, price), range));
  },
};
