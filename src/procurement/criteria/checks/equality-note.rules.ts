import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** The authority has had due regard to equality, and says how (Equality Act 2010 s.149): a short note is there. */
export function checkEqualityNote({ notes }: CheckInput): Finding[] {
  const isThere = notes.includes('equality');
  return [
    {
      level: isThere ? 'ok' : 'warning',
      sentence: isThere ? words.equalityNote : words.noEqualityNote,
      source: sources.equality,
    },
  ];
}
