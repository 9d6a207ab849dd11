import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { wordsPounds } from '../../../values/money.ts';
import type { MoneyScope } from '../../spend/totals/money-scope.ts';

const counts = new Intl.NumberFormat('en-GB');
const suppliersOf = (count: number) => `${counts.format(count)} ${count === 1 ? 'supplier' : 'suppliers'}`;
const yearName = (year: string) => `April ${year.slice(0, 4)} to March ${Number(year.slice(0, 4)) + 1}`;

export const words = {
  percent: (share: string) => `${share}%`,
  local: {
    title: 'Kept apart: money that stays local',
    text: 'This is where money went. It is another quantity, never added to what promises are worth.',
    none: 'No payments of this year are here yet, so nobody can say what stayed local.',
    basis: (pence: number, all: number, place: string, { year, invented }: MoneyScope) =>
      `of what public bodies paid suppliers, ${yearName(year)}: ${wordsPounds(pence)} of ${wordsPounds(all)} went to suppliers with their registered office in ${place}.${invented ? ' These payments are made up for the demonstration.' : ''}`,
    caption: 'What counts as local',
    head: ['What counts as local', 'Paid', 'Share'] as const,
    office: (place: string) => `Registered office in ${place}`,
    present: (place: string) =>
      `Registered office in ${place}, or people at work there by the supplier’s Social Value Review of the year`,
    suppliers: suppliersOf,
    note: 'Neither says where the work was done, nor where the people live who did it.',
    places: 'Where public money went, by district',
  },
  multiplier: {
    title: 'Local multiplier',
    says: (multiplier: string) =>
      `Over three rounds, each £1 paid stands for £${multiplier} of spending (LM3).`,
    caption: 'The three rounds of the local multiplier',
    head: ['Round', 'Pounds'] as const,
    first: 'What public bodies paid suppliers',
    second: (place: string) => `Of it, to suppliers with an office or people in ${place}`,
    third: 'Of that, what those spent again with firms here',
    note: (known: number, all: number) =>
      `${counts.format(known)} of the ${suppliersOf(all)} in round 2 said in a Review what they spent again here. What the others spent, and all wages, count as nothing.`,
    none: 'No supplier’s Review of this year says what it spent again here, so there is no multiplier.',
    reviews: 'What the Reviews add up to',
  },
  indicators: {
    title: (place: string) => `${place} in figures others publish`,
    lede: 'These change slowly and for many reasons. Nobody can say that a promise moved them.',
    caption: 'What others publish about each district',
    district: 'District',
    what: 'What',
    value: 'Share',
    meanings: 'What these mean',
    source: (dated: string, publishedOn: Temporal.PlainDate, licence: string) =>
      `${dated}, published on ${formatDate(publishedOn)}. ${licence}.`,
    region: 'The region in figures',
  },
} as const;
