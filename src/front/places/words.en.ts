import type { Temporal } from 'temporal-polyfill';
import type { SupplierKind } from '../../people/organisations/supplier-standing.queries.ts';
import { formatDate } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';

const grouped = new Intl.NumberFormat('en-GB');
const and = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const some = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

/** What the three kinds of pages share. */
export const words = {
  open: {
    title: 'Have your say now',
    none: 'Nothing is open here today.',
    link: 'See what is coming, and what was decided',
    closes: (on: Temporal.PlainDate, minutes: number) =>
      `Closes ${formatDate(on)}. Takes ${minutes} minutes.`,
    canChange: (what: string) => `You can change: ${what}`,
  },
  contracts: {
    title: 'What is bought',
    wonTitle: 'Contracts won',
    none: 'Nothing is being bought here yet.',
    noneWon: 'None of the contracts followed here.',
    link: 'Every contract',
    upTo: (pence: number) => `up to ${wordsPounds(pence)}, without VAT`,
    wholeRegion: 'The whole region',
  },
  promises: {
    title: 'What was promised here',
    madeTitle: 'What it promised',
    account: 'The account: what became of all of them, added up',
    none: 'Nothing has been promised here yet. Promises come with a signed contract.',
    noneMade: 'It has promised nothing yet in a contract followed here.',
    levels:
      'Each promise has four separate counts. Claimed: the supplier says so. Evidenced: it sent papers. Verified: the buyer checked. Witnessed: residents saw it. They are never added up.',
    by: (supplier: string, body: string) => `${supplier} promised ${body}`,
  },
  data: 'This page as data (JSON)',
} as const;

export const bodyWords = {
  in: (kind: string, district: string | null) => (district ? `${kind} · ${district}` : kind),
  started: (on: Temporal.PlainDate) => `It began on ${formatDate(on)}.`,
  ended: (on: Temporal.PlainDate) => `It ended on ${formatDate(on)}.`,
  policy: 'What it wants its money to do: its social value policy',
  charter: 'Whether it signed the Social Value Charter, and what it said',
  review: 'Its own Social Value Review',
  network: 'Its news and events, and what people talk about with it',
  record: 'Everything it did that stands in the public record',
  feed: (body: string) => `Public record: ${body}`,
  account: 'Its social value account: what became of the promises made to it',
  portfolio: 'Its contracts side by side: what each keeps, beside its price',
  contribution: 'What it and its suppliers give the region',
  annual: 'Its annual reports: promises and money, year by year',
  compare: 'Compare it with other public bodies, where that is fair',
  before: 'Before it',
  after: 'After it',
  on: (date: Temporal.PlainDate) => formatDate(date),
  money: {
    title: 'What it paid',
    basis: (suppliers: number, period: string, invented: boolean) =>
      `Paid to ${some(suppliers, 'supplier')}, ${period}, without VAT. ${
        invented ? 'These payments are made up for the demonstration.' : 'From the files it published.'
      } Small payments are left out, so at least this much was paid.`,
    link: 'Who was paid, month by month',
    none: 'No payments have been imported yet.',
  },
  offices: {
    title: 'Who answers for it',
    lede: 'People act for it here in these roles. What each one does is recorded with the role.',
    none: 'Nobody acts for it here yet.',
  },
} as const;

export const supplierWords = {
  invented: 'This supplier is made up for the demonstration.',
  real: (publishers: readonly string[]) =>
    publishers.length > 0
      ? `This is a real supplier. It is here because ${and.format(publishers)} published payments to it. Nothing made up is attached to it.`
      : 'This is a real supplier. Nothing made up is attached to it.',
  facts: {
    kind: 'What it is',
    numbers: 'Known by',
    size: 'Size',
    office: 'Registered office',
    charter: 'Social Value Charter',
    charterLink: 'Whether it signed, and what it said',
    review: 'Social Value Review',
    reviewLink: 'What it says it did for the region, and what shows it',
  },
  elsewhere: 'Outside the region, or not known',
  kinds: {
    company: 'Company',
    charity: 'Charity',
    mutual: 'Mutual or co-operative',
    partnership: 'Partnership',
    person: 'A person in business',
    health: 'NHS body',
    council: 'Council',
    'public-body': 'Public body',
    unknown: 'Not known',
  } satisfies Record<SupplierKind, string>,
  schemes: {
    'GB-COH': 'Company number',
    'GB-CHC': 'Charity number',
    'GB-SC': 'Scottish charity number',
    'GB-NIC': 'Northern Ireland charity number',
    'GB-MPR': 'Mutuals number',
    'GB-VAT': 'VAT number',
  } as Readonly<Record<string, string>>,
  hidden: 'This is a person in business. The name is hidden until that person claims it.',
  paid: {
    title: 'Who paid it',
    when: 'When',
    show: 'Show',
    lede: 'What a public body pays a supplier in a year decides what it asks of it. Each body asks for itself.',
    caption: (period: string, basis: string) => `Paid, ${period}, ${basis}`,
    head: ['Paid by', 'Paid', 'Payments', 'Asked for'],
    total: 'All together',
    linesOf: (body: string) => `payments by ${body}`,
    source: (publishers: readonly string[], invented: boolean) =>
      invented
        ? 'These payments are made up for the demonstration.'
        : `From files that ${and.format(publishers)} published.`,
    grants: (pounds: string) => `of it ${pounds} in grants`,
    none: 'No public body has imported a payment to it.',
    history: 'Year by year',
    historyHead: ['Year', 'Paid by', 'Paid', 'Payments'],
    historyCaption: 'What each public body paid, year by year',
    every: 'Every payment to it, as lines of the files',
    csv: 'Every payment to it (CSV)',
  },
  payments: {
    title: (name: string) => `Payments to ${name}`,
    back: (name: string) => name,
    sum: (lines: number, pounds: string) =>
      `${grouped.format(lines)} ${lines === 1 ? 'payment' : 'payments'}, ${pounds} together, credits taken off.`,
    by: 'Paid by',
    everyBody: 'Every public body',
    when: 'When',
    everyYear: 'Every year',
    show: 'Show',
    none: 'No payments fit this.',
    all: 'Show every payment',
    csv: 'These payments (CSV)',
    json: 'This page as data (JSON)',
  },
} as const;

export const districtWords = {
  kicker: (region: string) => (region ? `A district of ${region}` : 'A district'),
  people: (count: number) => `${grouped.format(count)} people live here.`,
  source: (source: string) => `Source: ${source}.`,
  bodies: 'Public bodies of this district',
  money: {
    title: 'Suppliers here',
    basis: (suppliers: number, period: string, invented: boolean) =>
      `Paid by all public bodies to ${some(suppliers, 'supplier')} with a registered office here, ${period}, without VAT. ${
        invented ? 'These payments are made up for the demonstration.' : 'From the files they published.'
      }`,
    caption: 'The suppliers here that were paid most',
    head: ['Supplier', 'Paid'],
    means: 'An office here does not mean the work or the jobs are here.',
    none: 'No payment to a supplier with a registered office here has been imported.',
    link: 'Where the money goes',
  },
} as const;
