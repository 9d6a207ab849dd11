import { divide, larger, sign, zero } from '../../values/fraction.ts';
import type { CriterionMethod } from './criterion-method.rules.ts';

/**
 * A quantity as a ratio to the best bid: V / Vmax; nothing for anyone when nobody offers any. Relative: one
 * inflated offer shrinks everyone else's marks and can reorder them. Refuses V below zero.
 */
export const relativeToBest: CriterionMethod<never> = {
  kind: 'quantity',
  isRelative: true,
  settings: [],
  refuseSettings: () => null,
  refuseValue: (quantity) => (sign(quantity) < 0 ? 'below-zero' : null),
  score: (quantity, _, all) => {
    const best = all.reduce(larger);
    return sign(best) === 0 ? zero : divide(quantity, best);
  },
};
