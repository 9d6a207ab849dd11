import { band } from './band.rules.ts';
import type { CriterionMethod } from './criterion-method.rules.ts';
import { linearAbsolute } from './linear-absolute.rules.ts';
import { linearToLowest } from './linear-to-lowest.rules.ts';
import { lowestRatio } from './lowest-ratio.rules.ts';
import { relativeToBest } from './relative-to-best.rules.ts';
import { target } from './target.rules.ts';

/** Every way to score a criterion, by the name a tender notice and a file use for it. */
const methods = {
  'linear-absolute': linearAbsolute,
  'linear-to-lowest': linearToLowest,
  'lowest-ratio': lowestRatio,
  target,
  'relative-to-best': relativeToBest,
  band,
} as const satisfies Record<string, CriterionMethod>;

export type CriterionMethodName = keyof typeof methods;

export const criterionMethods: Readonly<Record<CriterionMethodName, CriterionMethod>> = methods;

export const criterionMethodNames = Object.keys(methods) as CriterionMethodName[];

export function isCriterionMethodName(name: unknown): name is CriterionMethodName {
  return criterionMethodNames.includes(name as CriterionMethodName);
}
