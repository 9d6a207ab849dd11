import { isRare, type WordCounts } from './compare-names.rules.ts';
import { isFieldWidth, type NameRead } from './read-name.rules.ts';
import { isEstablished } from './word-difference.rules.ts';
import { forms, genericWords } from './word-lists.rules.ts';

/**
 * The length at which a list of names was cut: its longest, when at least three names and one in two hundred are as
 * long. Nothing when the list was not cut.
 */
export function learnFieldWidth(names: readonly string[]): number | undefined {
  const longest = names.reduce((most, name) => Math.max(most, name.trim().length), 0);
  // A space where the field ended was trimmed away.
  const many = names.filter((name) => name.trim().length >= longest - 1).length;
  return longest >= 18 && many >= 3 && many >= names.length / 200 ? longest : undefined;
}

/**
 * Judges a name that begins like a longer one. Inside a word the cut shows; between two words only the width of the
 * list tells a name that was cut from one that is short.
 */
export function judgeCut(
  cut: NameRead,
  whole: NameRead,
  given: { readonly width: number | undefined; readonly countOf: WordCounts },
): number {
  const length = cut.published.trim().length;
  const tail = whole.key.slice(cut.key.length);
  const isAtWidth = given.width !== undefined && (length === given.width || length === given.width - 1);
  if (/\d/.test(tail)) return 0.5;
  const piece = cut.key.slice(cut.key.lastIndexOf(' ') + 1);
  if (!cut.words.some((word) => isRare(word, given.countOf)) && cut.words.length < 3) return 0.6;
  if (tail.startsWith(' ')) return isAtWidth && saysLittle(tail) ? 0.93 : isAtWidth ? 0.8 : 0.5;
  const word = whole.key.slice(whole.key.lastIndexOf(' ', cut.key.length - 1) + 1).split(' ', 1)[0] ?? '';
  const isWord = isEstablished(piece) || given.countOf(piece) > 1;
  if (isAtWidth && (tail.length > 1 || !isWord)) return 0.95;
  if (/^E?S$/.test(tail) || tail.length === 1 ? !genericWords.has(word) || isWord : isWord) return 0.5;
  if (isFieldWidth(length) || genericWords.has(word)) return cut.key.length >= 18 ? 0.94 : 0.8;
  return 0.75;
}

/** What is missing says what the supplier does or what form it has, not which one it is. */
function saysLittle(tail: string): boolean {
  return tail
    .trim()
    .split(' ')
    .every((word) => genericWords.has(word) || forms.has(word));
}
