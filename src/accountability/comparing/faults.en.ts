import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import { monthsInWords } from '../spend/month-runs.en.ts';
import type { Difference, Fault, KindKey, OwnFault } from './sample.rules.ts';

type Own<Why extends OwnFault['why']> = Extract<OwnFault, { readonly why: Why }>;
type Said = {
  readonly [Why in OwnFault['why']]: {
    readonly says: (fault: Own<Why>) => string;
    readonly hint: string;
  };
};

const day = (on: string) => formatDate(Temporal.PlainDate.from(on));
const months = (keys: readonly string[]) =>
  monthsInWords(keys.map((key) => Temporal.PlainDate.from(`${key}-01`)));
const choose = 'Choose another year, or leave this body out.';

const own: Said = {
  'nothing-due': { says: () => 'No promise to it was due by then.', hint: choose },
  'no-promises': { says: () => 'Nobody has promised it anything yet.', hint: 'Leave this body out.' },
  'no-payments': {
    says: () => 'No payments of this year are here.',
    hint: 'A finance officer can bring in the files that the body has published.',
  },
  'year-not-over': {
    says: () => 'The year is not over, and files of payments come at different times.',
    hint: 'Choose a year that is over.',
  },
  'nobody-reached': {
    says: () => 'It has reached no supplier with this request for the year.',
    hint: choose,
  },
  'measure-not-promised': {
    says: () => 'Nothing of this measure was due, reported or promised to it in the year.',
    hint: 'Choose another measure or year, or leave this body out.',
  },
  'two-versions': {
    says: () => 'It uses two versions of this measure, which count different things.',
    hint: 'Choose a year in which it uses one version.',
  },
  'vat-mixed': {
    says: () => 'Some of its files are with VAT and some without.',
    hint: 'Choose a year whose files are all of one kind.',
  },
  'vat-unstated': {
    says: () => 'Its files do not say whether VAT is in them.',
    hint: 'The body can say so when its files are brought in again.',
  },
  'no-worth': {
    says: () => 'No open source says what any promise due to it is worth.',
    hint: 'Compare with each promise alike instead.',
  },
  'too-few': {
    says: ({ of, behind, least }) =>
      `Only ${behind} ${behind === 1 ? of.slice(0, -1) : of} ${behind === 1 ? 'stands' : 'stand'} behind its share. Under ${least}, one more or less changes it too much.`,
    hint: 'Wait until there are more, or compare how much of one measure was checked.',
  },
  'worth-covers-little': {
    says: ({ promises, withWorth }) =>
      `Only ${withWorth} of the ${promises} promises due to it ${withWorth === 1 ? 'has' : 'have'} an open value, so the share would be of a part.`,
    hint: 'Compare with each promise alike instead.',
  },
  'months-missing': {
    says: ({ months: keys }) => `There are no payments of ${months(keys)}.`,
    hint: 'Choose a year with files for each month, or bring in those that are missing.',
  },
  'not-all-the-time': {
    says: ({ startedOn, endedOn }) =>
      [
        startedOn ? `It began on ${day(startedOn)}, within the year.` : '',
        endedOn ? `It ended on ${day(endedOn)}, before the time was over.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    hint: 'Choose a year in which it was there from the first day to the last.',
  },
};

/** What stands in one body’s way, and how it could be mended. Measures by slug have their names in `measures`. */
export function sayFault(
  fault: Fault,
  measures: ReadonlyMap<string, string>,
): { readonly says: string; readonly hint: string } {
  if (fault.why === 'differs') return sayDifference(fault, measures);
  const { says, hint } = own[fault.why] as { says: (of: Fault) => string; hint: string };
  return { says: says(fault), hint };
}

function sayDifference({ key, own: text }: Difference, measures: ReadonlyMap<string, string>) {
  const [what, slug = ''] = key.split(' ') as [KindKey | 'measure' | 'worth', string?];
  const name = measures.get(slug) ?? slug;
  if (what === 'measure')
    return {
      says: `It counts “${name}” by version ${text}, and others here by another. The versions count different things.`,
      hint: 'Choose another measure, or bodies that use the same version.',
    };
  if (what === 'worth')
    return {
      says: `It values “${name}” at ${text}, and others here by another source or date.`,
      hint: 'Compare with each promise alike instead.',
    };
  return { says: plain[what]?.(text) ?? '', hint: hints[what] ?? choose };
}

/** What all bodies have alike, in one sentence. */
export function sayAlike(key: KindKey, text: string, measures: ReadonlyMap<string, string>): string {
  const [what = '', slug = ''] = key.split(' ');
  const name = measures.get(slug) ?? slug;
  if (what === 'measure') return `“${name}” in version ${text}.`;
  if (what === 'worth') return `“${name}” at ${text}.`;
  return alike[what]?.(text) ?? '';
}

const alike: Readonly<Record<string, (text: string) => string>> = {
  vat: (text) => (text === 'net' ? 'Payments are without VAT.' : 'Payments are with VAT.'),
  'made-up': (text) =>
    text === 'published'
      ? 'Each month of the year has published payments.'
      : 'Each month of the year has payments, made up for the demonstration.',
  rule: (text) =>
    `Suppliers are asked by one rule, with the line at ${formatPounds(Number(text.split(',')[0]))}.`,
};

const plain: Readonly<Record<string, (text: string) => string>> = {
  period: (text) => `Its figure is of other days: ${text}.`,
  vat: (text) =>
    text === 'net'
      ? 'Its payments are without VAT, and others’ here are with it.'
      : 'Its payments are with VAT, and others’ here are without it.',
  'made-up': (text) =>
    text === 'published'
      ? 'Its payments were published, and others’ here are made up for the demonstration.'
      : 'Its payments are made up for the demonstration, and others’ here were published.',
  rule: (text) =>
    `It asks suppliers by its own rule, with the line at ${formatPounds(Number(text.split(',')[0]))}, and others here by another.`,
};
const hints: Readonly<Record<string, string>> = {
  vat: 'Compare bodies whose files count VAT in the same way.',
  'made-up': 'Compare bodies with payments of the same kind.',
  rule: 'Compare bodies that ask by the same rule.',
};
