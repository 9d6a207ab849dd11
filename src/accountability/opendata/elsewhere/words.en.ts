import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { PartStatus } from '../importing/contract-parts.rules.ts';
import type { Doubt } from '../importing/published-values.rules.ts';
import type { shownStatuses } from './elsewhere-filter.rules.ts';

const grouped = new Intl.NumberFormat('en-GB');

/** An amount in its own money; only pounds have their sign. */
export function money(hundredths: number, currency: string | null): string {
  if (currency === 'GBP') return formatPounds(hundredths);
  const units = `${grouped.format(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
  return currency === null ? `${units} (the publisher does not say of which money)` : `${currency} ${units}`;
}

const whys: Readonly<Record<Doubt['why'], string>> = {
  'not-a-date': 'is not a date',
  'not-an-amount': 'is not an amount',
  'amount-as-text': 'was written as text, and was read as an amount',
  'less-than-nothing': 'is less than nothing',
  'out-of-order': 'ends before it starts',
  'far-off': 'lies very far off',
};

export const words = {
  title: 'Tendered elsewhere',
  lede: 'Contracts that were not tendered on this site. They come from what other publishers put out, and from councils’ registers of contracts.',
  here: 'Contracts tendered here',
  search: 'Search titles, buyers and suppliers',
  body: 'Public body',
  anyBody: 'Any, and buyers who are not on this site',
  status: 'How far it has come',
  anyStatus: 'Any',
  source: 'Where we have it from',
  anySource: 'Anywhere',
  followed: 'Promises followed here',
  anyFollowed: 'Either',
  followedIs: { yes: 'Yes', no: 'Not yet' },
  sources: { ocds: 'Published releases', register: 'A contracts register' },
  show: 'Show',
  showAll: 'Show all',
  nothing: 'Nothing fits that. Try fewer words.',
  found: (total: number) => `${grouped.format(total)} ${total === 1 ? 'contract' : 'contracts'}`,
  json: 'Take this list as JSON',
  csv: 'Take this list as CSV',
  csvName: 'tendered-elsewhere',
  csvHead: [
    'process',
    'title',
    'buyer',
    'body',
    'suppliers',
    'status',
    'category',
    'procedure',
    'value',
    'currency',
    'valueIs',
    'startsOn',
    'endsOn',
    'cpv',
    'publisher',
    'licence',
    'link',
    'lastReleasedAt',
    'page',
  ],
  statuses: {
    planned: 'Planned',
    open: 'Open for bids',
    closed: 'Bids are in',
    awarded: 'Awarded',
    signed: 'Signed',
    ended: 'Ended',
    cancelled: 'Cancelled',
    unknown: 'Not said',
    'left-register': 'No longer in the register',
  } satisfies Record<(typeof shownStatuses)[number], string>,
  parts: {
    planned: 'Planned',
    awarded: 'Awarded',
    signed: 'Signed',
    ended: 'Ended',
    cancelled: 'Cancelled',
  } satisfies Record<PartStatus, string>,
  elsewhereNote: 'tendered elsewhere',
  kicker: (buyer: string) => (buyer === '' ? 'Tendered elsewhere' : `${buyer} · tendered elsewhere`),
  pageLede: (publisher: string) =>
    publisher === ''
      ? 'This contract was not tendered on this site. What stands here is what its publisher says.'
      : `This contract was not tendered on this site. What stands here is what ${publisher} says.`,
  takenUp: 'Its promises are followed on this site:',
  takenUpLink: (number?: number) => (number ? `thread ${number}` : 'the contract’s thread'),
  notTakenUp: (body: string) =>
    `No promise of it is followed here yet. A contract manager of ${body} can type in what the signed contract promises.`,
  facts: 'What is said of it',
  rows: {
    buyer: 'Buyer',
    suppliers: 'Supplier',
    noSupplier: 'Nobody is named',
    status: 'How far it has come',
    leftRegister: (at: Temporal.Instant) => `No longer in the register since ${formatInstant(at)}`,
    value: 'Value',
    annual: 'A year',
    agreed: 'agreed',
    estimated: 'estimated before bids',
    noValue: 'Not said in one sum',
    days: 'Runs',
    from: (day: Temporal.PlainDate) => `from ${formatDate(day)}`,
    until: (day: Temporal.PlainDate) => `until ${formatDate(day)}`,
    noDays: 'Not said',
    procedure: 'How it was bought',
    methods: { open: 'Open', selective: 'Selective', limited: 'Limited', direct: 'Direct' },
    category: 'What kind',
    categories: { goods: 'Goods', services: 'Services', works: 'Works' },
    cpv: 'Codes (CPV)',
    reference: 'The buyer’s own number',
    process: 'Number of the process',
    sme: 'A small or medium business',
    smes: { yes: 'Yes', no: 'No', various: 'Some of them' },
    publisher: 'Published by',
    licence: 'Licence',
    link: 'The publisher’s own page',
    last: 'Last published',
    unknown: 'Not said',
  },
  partsTitle: 'Awards and contracts',
  partsHead: ['Award or contract', 'State', 'Value', 'Runs', 'Supplier'],
  doubtsTitle: 'What we could not read',
  doubtsLede: 'These stand in what was published, and we left them out rather than guess.',
  doubt: ({ field, written, why }: Doubt) => `${field}: “${written}” ${whys[why]}.`,
  flags: 'Does something stand out?',
  flagsNone: 'In what its publisher released, nothing stands out by our public indicators.',
  flagsLede:
    'Public indicators look at figures and dates that its publisher released. What they find proves nothing about anybody.',
  flagsAll: 'What we look at',
  bidder: (letter: string) => `Bidder ${letter}`,
  historyTitle: 'Every release of it',
  historyHead: ['Published', 'Says it is', 'Number', 'Brought in', 'Words'],
  replaced: 'replaced later',
  asPublished: 'As it was published',
  invented: 'This contract is made up for the demonstration.',
  release: (number: string) => `Release ${number}`,
} as const;
