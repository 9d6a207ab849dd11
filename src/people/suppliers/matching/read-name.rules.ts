import { takeOffNotes } from './name-notes.rules.ts';
import { forms, noteWords, phrases, readings } from './word-lists.rules.ts';

/** A name taken apart, once, so that many can be compared with it. */
export type NameRead = {
  readonly published: string;
  /** Capitals without accents or punctuation: what was printed. */
  readonly spelling: string;
  /** Its words as they are read, in order, without THE and without the legal form. */
  readonly words: readonly string[];
  /** `LTD`, `LLP` … or nothing. A company `& CO` is `CO`; both are `CO LTD`. */
  readonly form: string;
  /** What follows “trading as”. */
  readonly trading: readonly string[];
  /** What follows the legal form. */
  readonly after: readonly string[];
  /** A branch or an account that follows the legal form: the same firm, and no part of the key. */
  readonly branch: string;
  /** What was taken off the name: an account number, “do not use”. */
  readonly note: string;
  /** Each spelling that was read as another. */
  readonly read: readonly (readonly [from: string, to: string])[];
  /** Equal for two names that are the same once read. */
  readonly key: string;
};

const KNOWN_WIDTHS = [20, 24, 25, 28, 30, 32, 35, 40, 50, 60];
const BEGUN_LIMITED = /^(L|LT|LI|LIM|LIMI|LIMIT|LIMITE)$/;

/** Whether a name is as long as a field of a ledger: it may be cut there. A last space is trimmed away. */
export function isFieldWidth(length: number): boolean {
  return KNOWN_WIDTHS.includes(length) || KNOWN_WIDTHS.includes(length + 1);
}

/** Capitals, without accents, apostrophes or punctuation, `&` as AND, one space between words. */
export function spellingOf(text: string): string {
  const capitals = text.normalize('NFKC').toUpperCase();
  const plain = /[^\x20-\x7e]/.test(capitals)
    ? capitals.normalize('NFD').replace(/[\u0300-\u036f\u2018\u2019\u02bc]/g, '')
    : capitals;
  return plain
    .replace(/['`]/g, '')
    .replaceAll('&', ' AND ')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

/** Takes a published name apart. Reading its key again gives the same key. */
export function readName(published: string): NameRead {
  const { text, note } = takeOffNotes(published);
  const [named = '', ...traded] = text.split(
    /(?:^|[\s(])\(?(?:T\s?[/\\]\s?A|T\.\s?A\.?|TRADING[\s-]AS)(?=[\s).,;:-]|$)/i,
  );
  const first = spellingOf(named);
  const second = spellingOf(traded.join(' '));
  const read: [string, string][] = [];
  const [main, trading] = first === '' ? [second, ''] : [first, second];
  const { words, form, after, branch } = takeForm(readWords(main, read), published.trim().length, read);
  const tradingWords = trading === '' ? [] : readWords(trading, read);
  const spelling = trading === '' ? main : `${main} T A ${trading}`;
  const key = [...words, form, ...after, ...(trading === '' ? [] : ['T/A', ...tradingWords])]
    .filter(Boolean)
    .join(' ');
  return { published, spelling, words, form, trading: tradingWords, after, branch, note, read, key };
}

function readWords(spelling: string, read: [string, string][]): string[] {
  const spelt: string[] = [];
  for (const word of joinInitials(spelling.split(' ').filter(Boolean))) {
    const meant = readings.get(word);
    if (meant) read.push([word, meant.join(' ')]);
    spelt.push(...(meant ?? [word]));
  }
  const words = readPhrases(spelt, read);
  return words.length > 1 ? words.filter((word) => word !== 'THE') : words;
}

function readPhrases(words: readonly string[], read: [string, string][]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrases
      .get(words[at] ?? '')
      ?.find(({ from }) => from.every((word, index) => words[at + index] === word));
    if (phrase) read.push([phrase.from.join(' '), phrase.to.join(' ')]);
    out.push(...(phrase ? phrase.to : [words[at] ?? '']));
    at += phrase ? phrase.from.length : 1;
  }
  return out;
}

/** `R J` is `RJ`; an S that an apostrophe left alone belongs to its word. */
function joinInitials(words: readonly string[]): string[] {
  const out: string[] = [];
  let open = false;
  for (const word of words) {
    const isLetter = /^[A-Z]$/.test(word);
    const last = out.length - 1;
    if (isLetter && open) out[last] += word;
    else if (word === 'S' && last >= 0 && /^[A-Z]{3,}$/.test(out[last] ?? '')) out[last] += word;
    else out.push(word);
    open = isLetter && (open || out[out.length - 1] === word);
  }
  return out;
}

/** Finds the legal form: at the end, or before a note such as a branch. */
function takeForm(words: readonly string[], length: number, read: [string, string][]) {
  const last = words.at(-1) ?? '';
  const isBegun = BEGUN_LIMITED.test(last) && isFieldWidth(length) && words.length > 2;
  const whole = isBegun ? [...words.slice(0, -1), 'LTD'] : words;
  if (isBegun) read.push([last, 'LTD']);
  const at = whole.findIndex((word, index) => index > 0 && forms.has(word));
  if (at < 0) return { ...takeCompany(whole), after: [] as string[], branch: '' };
  const spelt = whole[at] ?? '';
  const form = forms.get(spelt) ?? spelt;
  if (form !== spelt) read.push([spelt, form]);
  const rest = whole.slice(at + 1).filter((word) => !forms.has(word));
  const isNote = rest.some((word) => noteWords.has(word)) && !rest.some((word) => /\d/.test(word));
  const { words: before, form: company } = takeCompany(whole.slice(0, at));
  return {
    words: before,
    form: company === '' ? form : `CO ${form}`,
    after: isNote ? [] : rest,
    branch: isNote ? rest.join(' ') : '',
  };
}

/** `& CO` or `CO` at the end of a name says no more than a legal form does. */
function takeCompany(words: readonly string[]) {
  const isCompany = words.at(-1) === 'CO' && words.length > 1;
  const before = isCompany ? words.slice(0, -1) : words;
  const joined = isCompany && before.at(-1) === 'AND' && before.length > 1;
  return { words: joined ? before.slice(0, -1) : [...before], form: isCompany ? 'CO' : '' };
}
