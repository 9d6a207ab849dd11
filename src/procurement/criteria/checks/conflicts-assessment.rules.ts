import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** A conflicts assessment is prepared before the tender notice (Procurement Act 2023 s.83(1)), whatever it finds. */
export function checkConflictsAssessment({ conflictsAssessed, regime }: CheckInput): Finding[] {
  const source = sources.conflicts;
  if (conflictsAssessed) return [{ level: 'ok', sentence: words.conflictsAssessed, source }];
  const sentence = regime === 'under' ? words.conflictsNotAssessedUnder : words.conflictsNotAssessed;
  return [{ level: 'warning', sentence, source }];
}
