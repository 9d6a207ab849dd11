import { unsaidWords } from './unsaid-words.rules.ts';

/** Something a reader may stumble over. It is a suggestion: nothing is refused for it. */
export type Finding =
  | { readonly kind: 'long-sentence'; readonly text: string; readonly words: number }
  | { readonly kind: 'long-word'; readonly text: string }
  | { readonly kind: 'passive'; readonly text: string }
  | { readonly kind: 'unsaid'; readonly text: string; readonly say: string };

export type PlainLanguage = {
  readonly words: number;
  readonly sentences: number;
  /** In years; null where there are too few words to say. */
  readonly readingAge: number | null;
  readonly findings: readonly Finding[];
};

/** Above this many words a sentence is long (GOV.UK, “Writing for GOV.UK”: 25 words). */
export const longestSentence = 25;
/** With fewer words a reading age says nothing. */
export const fewestWords = 30;
const LONG_WORD_LETTERS = 12;
const LONG_WORD_SYLLABLES = 5;

/**
 * How plainly a text is written. The reading age is five years more than the Flesch–Kincaid grade, 0.39 × words a
 * sentence + 11.8 × syllables a word − 15.59 (J. P. Kincaid and others, Research Branch Report 8-75, 1975), and is an
 * estimate, since syllables are counted by rule.
 */
export function checkPlainLanguage(text: string): PlainLanguage {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  return {
    words: words.length,
    sentences: sentences.length,
    readingAge: readingAgeOf(words, sentences.length),
    findings: [
      ...findLongSentences(sentences),
      ...findUnsaid(text),
      ...findPassives(sentences),
      ...findLongWords(words),
    ],
  };
}

function readingAgeOf(words: readonly string[], sentences: number): number | null {
  if (words.length < fewestWords) return null;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(5, Math.round(grade + 5));
}

/** The sentences of a text; a line break ends one too. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:;][’”)]?)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
}

/** Groups of vowels that are heard, by the common rules of English spelling; at least one. */
export function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '');
  const heard = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiou]e)$/, '').replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

function findLongSentences(sentences: readonly string[]): Finding[] {
  return sentences.flatMap((text) => {
    const { length } = wordsOf(text);
    return length > longestSentence ? [{ kind: 'long-sentence', text, words: length } as const] : [];
  });
}

function findLongWords(words: readonly string[]): Finding[] {
  const long = words.filter(
    (word) => word.length > LONG_WORD_LETTERS || countSyllables(word) >= LONG_WORD_SYLLABLES,
  );
  return [...new Set(long.map((word) => word.toLowerCase()))].map((text) => ({ kind: 'long-word', text }));
}

/** A form of “be” and, after at most two words in between, what looks like a past participle. */
const passive =
  /\b(?:am|is|are|was|were|be|been|being)\s+(?:\w+ly\s+|not\s+|also\s+|then\s+){0,2}(?:\w{2,}(?:ed|wn|ght)|given|taken|made|done|held|kept|paid|put|set|sent|told|found|met|built|chosen|written|seen|left|led)\b/giu;

function findPassives(sentences: readonly string[]): Finding[] {
  const found = sentences.flatMap((sentence) => sentence.match(passive) ?? []);
  return [...new Set(found)].map((text) => ({ kind: 'passive', text }));
}

function findUnsaid(text: string): Finding[] {
  return unsaidWords.flatMap(({ word, say }) => {
    const found = text.match(new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'iu'));
    return found ? [{ kind: 'unsaid', text: found[0], say } as const] : [];
  });
}
