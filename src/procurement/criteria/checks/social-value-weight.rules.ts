import { weightOf } from '../criterion.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** PPN 002: at least a tenth of the marks, for central government; others may follow. */
const LEAST_SOCIAL_VALUE = 10;

/** Looks at what social value weighs. */
export function checkSocialValueWeight({ criteria }: CheckInput): Finding[] {
  if (criteria.length === 0) return [];
  const weight = weightOf(criteria, 'social-value');
  const level = weight < LEAST_SOCIAL_VALUE ? 'warning' : 'ok';
  return [{ level, sentence: words.socialValue(weight, LEAST_SOCIAL_VALUE), source: sources.socialValue }];
}
