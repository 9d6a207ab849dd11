import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import type { AccountLevel } from './levels.rules.ts';
import type { SliceKind } from './slice-ask.rules.ts';

const counts = new Intl.NumberFormat('en-GB');
const promisesOf = (count: number) => `${counts.format(count)} ${count === 1 ? 'promise' : 'promises'}`;
const yearName = (year: string) => `April ${year.slice(0, 4)} to March ${Number(year.slice(0, 4)) + 1}`;

export const words = {
  kicker: 'Social value account',
  title: (kind: SliceKind, name: string) =>
    ({
      region: `What became of the promises in ${name}`,
      body: `What became of the promises to ${name}`,
      district: `What became of the promises for ${name}`,
      ward: `What became of the promises for the ward ${name}`,
      supplier: `What became of the promises of ${name}`,
      contract: `What became of the promises: ${name}`,
      outcome: `What became of the promises for “${name}”`,
    })[kind],
  lede: (promises: number, day: Temporal.PlainDate) =>
    promises === 0
      ? 'No promise has been made here yet. Promises come with signed contracts.'
      : `${promisesOf(promises)} made with public contracts, as they stand on ${formatDate(day)}.`,
  period: (year: string) =>
    `Quantities below are of one year, ${yearName(year)}: what fell due in it, and what suppliers reported in it.`,
  everyYear: 'All years together',
  year: 'Year',
  yearName,
  measure: 'Draw',
  framework: 'Framework',
  show: 'Show',
  none: {
    title: 'Nothing here yet',
    text: 'When a contract with promises is signed, they stand here from that day.',
    link: 'Every contract',
  },
  due: {
    title: 'Kept so far',
    says: (percent: string, promises: number, day: Temporal.PlainDate) =>
      `Of what was due by ${formatDate(day)}, ${percent}% is verified: a public body has checked it. ${promises === 1 ? 'That is 1 promise, and it counts for 100% at most' : `Every one of the ${promisesOf(promises)} counts alike, and none above 100%`}.`,
    notYet: 'Nothing has come due yet, so nobody can say what part is kept.',
    caption: 'What part of the promises is verified',
    head: ['Measured over', 'Every promise alike', 'Weighed by what units are worth'] as const,
    byDay: (day: Temporal.PlainDate) => `What was due by ${formatDate(day)}`,
    lifetime: 'All that is promised, due or not',
    percent: (percent: string) => `${percent}%`,
    ofPromises: (count: number) => promisesOf(count),
    notYetDue: 'not yet due',
    noProxy: 'no open value to weigh by',
    note: 'Each promise is cut off at 100% before it is counted, so that plenty of one thing never makes up for another. Shares are rounded down.',
  },
  levels: {
    title: 'Unit by unit',
    caption: 'What was promised, and how sure we are that it was done',
    what: 'What',
    heads: {
      promised: 'At signing',
      committed: 'Owed now',
      claimed: 'Claimed',
      evidenced: 'Evidenced',
      verified: 'Verified',
      seen: 'Seen by',
    } satisfies Record<AccountLevel, string>,
    kept: 'Kept of what was due',
    note: 'Claimed: the supplier says so. Evidenced: it sent papers. Verified: the public body checked. Seen: residents who say they saw it. Each is another thing. They are never added up.',
    rows: (what: string) => ` of ${what}: the promises`,
    promises: (count: number) => promisesOf(count),
    shares: 'Shares are not added up',
    cell: (text: string, level: string) => `${text}, ${level}`,
  },
  people: {
    untold: 'fewer than 10',
    untoldIn: (promises: number) =>
      promises === 1 ? 'fewer than 10' : `fewer than 10 in each of ${promises}`,
    and: (told: string, untold: string) => `${told}, and ${untold}`,
    byYear: 'all years only',
    notTold: 'not told',
    tag: 'few people, so to the nearest 5',
    note: 'Some promises are for people who could be known if their number were told, such as care leavers. What was done for them is told for each promise to the nearest 5, and never under 10. It is in no share that is kept.',
  },
  picture: {
    labels: {
      claimed: 'Claimed by suppliers',
      evidenced: 'Evidenced with papers',
      verified: 'Verified by public bodies',
      witnessed: 'Residents who saw it',
    },
    sentence: (owed: string, claimed: string, evidenced: string, verified: string) =>
      `${owed} are owed. Suppliers claim ${claimed}, sent papers for ${evidenced}, and public bodies have verified ${verified}.`,
    changed: (signed: string) => ` At signing it was ${signed}.`,
    mark: (owed: string) => `owed: ${owed}`,
    caption: (name: string) => `${name}, level by level`,
  },
  worth: {
    title: 'In pounds, second',
    none: 'No open source gives a value for anything here, so there is no sum in pounds.',
    says: (valued: number, measures: number) =>
      `An open source gives a value for ${valued} of the ${measures} kinds of things here. The rest has no pounds, and is worth no less.`,
    caption: (year: number) => `What it is worth, in pounds of ${year}`,
    head: ['Of what', 'Gross', 'Net', 'Present value', 'How sure'] as const,
    committed: 'What is owed',
    verified: 'What is verified',
    nothing: 'none',
    grades: {
      green: 'Green: a firm source',
      amber: 'Amber: a fair source',
      red: 'Red: a weak source',
    },
    note: 'Gross is quantity times value. Net takes off what would have happened anyway, was moved from elsewhere, was the doing of others, or left the area. Present value brings later years to today’s worth. No weight for who gains is in these sums: where there is one, it stands beside them below.',
    noDeductions:
      'The sources here state no deductions of their own, so net is not yet below gross. Read both as the most it can be.',
    sources: 'Where the values come from',
    parameters: 'The numbers behind the pounds: rates, prices, incomes',
    source: (name: string, pounds: string, source: string, dated: string) =>
      `${name}: ${pounds} each. ${source}, ${dated}.`,
  },
  apart: {
    title: 'Kept apart: money spent again',
    caption: 'What was promised to be spent again, and how sure we are that it was',
    text: 'Money that stays local is another quantity. It is never added to what promises are worth.',
  },
  coverage: {
    title: 'How much of the spending has promises at all',
    basis: (pence: number, all: number, year: string, invented: boolean, isOneSupplier: boolean) =>
      `${isOneSupplier ? 'of what public bodies paid it' : 'of what was paid to suppliers'}, ${yearName(year)}: ${wordsPounds(pence)} of ${wordsPounds(all)} ${isOneSupplier ? 'came from public bodies that it owed a promise then' : 'went to suppliers that owed the same public body a promise then'}. Payment files do not say which contract a payment is for, so it is at most this share.${invented ? ' These payments are made up for the demonstration.' : ''}`,
    none: 'No payments of this year are here yet, so nobody can say what part of the spending has promises.',
    money: 'The payments',
  },
  prevention: {
    title: 'Early help',
    says: (some: number, all: number, percent: string) =>
      `${counts.format(some)} of ${promisesOf(all)} (${percent}%) ${some === 1 ? 'is' : 'are'} for early help: problems met before they grow.`,
    note: 'A promise counts as early help where its measure serves an outcome of prevention in a framework.',
  },
  priorities: {
    title: 'Did we get what we asked for?',
    lede: 'What residents asked for, what the public body answered, and what became of the promises that followed.',
    caption: 'Residents’ priorities beside what was delivered',
    head: [
      'What residents asked for',
      'Share of their points',
      'Answer',
      'Promises',
      'Kept of what was due',
    ] as const,
    answers: { adopted: 'Adopted', varied: 'Varied', declined: 'Declined' },
    asked: (whole: number | null) => (whole === null ? 'not known' : `${whole}%`),
    nothing: 'No contract has asked for it yet.',
    nothingDeclined: 'Declined: no contract asks for it.',
    inContracts: (promises: number, contracts: number) =>
      `${counts.format(promises)} in ${counts.format(contracts)} ${contracts === 1 ? 'contract' : 'contracts'}`,
    note: 'A promise can answer more than one priority, so the rows are not added up.',
    says: (adopted: number, all: number, served: number) =>
      `Of ${counts.format(all)} priorities, ${counts.format(adopted)} ${adopted === 1 ? 'was' : 'were'} adopted or varied. Promises followed for ${counts.format(served)} of them.`,
    none: 'No priority of residents has led to a promise here.',
    every: 'Residents’ priorities and what was delivered, body by body',
    pageTitle: (region: string) => `Did we get what we asked for? ${region}`,
  },
  parts: {
    bodies: 'By public body',
    districts: 'By district',
    wards: 'By ward',
    contracts: 'By contract',
    outcomes: 'By outcome',
    count: (promises: number) => promisesOf(promises),
    by: (supplier: string, promises: number) => `${supplier}, ${promisesOf(promises)}`,
    rows: 'Every promise behind these figures',
    compare:
      'In the order of their names: what two bodies promised can be of different kinds, so this is no table of the best.',
    outcomesNote: 'One promise can serve several outcomes, so they are not added up.',
    place: (name: string) => `Everything about ${name}`,
    region: 'The whole region',
    annual: 'Annual reports, year by year',
    compareLink: 'Compare public bodies, where that is fair',
  },
  how: {
    title: 'How we count',
    points: [
      'Each promise stands in the account once, with the levels its claims have reached. A claim sent back counts nowhere. One verified in part counts for that part.',
      'What several contracts or bodies share is split between them first, so that nothing counts twice.',
      'What is owed follows every agreed change and call-off. What was promised at signing stays beside it.',
      'A promise lies in a district or a ward when all of it does. One over several places counts for the body and the region only.',
      'A claim counts in the year it was made, and a promise in the year it falls due.',
      'Due means by the end of that day. Nothing due yet is said in words, never as 0% or 100%.',
    ],
    books: 'Two books',
    booksText:
      'Suppliers’ Social Value Reviews count what a whole organisation did in a year. This account counts promises in contracts. Some of the same people are in both, so the two are never added together.',
    reviews: 'What the Reviews add up to',
    recompute: 'Work it out again yourself',
    recomputeText:
      'Each file below holds every promise behind this page. Give it to the command and it answers the same share of promises kept:',
    command: (file: string) => `npx --no-install pp measure ${file}`,
    dueFile: 'What was due by the day (JSON)',
    lifetimeFile: 'All that is promised (JSON)',
    tooMany: 'There are too many promises for one file here. Choose a public body or a contract.',
    csv: 'These figures as a table (CSV)',
    json: 'These figures for machines (JSON)',
  },
  rows: {
    title: 'The promises behind the figures',
    lede: (total: number | null, what: string) =>
      total === null ? `Promises: ${what}.` : `${promisesOf(total)}: ${what}.`,
    first: 'The first page',
    more: 'More promises',
    of: {
      region: 'the whole region',
      level: (level: string) => `those that add to “${level}”`,
    },
    head: ['Promise', 'Owed', 'Claimed', 'Evidenced', 'Verified', 'Seen by'] as const,
    by: (supplier: string, body: string) => `${supplier} to ${body}`,
    foot: 'On this page',
    none: 'No promise fits this.',
    back: 'Back to the account',
    csv: 'These promises as a table (CSV)',
    json: 'These promises for machines (JSON)',
  },
} as const;
