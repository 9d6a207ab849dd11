import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** Disabled people can use what is bought, and take part in how it is chosen (Equality Act 2010 s.20): a short note says how. */
export function checkAccessibilityNote({ notes }: CheckInput): Finding[] {
  const isThere = notes.includes('accessibility');
  return [
    {
      level: isThere ? 'ok' : 'warning',
      sentence: isThere ? words.accessibilityNote : words.noAccessibilityNote,
      source: sources.accessibility,
    },
  ];
}
