import type { NameRead } from './read-name.rules.ts';
import type { Judged, Reason } from './reason.rules.ts';
import {
  isCommonWord,
  isEstablished,
  isTypingSlip,
  tellsApart,
  wordDifference,
} from './word-difference.rules.ts';
import { genericWords, givenNames } from './word-lists.rules.ts';

/** How many names of the register hold a word: learnt from the register itself. */
export type WordCounts = (word: string) => number;

/** Whether a word tells one supplier from most others. */
export function isRare(word: string, countOf: WordCounts): boolean {
  return word.length >= 3 && !isCommonWord(word) && countOf(word) <= 25;
}

/** Judges two names that are the same once read: all that differs is spelling, notes or spaces. */
export function judgeSameKey(a: NameRead, b: NameRead): Judged {
  if (a.published.trim() === b.published.trim()) return judged(1, { rule: 'same' });
  if (a.branch !== b.branch) {
    const both = a.branch !== '' && b.branch !== '';
    return judged(both ? 0.75 : 0.94, { rule: 'branch', words: a.branch || b.branch });
  }
  const note = a.note || b.note;
  if (note !== '' && a.note !== b.note) return judged(0.94, { rule: 'note', note });
  if (a.spelling === b.spelling) return judged(0.99, { rule: 'punctuation' });
  const [from, to] = readingBetween(a, b);
  return from === '' ? judged(0.97, { rule: 'punctuation' }) : judged(0.98, { rule: 'reading', from, to });
}

function readingBetween(a: NameRead, b: NameRead): readonly [string, string] {
  const of = (one: NameRead, other: NameRead) =>
    one.read.find(([from]) => !other.read.some(([again]) => again === from));
  return of(a, b) ?? of(b, a) ?? ['', ''];
}

/** Judges two names with the same words, whose legal forms or trading names may differ. */
export function judgeSameWords(a: NameRead, b: NameRead, countOf: WordCounts): Judged {
  if (a.after.join(' ') !== b.after.join(' ')) return judgeBranch(a, b);
  if (a.form !== b.form) return judgeForms(a, b, countOf);
  const words = (a.trading.length > 0 ? a.trading : b.trading).join(' ');
  const both = a.trading.length > 0 && b.trading.length > 0;
  const isCompany = a.form !== '';
  if (both) return judged(isCompany ? 0.85 : 0.7, { rule: 'trading-as', words });
  return judged(isCompany ? 0.93 : 0.8, { rule: 'trading-as', words });
}

function judgeForms(a: NameRead, b: NameRead, countOf: WordCounts): Judged {
  const differ = a.trading.length > 0 && b.trading.length > 0 && a.trading.join() !== b.trading.join();
  if (a.form !== '' && b.form !== '' && !areFormsAlike(a.form, b.form)) {
    return judged(0.7, { rule: 'other-form', from: a.form, to: b.form });
  }
  const sure = isDistinctive(a.words, countOf) && !differ && a.trading.length === b.trading.length;
  return judged(sure ? 0.93 : 0.75, { rule: 'form', form: (a.form || b.form).split(' ').at(-1) ?? '' });
}

/** `LTD` and `CO LTD`: one says only more of the other. */
function areFormsAlike(a: string, b: string): boolean {
  const legal = (form: string) => form.split(' ').filter((part) => part !== 'CO');
  return legal(a).join() === legal(b).join() || legal(a).length === 0 || legal(b).length === 0;
}

function judgeBranch(a: NameRead, b: NameRead): Judged {
  const both = a.after.length > 0 && b.after.length > 0;
  const words = (a.after.length > 0 ? a.after : b.after).join(' ');
  const apart = [...a.after, ...b.after].some((word) => tellsApart(word));
  return judged(both || apart ? 0.5 : 0.8, { rule: 'branch', words });
}

/** Whether words name one supplier without a legal form: two words with a rare one, or one long rare word. */
export function isDistinctive(words: readonly string[], countOf: WordCounts): boolean {
  if (words.length <= 3 && words.some((word) => givenNames.has(word))) return false;
  if (words.length === 2 && (words[0] ?? '').length <= 2) return false;
  const rare = words.filter((word) => isRare(word, countOf));
  return words.length >= 2 ? rare.length >= 1 : (rare[0] ?? '').length >= 7 && countOf(rare[0] ?? '') <= 3;
}

