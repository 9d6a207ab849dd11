import { asksAnswer } from '../criterion.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** Words that two evaluators would read differently. */
const vague =
  /\b(best endeavours|as appropriate|where (possible|appropriate|practicable)|and so on|etc|world[- ]class|best[- ]in[- ]class|best practice|state of the art|robust|innovative solutions?|holistic|synerg\w+|added value|high[- ]quality|going the extra mile|cutting[- ]edge|suitably|adequate(ly)?|sufficient(ly)?)\b/i;
/** More question marks than this in one question are several questions with one mark between them. */
const MOST_QUESTIONS = 2;

/**
 * A question is clear and specific (Procurement Act 2023 s.23(2)(b)): no word that two evaluators would read
 * differently, and no more than two questions for one mark.
 */
export function checkClear({ criteria }: CheckInput): Finding[] {
  const asked = criteria.filter(asksAnswer);
  const findings = asked.flatMap(({ code, question }): Finding[] => {
    const [found] = vague.exec(question) ?? [];
    const sentence = found
      ? words.vague(code, found)
      : (question.match(/\?/g) ?? []).length > MOST_QUESTIONS
        ? words.manyQuestions(code)
        : null;
    return sentence ? [{ level: 'warning', sentence, code, source: sources.measurable }] : [];
  });
  if (findings.length > 0 || asked.length === 0) return findings;
  return [{ level: 'ok', sentence: words.clear, source: sources.measurable }];
}
