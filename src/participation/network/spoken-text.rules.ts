import { givesAway } from '../statements/statement-text.rules.ts';

export type SpokenRefusal = 'blank' | 'too-short' | 'too-long' | 'gives-away';
export type Read = { readonly text: string } | { readonly refused: SpokenRefusal };

const SHORTEST = 3;
export const longestName = 60;

/**
 * Reads what somebody wrote for everyone to read: paragraphs kept, spaces made single. Refuses nothing written, fewer
 * than three characters, more than `longest`, and what leads to a person or elsewhere (an e-mail address, a telephone
 * number, a whole postcode, a link). What it cannot see, such as a name, a moderator reads.
 */
export function readSpokenText(typed: string, longest: number): Read {
  const text = typed
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const { length } = text;
  if (length === 0) return { refused: 'blank' };
  if (length < SHORTEST) return { refused: 'too-short' };
  if (length > longest) return { refused: 'too-long' };
  return givesAway(text) ? { refused: 'gives-away' } : { text };
}

/** Reads the name somebody wants shown: any word they answer to, in one line, up to 60 characters. */
export function readShownName(typed: string): Read {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return { refused: 'blank' };
  if (text.length > longestName) return { refused: 'too-long' };
  return givesAway(text) ? { refused: 'gives-away' } : { text };
}
