import type { Facts, Reason } from './matching/reason.rules.ts';

type Say = { readonly [Rule in keyof Facts]: (facts: Facts[Rule]) => string };

const sentences: Say = {
  same: () => 'The same name.',
  punctuation: () => 'The same name once capitals, spaces and punctuation are set aside.',
  spacing: () => 'The same letters, with spaces in other places.',
  reading: ({ from, to }) => `The same name once ${from} is read as ${to}.`,
  note: ({ note }) => `The same name once “${note}” is taken off.`,
  form: ({ form }) => `The same name, with ${form} in one place and not in the other.`,
  'other-form': ({ from, to }) => `The same words, but one is ${from} and the other ${to}.`,
  council: () => 'The same council: only its kind is written in another way.',
  'trading-as': ({ words }) => `One of the names is a trading name: ${words}.`,
  branch: ({ words }) => `The same name, with “${words}” after it in one place.`,
  order: () => 'The same words in another order.',
  plural: ({ from, to }) => `The same name but for one word: ${from} here, ${to} in the register.`,
  slip: ({ from, to }) => `The same name but for one letter: ${from} here, ${to} in the register.`,
  abbreviation: ({ from, to }) =>
    `The same name but for one word cut short: ${from} here, ${to} in the register.`,
  'digit-for-letter': ({ from, to }) => `The same name, with a digit for a letter: ${from} and ${to}.`,
  extra: ({ words }) => `The same name but for one word more: ${words}.`,
  cut: ({ length }) =>
    `The published name stops at ${length} characters; the register has one name that begins so.`,
  'register-cut': ({ length }) =>
    `The register’s name stops at ${length} characters; the published name begins so.`,
  several: ({ count, other }) => `${count} names of the register fit as well, such as ${other}.`,
  nobody: () => 'No name of the register is like it.',
  'company-number': ({ value }) => `The same company number, ${value}.`,
  'charity-number': ({ value }) => `The same charity number, ${value}.`,
  'vat-number': ({ value }) => `The same VAT number, ${value}.`,
  'published-id': ({ value }) => `The same number in the body’s own ledger, ${value}.`,
  'other-number': ({ value }) => `The names are alike, but a number beside them differs: ${value}.`,
  'person-decided': () => 'An officer said so.',
};

/** Why two names are taken for one supplier’s, or are left to a person, in one sentence. */
export function reasonSentence(reason: Reason): string {
  // The record has a sentence for each rule; the compiler cannot follow the rule through it.
  return (sentences[reason.rule] as (reason: Reason) => string)(reason);
}

export const matchWords = {
  summary: 'Find the supplier that each published name stands for',
  wantsOneFile:
    'Name one file of names: npx --no-install pp suppliers match names.csv --register register.csv',
  noColumn: (file: string, found: string) =>
    `${file} has no column published_name; its first line has: ${found}. Name the column published_name.`,
  noRegister: (file: string) =>
    `${file} has no names in it. Give a CSV with one name a row below a first line.`,
  brokenCsv: (file: string, line: number) =>
    `${file} cannot be read at line ${line}: a quotation mark is opened and not closed. Close it.`,
  empty: 'There is no name here.',
  notSure: (name: string, sentence: string) =>
    `Not sure enough. ${sentence} A person decides whether it is ${name}.`,
  columns: { name: 'Published name', supplier: 'Supplier', confidence: 'Sure', reason: 'Why' },
  none: '–',
  counted: (made: number, asked: number, all: number) =>
    `${made} of ${all} names matched; ${asked} are left to a person.`,
} as const;

/** What everyone reads instead of a person’s name. The code tells two of them apart and says nothing. */
export function publicPersonName(code: string): string {
  return `Person or sole trader ${code}`.trim();
}
