import { MOST_YEARS } from '../discount.rules.ts';
import type { MeasureRefusal, MeasureRefused } from './commitments.rules.ts';
import { fileFields } from './read-commitments.rules.ts';
import { lineFields } from './read-line.rules.ts';

/** Why a file cannot be measured, each in one sentence that says how to mend it. */
export const measureRefusals: Readonly<Record<MeasureRefusal, (about: MeasureRefused) => string>> = {
  'not-an-account': () => 'This is not a list of commitments: give a JSON object with lines.',
  'unknown-field': ({ value }) =>
    `There is no field “${value}”: take it out, or use one of ${fileFields.join(', ')}.`,
  'no-as-of': () => 'There is no asOf: give the day that what is due is reckoned on, such as "2027-03-31".',
  'not-a-date': ({ value }) => `asOf is ${value}, which is not a date: write it like "2027-03-31".`,
  'no-base-year': () => 'There is no priceBaseYear: say in which year’s prices the money is, such as 2025.',
  'base-year-not-a-year': ({ value }) =>
    `priceBaseYear is ${value}, which is not a year: write it like 2025.`,
  'bad-deflators': ({ value }) =>
    `deflators has ${value}: give a price index above 0 for each year, such as {"2019": "81.1"}.`,
  'no-lines': () => 'There are no lines: list at least one under “lines”.',
  'not-a-line': ({ value }) =>
    `Line ${value} in the list is not a line: give an object with id, measure, unit and quantity.`,
  'unknown-line-field': ({ line, value }) =>
    `Line “${line}” has a field “${value}”, which does not exist: take it out, or use one of ${lineFields.join(', ')}.`,
  'no-id': ({ value }) => `Line ${value} in the list has no id: give it one, as text.`,
  'id-twice': ({ line }) => `Two lines have the id “${line}”: give each its own.`,
  'not-text': ({ line, field }) =>
    field === 'grade'
      ? `Line “${line}” has a grade that is not known: use green, amber or red.`
      : `Line “${line}” has no ${field}: give it, as text.`,
  missing: ({ line, field }) => `Line “${line}” has no ${field}: add it, 0 included.`,
  'not-a-number': ({ line, field, value }) =>
    `${ofLine(line)} the ${field} ${value}, which is not a number: write it like "12.5".`,
  'below-zero': ({ line, field, value }) => `${ofLine(line)} the ${field} ${value}: it cannot be below 0.`,
  'not-above-zero': ({ line, field }) => `${ofLine(line)} a ${field} of 0: it has to be above 0.`,
  'too-large': ({ line, field, value }) =>
    `${ofLine(line)} the ${field} ${value}: give at most 1,000,000,000,000.`,
  'too-many-places': ({ line, field, value }) =>
    `${ofLine(line)} the ${field} ${value}: give at most 12 decimal places.`,
  'not-a-share': ({ line, field, value }) =>
    `${ofLine(line)} the ${field} ${value}: give a share from 0 to 1, such as "0.25" for a quarter.`,
  'years-out-of-range': ({ line, value }) =>
    `Line “${line}” lasts ${value} years: give a whole number from 1 to ${MOST_YEARS}.`,
  'not-a-year': ({ line, field, value }) =>
    `Line “${line}” has the ${field} ${value}, which is not a year: write it like 2012.`,
  'not-yes-or-no': ({ line, field, value }) =>
    `Line “${line}” has ${value} for ${field}: give true or false.`,
  'no-due-date': ({ line }) =>
    `Line “${line}” commits to something and has no dueBy: say by when, such as "2027-03-31".`,
  'due-not-a-date': ({ line, value }) =>
    `Line “${line}” is due by ${value}, which is not a date: write it like "2027-03-31".`,
  'no-median-income': () =>
    'Some lines have a groupMedianIncome and there is no medianIncome to weigh it against: add it.',
  'no-deflator': ({ value }) =>
    `There is no price index for ${value}: add “deflators” with one for each year that is used.`,
  'total-too-large': () => 'The total is more pence than can be written exactly: split the file.',
};

function ofLine(line: string): string {
  return line === '' ? 'The file has' : `Line “${line}” has`;
}

const assumptions = {
  proxy: 'what one is worth',
  deadweight: 'what would have happened anyway',
  displacement: 'what was moved from elsewhere',
  attribution: 'what others did',
  leakage: 'what left the place',
  dropOff: 'what is lost each year',
  discountRate: 'the discount rate',
} as const;

export const words = {
  summary: 'Measure commitments: units, gross, net and present value, attainment, in exact arithmetic',
  wantsOneFile:
    'Name one file of commitments, or - for standard input. See: npx --no-install pp help measure',
  brokenJson: (reason: string) => `This is not well-formed JSON (${reason.replace(/\s+/g, ' ')}): mend it.`,
  columns: { measure: 'measure', quantity: 'quantity', unit: 'unit' },
  apart: 'Kept apart, and never added to the rest:',
  noMoney: 'No line has a proxy, so there is no money value.',
  money: (year: number) => `In the prices of ${year}:`,
  gross: (pounds: string) => `  gross ${pounds}`,
  net: (pounds: string) =>
    `  net ${pounds}, without what would have happened anyway, went elsewhere or was others’ doing`,
  present: (pounds: string) => `  present value ${pounds}`,
  graded: (grade: string) => `  the weakest source behind it is graded ${grade}`,
  unpriced: (lines: string) => `Counted in units only, without a proxy: ${lines}`,
  weighed: (pounds: string, elasticity: string) =>
    `Beside it, weighed by who it is for (elasticity ${elasticity}): present value ${pounds}`,
  due: (equal: string, byProxy: string, asOf: string) =>
    `Done of what was due by ${asOf}: ${equal} with equal lines, ${byProxy} by proxy`,
  lifetime: (equal: string, byProxy: string) =>
    `Done of all that was promised: ${equal} with equal lines, ${byProxy} by proxy`,
  notYetDue: 'not yet due',
  noProxy: 'no proxy',
  hangsOn: 'What the present value hangs on, the most first:',
  move: (assumption: keyof typeof assumptions, measure: string | null, by: string, range: string) =>
    `  ${assumptions[assumption]}${measure ? ` (${measure})` : ''}, ${by}: ${range}`,
  ofItself: (percent: string) => `${percent}% either way`,
  points: (points: string) => `${points} points either way`,
  range: (low: string, high: string) => `${low} to ${high}`,
} as const;