/** Judges two names that differ in one word of the same place. `others` are the words they share. */
export function judgeOneWord(
  published: string,
  registered: string,
  others: readonly string[],
  countOf: WordCounts,
): Judged {
  const words = { from: published, to: registered };
  const supported = others.some((word) => isRare(word, countOf) && word.length >= 4);
  const difference = wordDifference(published, registered);
  switch (difference) {
    case 'tells-apart':
      return judged(0, { rule: 'nobody' });
    case 'other':
      return judged(0.3, { rule: 'nobody' });
    case 'digit-for-letter':
      return judged(others.length > 0 ? 0.95 : 0.8, { rule: difference, ...words });
    case 'abbreviation':
      return judged(supported ? 0.93 : 0.8, { rule: difference, ...words });
    case 'plural': {
      const isLong = Math.min(published.length, registered.length) >= 8 && others.length >= 2;
      const isSure = supported || (isLong && !genericWords.has(registered));
      return judged(isSure ? 0.92 : 0.75, { rule: difference, ...words });
    }
    case 'slip':
      return judged(slipConfidence(words, supported, others, countOf), { rule: difference, ...words });
  }
}

/**
 * A slip is made a match when the published spelling is nobody else’s word, the word is long, and either the word is
 * an everyday one or another rare word agrees; names such as Johnson and Johnston differ by as little.
 */
function slipConfidence(
  { from, to }: { readonly from: string; readonly to: string },
  supported: boolean,
  others: readonly string[],
  countOf: WordCounts,
): number {
  const length = Math.min(from.length, to.length);
  if (length < 4) return 0.3;
  const known = (word: string) => isEstablished(word) || countOf(word) > 1;
  if (known(from) && known(to)) return length >= 6 && supported ? 0.65 : 0.4;
  const typing = isTypingSlip(from, to);
  if (genericWords.has(from) || genericWords.has(to)) return length >= 6 && others.length > 0 ? 0.94 : 0.75;
  if (supported && (length >= 8 || (length >= 6 && typing))) return 0.92;
  if (typing && length >= 9 && others.length > 0) return 0.91;
  return length >= 5 ? 0.75 : 0.6;
}

/** Judges a name with one word more than another. */
export function judgeExtraWord(extra: string, others: readonly string[], countOf: WordCounts): Judged {
  if (/\d/.test(extra) || (tellsApart(extra) && extra !== 'GT')) return judged(0.2, { rule: 'nobody' });
  const rare = others.filter((word) => isRare(word, countOf)).length;
  if (extra.length === 1) return judged(rare > 0 ? 0.75 : 0.5, { rule: 'extra', words: extra });
  const says = extra === 'UK' || extra === 'GB' || extra === 'AND' || genericWords.has(extra);
  return judged(says && rare > 0 ? 0.7 : 0.5, { rule: 'extra', words: extra });
}

/**
 * Judges two names of the same words in another order. The everyday words must keep theirs: a care home is no home
 * care. Only what names the supplier may stand before or after them.
 */
export function judgeOrder(a: readonly string[], b: readonly string[], countOf: WordCounts): Judged {
  const everyday = (words: readonly string[]) => words.filter((word) => genericWords.has(word)).join(' ');
  if (everyday(a) !== everyday(b)) return judged(0.3, { rule: 'nobody' });
  const numbers = (words: readonly string[]) => words.filter((word) => /\d/.test(word)).join(' ');
  if (numbers(a) !== numbers(b)) return judged(0.3, { rule: 'nobody' });
  const names = (words: readonly string[]) => words.filter((word) => isRare(word, countOf));
  const sure =
    a.length >= 3 &&
    everyday(a) !== '' &&
    names(a).length + placesIn(a) >= 1 &&
    names(a).join() === names(b).join();
  return judged(sure ? 0.91 : 0.75, { rule: 'order' });
}

function placesIn(words: readonly string[]): number {
  return words.filter((word) => isCommonWord(word) && !genericWords.has(word)).length;
}

function judged(confidence: number, reason: Reason): Judged {
  return { confidence, reason };
}
