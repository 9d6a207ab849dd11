import type { Answer } from './answers.rules.ts';
import type { Question } from './questions.rules.ts';

/** What a box is filled in with before anyone answers, and from where; never saved until it is confirmed. */
export type Suggestion = {
  readonly origin: 'last-year' | 'contracts';
  readonly typed: string;
};
/** Evidence in contracts in the year, in hundredths, by the slug of the measure. */
export type FromContracts = ReadonlyMap<string, { readonly unit: string; readonly hundredths: number }>;

/**
 * What to fill in for a question that has no answer yet. What was evidenced in contracts this year goes first, where
 * the measure counts in the question’s own unit; then last year’s answer. Suggests no “not known”.
 */
export function suggestFor(
  question: Question,
  lastYear: Answer | undefined,
  contracts: FromContracts,
): Suggestion | undefined {
  const evidenced = question.measure === null ? undefined : contracts.get(question.measure);
  if (evidenced && evidenced.unit === question.unit && evidenced.hundredths > 0)
    return { origin: 'contracts', typed: String(evidenced.hundredths / 100) };
  if (lastYear?.answer !== 'given') return undefined;
  const typed = lastYear.words ?? String((lastYear.hundredths ?? 0) / 100);
  return { origin: 'last-year', typed };
}
