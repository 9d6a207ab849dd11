import { estimateBurden } from '../burden/burden.rules.ts';
import { asksAnswer } from '../criterion.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** An answer that is worth less is hardly worth writing, or reading. */
const LEAST_MARKS_FOR_ANSWER = 3;

/**
 * What is asked fits what is bought (Procurement Act 2023 s.23(2)(d)): one bid takes no longer than the burden budget
 * for a contract of this size, and no answer is asked for a mark or two.
 */
export function checkProportionate({ criteria, valuePence }: CheckInput): Finding[] {
  if (criteria.length === 0) return [];
  const source = sources.proportionate;
  const { minutes, capMinutes, isOver } = estimateBurden(criteria, valuePence);
  const small = criteria.filter(
    (criterion) => asksAnswer(criterion) && criterion.weight < LEAST_MARKS_FOR_ANSWER,
  );
  const findings: Finding[] = small.map(({ code, weight }) => ({
    level: 'warning',
    sentence: words.hardlyWorthAsking(code, weight),
    code,
    source,
  }));
  const budget: Finding = {
    level: isOver ? 'warning' : 'ok',
    sentence: (isOver ? words.overBudget : words.withinBudget)(minutes, capMinutes),
    about: 'budget',
    source,
  };
  return [budget, ...findings];
}
