import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** Too short to say how one thing relates to another. */
const FEWEST_WORDS = 4;

/**
 * Every criterion says, in a reviewer's words, how it relates to what is bought (Procurement Act 2023 s.23(2)(a)).
 * Finds: no words at all, and words that only repeat the title or are too few to say anything.
 */
export function checkSubjectMatter({ criteria }: CheckInput): Finding[] {
  const findings = criteria.flatMap(({ code, title, subjectMatter }) => {
    const text = subjectMatter.trim();
    const says =
      text.toLowerCase() !== title.trim().toLowerCase() && text.split(/\s+/).length >= FEWEST_WORDS;
    if (text !== '' && says) return [];
    const sentence = text === '' ? words.noSubjectMatter(code) : words.thinSubjectMatter(code);
    return [{ level: 'warning' as const, sentence, code, source: sources.relation }];
  });
  if (findings.length > 0 || criteria.length === 0) return findings;
  return [{ level: 'ok', sentence: words.subjectMatter, source: sources.relation }];
}
