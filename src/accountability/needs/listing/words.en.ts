import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatDateRange } from '../../../values/dates.ts';
import { amount } from '../../promises/quantity.words.en.ts';
import type { NeedState } from '../posting/need.rules.ts';
import type { NeedStanding } from '../standing.rules.ts';

function age(days: number): string {
  if (days < 1) return 'asked today';
  if (days === 1) return 'asked yesterday';
  if (days < 60) return `asked ${days} days ago`;
  return `asked ${Math.floor(days / 30)} months ago`;
}

export const words = {
  title: 'What community groups need',
  lede: 'Suppliers have promised things to the public. Here groups near you say what they could use.',
  day: formatDate,
  range: formatDateRange,
  amount,
  age,
  standing: {
    hidden: 'Not shown',
    open: 'Still needed',
    promised: 'Agreed, not all come yet',
    met: 'Met',
    unmet: 'Not met',
    closed: 'Closed by the group',
    withdrawn: 'Taken back',
  } satisfies Record<NeedStanding, string>,
  states: {
    draft: 'Not sent yet',
    waiting: 'Waiting to be read',
    shown: 'Everyone can read it',
    declined: 'Not shown',
    closed: 'Closed',
    withdrawn: 'Taken back',
  } satisfies Record<NeedState, string>,
  filters: {
    legend: 'Find',
    q: 'Words to look for',
    district: 'District',
    everywhere: 'Everywhere',
    kind: 'Kind',
    anyKind: 'Any',
    standing: 'How it stands',
    act: 'Show',
    choices: { open: 'Still needed', agreed: 'Agreed', met: 'Met', unmet: 'Not met', all: 'All' },
  },
  found: (count: number) => (count === 1 ? '1 need.' : `${count} needs.`),
  none: 'No need is like that. Choose everywhere, or another standing.',
  map: {
    title: 'Where something is still needed',
    sentence: (open: number, district: string, most: number) =>
      open === 0
        ? 'Nothing is needed at the moment.'
        : `${open} ${open === 1 ? 'need is' : 'needs are'} open. ${district} has the most: ${most}.`,
    caption: 'Needs that are open, by district',
    head: ['District', 'Open needs'] as const,
    legend: ['0', '1', '2 or 3', '4 to 9', '10 or more'] as const,
  },
  card: {
    left: (left: number | null, asked: number | null, unit: string | null) =>
      asked === null || unit === null || left === null
        ? null
        : left === asked
          ? amount(asked, unit)
          : `${amount(left, unit)} still needed, of ${amount(asked, unit)}`,
    where: (place: string, district: string | null) =>
      district === null || place.includes(district) ? place : `${place}, ${district}`,
  },
  give: 'For suppliers: see what fits your promises',
  ask: 'For community groups: say what you need',
  offersLink: 'What suppliers offer',
  csv: 'Download as CSV',
  csvName: 'needs.csv',
  csvHead: [
    'need',
    'title',
    'group',
    'district',
    'place',
    'measure',
    'unit',
    'asked',
    'agreed',
    'arrived',
    'starts_on',
    'ends_on',
    'standing',
    'age_days',
    'address',
  ],
  feed: 'New needs',
  author: 'People’s Procurement',
  back: 'All needs',
  need: {
    asks: (group: string) => `${group} asks for it.`,
    about: (group: string) => `About ${group}`,
    rows: {
      howMuch: 'How much',
      kind: 'Counted in',
      when: 'When',
      where: 'Where',
      forWhom: 'For whom',
      present: 'Who of the group is there',
      checks: 'Check asked of whoever comes',
      came: 'What came',
    },
    came: (arrived: number, unit: string | null) => (unit === null ? String(arrived) : amount(arrived, unit)),
    uncounted: 'No promise is counted in it',
    agreedTitle: 'What suppliers agreed',
    agreedLine: (supplier: string, quantity: number, unit: string, on: Temporal.PlainDate) =>
      `${supplier}: ${amount(quantity, unit)} on ${formatDate(on)}`,
    agreedSays: {
      waiting: 'The day is still to come.',
      none: 'Neither has said yet whether it came.',
      given: (quantity: number, unit: string) => `The supplier says it gave ${amount(quantity, unit)}.`,
      arrived: (quantity: number, unit: string) =>
        quantity === 0 ? 'The group says nothing came.' : `The group says ${amount(quantity, unit)} came.`,
      checked: 'The public body has checked it.',
      unchecked: 'The public body has not checked it yet.',
    },
    promise: 'The promise',
    extensions: 'Given more time',
    extended: (on: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate, why: string) =>
      `${formatDate(on)}: from ${formatDate(from)} to ${formatDate(to)}. ${why}`,
    unmet: (days: number) => `Nobody has met this. It was ${age(days)}.`,
    ended: (why: string, on: Temporal.PlainDate) => `The group closed it on ${formatDate(on)}. ${why}.`,
    propose: 'You are a supplier? Bring it under a promise',
    report: 'Report this',
    contact: 'There is no address or number here. A supplier answers through this site.',
  },
  offers: {
    title: 'What suppliers offer',
    lede: 'Under promises that they owe the public. A community group can ask for some of it.',
    none: 'No supplier offers anything here at the moment.',
    found: (count: number) => (count === 1 ? '1 offer.' : `${count} offers.`),
    line: (supplier: string, left: number, unit: string, until: Temporal.PlainDate) =>
      `${supplier} · ${amount(left, unit)} left · until ${formatDate(until)}`,
    anywhere: 'Anywhere',
    promise: 'The promise it comes under',
    csvName: 'offers.csv',
    csvHead: [
      'offer',
      'title',
      'supplier',
      'measure',
      'unit',
      'left',
      'district',
      'ends_on',
      'body',
      'promise',
    ],
    ask: 'For community groups: ask for some of it',
    needs: 'What community groups need',
    report: 'Report',
    reportWhat: (title: string) => ` “${title}”`,
  },
} as const;
