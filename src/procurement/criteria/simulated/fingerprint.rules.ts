import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../values/canonical-json.ts';
import type { Criterion } from '../criterion.rules.ts';
import { toEvaluation } from '../evaluation.rules.ts';

/** SHA-256 of all that the scoring of these criteria rests on: whoever changes a weight or a target changes it. */
export function fingerprintOf(criteria: readonly Criterion[]): string {
  const published = canonicalJson(toEvaluation(criteria));
  return createHash('sha256').update(published, 'utf8').digest('hex');
}
