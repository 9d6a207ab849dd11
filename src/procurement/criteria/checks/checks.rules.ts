import { checkAccessibilityNote } from './accessibility-note.rules.ts';
import { checkCharter } from './charter.rules.ts';
import { checkClear } from './clear.rules.ts';
import { checkConflictsAssessment } from './conflicts-assessment.rules.ts';
import { checkEqualityNote } from './equality-note.rules.ts';
import type { Check, CheckInput, Finding } from './finding.rules.ts';
import { checkIndicators } from './indicators.rules.ts';
import { checkInflation } from './inflation.rules.ts';
import { checkLocalness } from './localness.rules.ts';
import { checkMandateWeights } from './mandate-weights.rules.ts';
import { checkMeasurable } from './measurable.rules.ts';
import { checkPriceWeight } from './price-weight.rules.ts';
import { checkProportionate } from './proportionate.rules.ts';
import { checkRankReversal } from './rank-reversal.rules.ts';
import { checkResidentsScore } from './residents-score.rules.ts';
import { checkSocialValueWeight } from './social-value-weight.rules.ts';
import { checkSubjectMatter } from './subject-matter.rules.ts';
import { checkTotal } from './total.rules.ts';
import { checkWorkforceTerms } from './workforce-terms.rules.ts';

/** Every check of a draft, in the order an officer reads them. A new one is a small file, a line here and a page. */
export const checks = {
  total: checkTotal,
  'subject-matter': checkSubjectMatter,
  'workforce-terms': checkWorkforceTerms,
  measurable: checkMeasurable,
  clear: checkClear,
  proportionate: checkProportionate,
  localness: checkLocalness,
  charter: checkCharter,
  'mandate-weights': checkMandateWeights,
  'social-value-weight': checkSocialValueWeight,
  'price-weight': checkPriceWeight,
  'rank-reversal': checkRankReversal,
  inflation: checkInflation,
  'residents-score': checkResidentsScore,
  indicators: checkIndicators,
  'conflicts-assessment': checkConflictsAssessment,
  'equality-note': checkEqualityNote,
  'accessibility-note': checkAccessibilityNote,
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;
export const checkNames = Object.keys(checks) as CheckName[];
export type NamedFinding = Finding & { readonly check: CheckName };

/** Everything the checks find, in their order. */
export function checkCriteria(input: CheckInput): NamedFinding[] {
  return checkNames.flatMap((check) => checks[check](input).map((finding) => ({ ...finding, check })));
}

/** Whether the notice may go out: nothing that the database itself would refuse. Warnings explain, and never block. */
export function mayPublish(findings: readonly Finding[]): boolean {
  return findings.every(({ level }) => level !== 'must-mend');
}

/** What tells one finding of a draft from every other, as a form field can carry it: `mandate-weights.SV1`. */
export function findingKey({ check, code, about }: NamedFinding): string {
  return `${check}.${about ?? code ?? 'all'}`;
}
