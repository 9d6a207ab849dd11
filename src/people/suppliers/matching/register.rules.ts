import { councilPlace } from './council-name.rules.ts';
import type { NameRead } from './read-name.rules.ts';

/** One name of a register, and whose it is. */
export type RegisteredName = { readonly read: NameRead; readonly owner: string };

type Index = Map<string, number[]>;

/** Names to match against, found by every way in which one may be spelt. */
export type Register = {
  readonly names: RegisteredName[];
  readonly byPublished: Index;
  readonly byKey: Index;
  /** The key without its spaces. */
  readonly byCompact: Index;
  /** The words without the legal form, and without spaces. */
  readonly byWords: Index;
  readonly byTrading: Index;
  readonly byCouncil: Index;
  /** The words in order of the alphabet. */
  readonly bySorted: Index;
  /** The words without one of them; each number is the name’s times 16, plus the word’s place. */
  readonly byDropped: Index;
  /** The first letters of the key: a name that was cut begins like the whole one. */
  readonly byBeginning: Index;
  /** In how many names each word stands. */
  readonly counts: Map<string, number>;
};

export const BEGINNING = 15;
/** A name of more words than this is found by its other ways only. */
const MOST_WORDS = 12;

export function emptyRegister(): Register {
  return {
    names: [],
    byPublished: new Map(),
    byKey: new Map(),
    byCompact: new Map(),
    byWords: new Map(),
    byTrading: new Map(),
    byCouncil: new Map(),
    bySorted: new Map(),
    byDropped: new Map(),
    byBeginning: new Map(),
    counts: new Map(),
  };
}

/** Puts a name into the register, in time that does not grow with it. */
export function addToRegister(register: Register, name: RegisteredName): void {
  const { read } = name;
  const at = register.names.length;
  register.names.push(name);
  put(register.byPublished, read.published.trim(), at);
  if (read.key === '') return;
  put(register.byKey, read.key, at);
  put(register.byCompact, compact(read.key), at);
  put(register.byWords, compact(read.words.join(' ')), at);
  if (read.trading.length > 0) put(register.byTrading, compact(read.trading.join(' ')), at);
  const place = councilPlace(read.words);
  if (place !== undefined) put(register.byCouncil, place, at);
  if (read.words.length >= 2) put(register.bySorted, sorted(read.words), at);
  if (read.key.length >= BEGINNING) put(register.byBeginning, read.key.slice(0, BEGINNING), at);
  for (const [place, key] of droppedKeys(read.words)) put(register.byDropped, key, at * 16 + place);
  countWords(register.counts, read);
}

/** Counts a name’s words, also of names that are asked about: a word of many names is nobody’s misspelling. */
export function countWords(counts: Map<string, number>, { words }: NameRead): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Without spaces, except between two digits: 1 1 is not 11. */
export function compact(text: string): string {
  return text.includes(' ') ? text.replace(/(?<!\d) | (?!\d)/g, '') : text;
}

export function sorted(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** A name’s words, each left out in turn, with the place it stood in. */
export function droppedKeys(words: readonly string[]): (readonly [place: number, key: string])[] {
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  return words.map((_, place) => [place, words.filter((_, index) => index !== place).join(' ')] as const);
}

function put(index: Index, key: string, value: number): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
