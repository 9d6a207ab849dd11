import { differingWords, genericWords, givenNames, placeWords } from './word-lists.rules.ts';

/** How one word stands to another in the same place of two names. */
export type WordDifference =
  /** Other numbers, other places, north and south: two organisations, whatever else agrees. */
  | 'tells-apart'
  /** A digit where a letter belongs. */
  | 'digit-for-letter'
  | 'abbreviation'
  | 'plural'
  /** One letter wrong, missing, doubled or swapped with its neighbour. */
  | 'slip'
  | 'other';

const LETTER_DIGITS: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 3: 'E', 5: 'S', 8: 'B' };

/** Decides how two words differ; the same either way round. Capital letters and digits only. */
export function wordDifference(a: string, b: string): WordDifference {
  if (/\d/.test(a) || /\d/.test(b)) return digitDifference(a, b);
  if (a.length === 1 || b.length === 1) return 'tells-apart';
  if (tellsApart(a) || tellsApart(b)) {
    const misspelt = isSlip(a, b) && !(isEstablished(a) && isEstablished(b));
    return misspelt ? 'slip' : 'tells-apart';
  }
  if (isPlural(a, b) || isPlural(b, a)) return 'plural';
  if (abbreviates(a, b) || abbreviates(b, a)) return 'abbreviation';
  return isSlip(a, b) ? 'slip' : 'other';
}

/** Words by which organisations differ: directions, ordinals, places, numerals. */
export function tellsApart(word: string): boolean {
  return differingWords.has(word) || placeWords.has(word) || /\d/.test(word);
}

/** Words that many names hold: they say what a supplier does, or where, not which one it is. */
export function isCommonWord(word: string): boolean {
  return genericWords.has(word) || placeWords.has(word) || differingWords.has(word) || word.length === 1;
}

/** Words that are right as they stand, so that one is hardly another misspelt. */
export function isEstablished(word: string): boolean {
  return isCommonWord(word) || givenNames.has(word);
}

function digitDifference(a: string, b: string): WordDifference {
  const isMixed = (word: string) => /\d/.test(word) && (word.match(/[A-Z]/g) ?? []).length >= 3;
  const letters = (word: string) => word.replace(/[01358]/g, (digit) => LETTER_DIGITS[digit] ?? digit);
  const [mixed, plain] = isMixed(a) ? [a, b] : [b, a];
  const isSwap = isMixed(mixed) && !/\d/.test(plain) && letters(mixed) === plain;
  return isSwap && /[A-Z]\d[A-Z]/.test(mixed) ? 'digit-for-letter' : 'tells-apart';
}

function isPlural(one: string, many: string): boolean {
  return (
    many === `${one}S` || many === `${one}ES` || (one.endsWith('Y') && many === `${one.slice(0, -1)}IES`)
  );
}

/** `PRACT` begins PRACTICE; `SRVCS` has letters of SERVICES in their order, from the first to the last. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length - 1) return false;
  if (!genericWords.has(long) || genericWords.has(short)) return false;
  if (long.startsWith(short)) return true;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1) || /[AEIOU]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** One edit apart (a letter more, fewer, other, or two neighbours swapped), the first letter being the same. */
export function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** A slip of the keyboard that makes no other name: neighbours swapped, or a letter doubled or not doubled. */
export function isTypingSlip(a: string, b: string): boolean {
  if (!isSlip(a, b)) return false;
  if (a.length === b.length) return letters(a) === letters(b);
  return a.replace(/(.)\1/g, '$1') === b.replace(/(.)\1/g, '$1');
}

function letters(word: string): string {
  return word.split('').sort().join('');
}
