/** How long a statement may be, in characters. One is best said in under 140. */
export const shortestStatement = 10;
export const longestStatement = 280;
const fewestWords = 3;
const mostSentences = 2;

export type TextRefusal =
  | 'blank'
  | 'too-short'
  | 'too-long'
  | 'question'
  | 'several-ideas'
  | 'link'
  | 'e-mail'
  | 'phone'
  | 'postcode'
  | 'handle'
  | 'shouting';

/** What gives somebody away, or leads elsewhere; the first that is found is said. */
const FOUND: readonly (readonly [TextRefusal, RegExp])[] = [
  ['e-mail', /[^\s@]+@[^\s@]+\.[a-z]{2,}/i],
  ['link', /https?:\/\/|\bwww\.|\b[a-z0-9-]+\.(?:co\.uk|org\.uk|gov\.uk|com|org|net|info|io|uk)\b/i],
  ['handle', /(?:^|\s)@\w{2,}/],
  // A number as it is dialled: from 0 or +, nine digits or more.
  ['phone', /(?:\+\d|\b0)(?:[\s().-]?\d){8,}/],
  // A whole postcode points to a few homes. “The A6 2nd lane” is none.
  ['postcode', /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d(?!st|nd|rd|th)[ABD-HJLNP-UW-Z]{2}\b/i],
];

/**
 * Reads what somebody typed as a statement: one idea that others can agree or disagree with, in 10 to 280 characters,
 * spaces made single. Refuses questions, more than two sentences, links, what points to a person (an e-mail address, a
 * telephone number, a whole postcode, a handle) and shouting. What it cannot see, such as a name, a moderator reads.
 */
export function readStatementText(
  typed: string,
):
  | { readonly text: string }
  | { readonly refused: TextRefusal /** In characters. */; readonly length: number } {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  const { length } = Array.from(text);
  const refused = refusalOf(text, length);
  return refused ? { refused, length } : { text };
}

/** Whether a text holds an e-mail address, a telephone number, a whole postcode, a handle or a link. */
export function givesAway(text: string): boolean {
  return FOUND.some(([, pattern]) => pattern.test(text));
}

function refusalOf(text: string, length: number): TextRefusal | null {
  if (length === 0) return 'blank';
  if (length > longestStatement) return 'too-long';
  if (length < shortestStatement || text.split(' ').length < fewestWords) return 'too-short';
  const found = FOUND.find(([, pattern]) => pattern.test(text));
  if (found) return found[0];
  if (isShouting(text)) return 'shouting';
  if (/\?["’”']?$/.test(text)) return 'question';
  return text.split(/(?<=[.!?])\s+(?=\p{L})/u).length > mostSentences ? 'several-ideas' : null;
}

/** Mostly capitals in more than a few letters, or exclamation marks in a row. */
function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return (letters.length >= 12 && capitals.length > 0.6 * letters.length) || /[!?]{2,}/.test(text);
}
