import type { OverallMethodName } from '../evaluation.rules.ts';
import { featuresAdjusted } from './features-adjusted.rules.ts';
import type { OverallMethod } from './overall-method.rules.ts';
import { pricePerQuality } from './price-per-quality.rules.ts';
import { weightedSum } from './weighted-sum.rules.ts';

/** Every way to bring scores together, by the name a tender notice and a file use for it. */
export const overallMethods: Readonly<Record<OverallMethodName, OverallMethod>> = {
  'weighted-sum': weightedSum,
  'price-per-quality': pricePerQuality,
  'features-adjusted': featuresAdjusted,
};
