import type { Check, CheckInput, Finding } from './finding.rules.ts';
import { checkLocalness } from './localness.rules.ts';
import { checkMandateWeights } from './mandate-weights.rules.ts';
import { checkMeasurable } from './measurable.rules.ts';
import { checkPriceWeight } from './price-weight.rules.ts';
import { checkRelativeFormulas } from './relative-formulas.rules.ts';
import { checkResidentsScore } from './residents-score.rules.ts';
import { checkSocialValueWeight } from './social-value-weight.rules.ts';
import { checkSubjectMatter } from './subject-matter.rules.ts';
import { checkTotal } from './total.rules.ts';

/** Every check of a draft, in the order an officer reads them. A new one is a small file and a line here. */
export const checks = {
  total: checkTotal,
  'subject-matter': checkSubjectMatter,
  measurable: checkMeasurable,
  localness: checkLocalness,
  'price-weight': checkPriceWeight,
  'social-value-weight': checkSocialValueWeight,
  'mandate-weights': checkMandateWeights,
  'relative-formulas': checkRelativeFormulas,
  'residents-score': checkResidentsScore,
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;
export type NamedFinding = Finding & { readonly check: CheckName };

/** Everything the checks find, in their order. */
export function checkCriteria(input: CheckInput): NamedFinding[] {
  return (Object.keys(checks) as CheckName[]).flatMap((check) =>
    checks[check](input).map((finding) => ({ ...finding, check })),
  );
}

/** Whether the notice may go out: nothing must be mended first. */
export function mayPublish(findings: readonly Finding[]): boolean {
  return findings.every(({ level }) => level !== 'must-mend');
}
