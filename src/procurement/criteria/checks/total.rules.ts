import { totalWeight } from '../criterion.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** The weights are whole and total exactly 100: their relative importance is part of the notice (s.23(5)). */
export function checkTotal({ criteria }: CheckInput): Finding[] {
  const total = totalWeight(criteria);
  const level = total === 100 ? 'ok' : 'must-mend';
  return [{ level, sentence: words.total(total), source: sources.wholeMarks }];
}
