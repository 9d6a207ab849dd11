import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { unitNames } from '../../../values/quantity.en.ts';
import type { MeasureProxy } from '../proxies.queries.ts';
import type { MeasureSaving } from '../saving.rules.ts';

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
/** `365250.00` pence are `£3,652.50`. */
function inPounds(pence: string): string {
  return pounds.format(Number(pence) / 100);
}

export const gradeNames: Readonly<Record<MeasureProxy['grade'], string>> = {
  green: 'green: well founded',
  amber: 'amber: older, or rests on assumptions',
  red: 'red: weakly founded',
};
const savingNames: Readonly<Record<MeasureSaving['kind'], string>> = {
  fiscal: 'Public money',
  economic: 'People and firms, in earnings and costs',
  social: 'Everyone, in wellbeing',
};

export const words = {
  title: 'Measures',
  lede: 'What promises are counted in. Each says what counts, what does not and what shows it was done.',
  search: 'Search',
  framework: 'Framework',
  anyFramework: 'Any framework',
  outcome: 'What it is for',
  anyOutcome: 'Anything',
  money: 'Money value',
  anyMoney: 'With or without',
  withMoney: 'With a money value',
  withoutMoney: 'Counted in units only',
  show: 'Show',
  nothing: 'No measure fits all of that.',
  all: 'All measures',
  count: (count: number) => (count === 1 ? '1 measure' : `${count} measures`),
  countedIn: (unit: string) => `Counted in ${unitNames(unit)}`,
  ownedBy: (name: string) => `${name}’s own`,
  apartTag: 'Kept apart',
  csv: 'Download as a table (CSV)',
  json: 'Download as data (JSON)',
  frameworks: 'Frameworks: what the measures serve',
  yes: 'yes',
  no: 'no',
  csvHead: [
    'measure',
    'version',
    'plain_name',
    'name',
    'unit',
    'what_counts',
    'what_does_not',
    'evidence_rule',
    'kept_apart',
    'serves',
    'proxy_pence',
    'price_base_year',
    'grade',
    'source',
    'licence',
  ],
  kicker: (version: number, owner: string | null) =>
    `Measure, version ${version}${owner ? `, written by ${owner}` : ''}`,
  unit: 'Counted in',
  unitName: (unit: string) => unitNames(unit),
  counts: 'What counts',
  countsNot: 'What does not',
  evidence: 'What shows it was done',
  hints: 'What to send',
  seeable: 'Can be seen',
  canBeSeen: 'Yes: a passer-by can say whether it was done',
  cannotBeSeen: 'No: only records show it',
  together: 'Added to others',
  isAdded: 'Yes, in its own unit and by its money value where it has one',
  isApart: 'No: it is another quantity and is never added',
  worth: 'What one is worth',
  noWorth: 'No money value: no open source gives one. It is counted, and not turned into pounds.',
  apartWorth: 'No money value: it is money already, and another quantity.',
  worthLine: (proxy: MeasureProxy) =>
    `${inPounds(proxy.valuePence)} in the prices of ${proxy.priceBaseYear}, graded ${gradeNames[proxy.grade]}`,
  range: (low: string, high: string) => `The source gives from ${inPounds(low)} to ${inPounds(high)}.`,
  source: 'Source',
  dated: 'Dated',
  licence: 'Licence',
  since: (on: Temporal.PlainDate) => `For what is done since ${formatDate(on)}`,
  used: 'Used',
  savings: 'Who gains when one is done',
  savingsNote: 'Each stands alone. Added up they would count some of the same money twice.',
  savingsHead: ['Who', 'Agency', 'For each one', 'Prices of', 'Grade'],
  savingKind: (kind: MeasureSaving['kind']) => savingNames[kind],
  noAgency: 'no single agency',
  savingWorth: (pence: string) => inPounds(pence),
  serves: 'What it serves',
  servesNothing: 'No outcome of a framework. It comes with naming a sub-contractor.',
  appraisal: 'The numbers behind the pounds',
  people: 'Whom it counts',
  isSensitive:
    'People who could be known if their number were told. What was done for them is told for each promise to the nearest 5, and never under 10.',
  versions: 'Its versions',
  version: (version: number, at: Temporal.Instant | null) =>
    `Version ${version}${at ? `, published on ${formatDate(londonDate(at))}` : ', as it came with this site'}`,
  versionNote: 'A promise keeps the version that it was made under.',
} as const;
