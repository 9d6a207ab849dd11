import { BAND_MAX } from '../band-scale.en.ts';
import { asksAnswer, type Criterion } from '../criterion.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/**
 * Criteria are clear, measurable and specific (Procurement Act 2023 s.23(2)(b)): a quantity has its unit, a band has
 * published descriptors for every mark (we publish them for 0 to 5), and whoever is to answer is asked a question.
 */
export function checkMeasurable({ criteria }: CheckInput): Finding[] {
  const findings = criteria.flatMap(findUnmeasurable);
  if (findings.length > 0 || criteria.length === 0) return findings;
  return [{ level: 'ok', sentence: words.measurable, source: sources.measurable }];
}

function findUnmeasurable(criterion: Criterion): Finding[] {
  const { code, method, measures, bandMax, question } = criterion;
  const warn = (sentence: string): Finding => ({
    level: 'warning',
    sentence,
    code,
    source: sources.measurable,
  });
  if (asksAnswer(criterion) && question.trim() === '') return [warn(words.noQuestion(code))];
  if (method === 'band' && bandMax !== BAND_MAX) return [warn(words.noDescriptors(code, bandMax ?? 0))];
  if ((method === 'target' || method === 'relative-to-best') && !measures[0]?.unit.trim())
    return [warn(words.noUnit(code))];
  return [];
}
