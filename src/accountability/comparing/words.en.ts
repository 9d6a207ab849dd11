import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import { amount, count } from '../promises/quantity.words.en.ts';
import type { AskFault } from './compare-ask.rules.ts';
import {
  FEWEST_BEHIND,
  FEWEST_BODIES,
  FEWEST_OF_TEN_WITH_WORTH,
  type FigureName,
  MOST_BODIES,
} from './figures.rules.ts';

const day = (on: string) => formatDate(Temporal.PlainDate.from(on));
const many = (quantity: number, one: string, more: string) =>
  `${count(quantity)} ${quantity === 1 ? one : more}`;
const and = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const yearName = (year: string) => `April ${year.slice(0, 4)} to March ${Number(year.slice(0, 4)) + 1}`;

/** The measure that is compared, as people call it, and what it is counted in. */
export type MeasureNamed = { readonly name: string; readonly unit: string };

export const words = {
  title: 'Compare public bodies',
  lede: `Choose from ${FEWEST_BODIES} to ${MOST_BODIES} public bodies. We draw them side by side only where their figures are of the same kind. Where they are not, we say why.`,
  bodies: 'Public bodies',
  figure: 'What to compare',
  measure: 'Measure (only for “how much of one measure”)',
  year: 'Year',
  noMeasure: 'Choose a measure',
  yearName,
  show: 'Compare',
  again: 'Compare others',
  figures: {
    kept: 'Promises kept of what was due, each promise alike',
    'kept-by-worth': 'Promises kept of what was due, by what they are worth',
    verified: 'How much of one measure was checked',
    coverage: 'How much spending has promises behind it',
    prevention: 'How many promises are for early help',
    'charter-replies': 'How many suppliers answer about the Charter',
    'review-replies': 'How many suppliers answer about the Review',
  } satisfies Record<FigureName, string>,
  askFaults: {
    'one-body': `Choose at least ${FEWEST_BODIES} public bodies: one alone cannot be compared.`,
    'too-many-bodies': `Choose ${MOST_BODIES} public bodies at most.`,
    'no-measure': 'Choose the measure to compare.',
  } satisfies Record<AskFault, string>,
  says: (figure: FigureName, bodies: readonly string[], measure: MeasureNamed | undefined) =>
    `${sentences[figure](measure)} ${and.format(bodies)}.`,
  part: (name: string, value: string) => `${name} ${value}`,
  percent: (value: number) => `${value}%`,
  ofHundred: (value: number) => `${value} of 100`,
  quantity: (value: number, measure: MeasureNamed | undefined) => amount(value, measure?.unit ?? 'unit'),
  period: (figure: FigureName, year: string, on: string) => periods[figure](yearName(year), day(on)),
  caption: 'The figure and what it is a part of, public body by public body, by name',
  head: {
    body: 'Public body',
    value: 'Figure',
    of: 'What it is a part of',
    link: 'Where it comes from',
  },
  of: {
    kept: (_part: number | null, whole: number) => `${many(whole, 'promise', 'promises')} due`,
    'kept-by-worth': (part: number | null, whole: number) =>
      `${many(part ?? 0, 'promise', 'promises')} with an open value, of ${count(whole)} due`,
    verified: (_part: number | null, whole: number, measure?: MeasureNamed) =>
      whole > 0 ? `${amount(whole, measure?.unit ?? 'unit')} due in the year` : 'none of it due in the year',
    coverage: (part: number | null, whole: number) => `${formatPounds(part ?? 0)} of ${formatPounds(whole)}`,
    prevention: (part: number | null, whole: number) =>
      `${count(part ?? 0)} of ${many(whole, 'promise', 'promises')}`,
    'charter-replies': (part: number | null, whole: number) =>
      `${count(part ?? 0)} of ${many(whole, 'supplier', 'suppliers')} reached`,
    'review-replies': (part: number | null, whole: number) =>
      `${count(part ?? 0)} of ${many(whole, 'supplier', 'suppliers')} reached`,
  } satisfies Record<
    FigureName,
    (part: number | null, whole: number, measure: MeasureNamed | undefined) => string
  >,
  source: {
    account: (name: string) => `The account of ${name}`,
    money: (name: string) => `The payments of ${name}`,
    replies: (name: string) => `The replies to ${name}`,
  },
  same: 'The same for all of them:',
  notShown: 'What this does not show',
  notShownAll: [
    'The order is by name. It is no league table: a higher figure does not make a better council.',
    'Places differ. Nothing here says what people in each place need, or how hard a promise was to keep.',
  ],
  notShownOf: {
    kept: [
      'Bodies promised different things. One that promised little can keep all of it.',
      'It is of everything that was due by the day, from earlier years too.',
    ],
    'kept-by-worth': [
      'A few promises with a high value can decide the share.',
      'Promises without an open value are no part of it.',
    ],
    verified: [
      'A larger body buys more, so it is owed more. The quantity says nothing about its size.',
      'What suppliers reported and nobody has checked yet is left out.',
    ],
    coverage: [
      'Payment files do not name the contract, so each share is the most it can be.',
      'It says that there are promises, and not whether they are kept.',
    ],
    prevention: [
      'It counts promises, and not what they are worth or how many people they help.',
      'It is of every promise made so far, whatever the year.',
    ],
    'charter-replies': ['A supplier that said no counts as an answer.', 'Not answering is allowed.'],
    'review-replies': ['A supplier that said no counts as an answer.', 'Not answering is allowed.'],
  } satisfies Record<FigureName, readonly string[]>,
  rule: 'Our rule',
  rules: [
    'A share is compared only where at least so many stand behind it for each body:',
    'Money and replies are compared only of a year that is over, with payments in each of its months, and with VAT counted in the same way.',
    'A measure is compared only in the same version, and pounds only by the same open source.',
    'Made-up payments of the demonstration are never set beside published ones.',
  ],
  least: `${FEWEST_BEHIND} promises or suppliers. By worth, ${FEWEST_OF_TEN_WITH_WORTH} of 10 promises due must have an open value.`,
  refused: 'These cannot be compared',
  refusedText:
    'A picture would say that these figures are of the same kind. They are not, so we do not draw one. Here is what stands in the way.',
  nothingInTheWay: 'Nothing stands in the way.',
  mend: 'How to mend it',
  rest: (names: readonly string[]) => `Compare ${and.format(names)}`,
  links: { csv: 'This comparison as a file (CSV)', json: 'This comparison as data (JSON)' },
  account: 'The social value account of the whole region',
  csvHead: [
    'body',
    'name',
    'figure',
    'measure',
    'year',
    'value',
    'unit',
    'part',
    'whole',
    'drawn',
    'stands in the way',
  ],
  fileName: (figure: FigureName, year: string) => `compare-${figure}-${year}.csv`,
} as const;

const sentences: Record<FigureName, (measure: MeasureNamed | undefined) => string> = {
  kept: () => 'Checked and counted of everything due, each promise alike:',
  'kept-by-worth': () => 'Checked and counted of everything due, by what it is worth:',
  verified: (measure) => `${measure?.name ?? ''}, checked in the year:`,
  coverage: () => 'At most this share of what suppliers were paid has promises behind it:',
  prevention: () => 'Promises for early help, of all made so far:',
  'charter-replies': () => 'Of each 100 suppliers reached about the Charter, so many answered:',
  'review-replies': () => 'Of each 100 suppliers reached about the Review, so many answered:',
};

const periods: Record<FigureName, (year: string, on: string) => string> = {
  kept: (_, on) => `Of everything that was due by ${on}.`,
  'kept-by-worth': (_, on) => `Of everything that was due by ${on}.`,
  verified: (year) => `Reported from ${year}, as checked by today.`,
  coverage: (year) => `Payments from ${year}.`,
  prevention: (_, on) => `Every promise made by ${on}.`,
  'charter-replies': (year) => `Asked by payments from ${year}.`,
  'review-replies': (year) => `Asked by payments from ${year}.`,
};
