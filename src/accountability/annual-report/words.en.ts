import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import { amount } from '../promises/quantity.words.en.ts';
import type { Change } from './publishing/compare-versions.rules.ts';
import type { ReportFacts } from './report.rules.ts';
import type { ReportStanding } from './standing.rules.ts';
import { levels, sentenceOf, whoChecks } from './statements.words.en.ts';

const day = (on: string) => formatDate(Temporal.PlainDate.from(on));

export const words = {
  kicker: 'Annual report',
  title: (name: string, year: string) => `${name}: promises and money, ${words.yearName(year)}`,
  yearName: (year: string) => `April ${year.slice(0, 4)} to March ${Number(year.slice(0, 4)) + 1}`,
  draft: (on: string, isOver: boolean) =>
    isOver
      ? `The year is over. Its figures count what fell due by ${day(on)}. A check that comes late can still change them.`
      : `The year is under way. Its figures count what fell due by ${day(on)}.`,
  pdf: 'This report as a PDF',
  json: 'This report for machines (JSON)',
  rows: 'Every promise behind these figures',
  rowsOf: (name: string) => `${name}: the promises`,
  money: 'The money',
  moneyLink: 'Every payment behind the money',
  kept: 'What is kept',
  keptNote: 'Each promise is cut off at 100% before it is counted. Shares are rounded down.',
  account: 'The account these figures come from',
  units: 'Unit by unit',
  unitsNote:
    'What suppliers say, what they sent proof of, what was checked and what residents saw are different things, and are never added up. An upright line in a picture is what falls due in the year.',
  other: 'Under no outcome of this framework',
  none: 'Nothing was promised or reported in the year.',
  levels,
  picture: (name: string, owed: number) =>
    `${name}, level by level, on one scale.${owed > 0 ? ' The line is what falls due in the year.' : ''}`,
  mark: (owed: number, unit: string) => `due: ${amount(owed, unit)}`,
  caption: (name: string) => `${name}, level by level`,
  saves: 'Who saves',
  savesNote: (year: number | null) =>
    `${year ? `In prices of ${year}. ` : ''}Some of it is the same money seen twice, so none of it is added up.`,
  priorities: 'What residents asked for, and what came',
  prioritiesHead: ['Asked for', 'Share of points', 'Answer', 'Promises', 'Checked of what is due'] as const,
  notKnown: 'not known',
  answers: { adopted: 'Adopted', varied: 'Varied', declined: 'Declined' },
  noPriorities: 'No priorities of residents have been answered here yet.',
  prioritiesLink: 'Every priority and what became of it',
  notDue: 'not yet due',
  noPromise: 'no promise',
  late: 'Late promises, and what was done',
  ratings: 'How contracts were rated',
  prevention: 'Early help',
  books: 'The second book: the Charter and the Reviews',
  booksNote:
    'Reviews are about whole organisations. They count some of the same people as promises do, so the two are never added.',
  booksLink: 'What the Reviews add up to',
  needs: 'What community groups need',
  needsLink: 'The needs that ran out unmet, and every other',
  sources: 'Where the figures come from',
  sourcesLink: 'Measures, and what open sources say that one is worth',
  valuesTitle: 'What open sources say that one is worth',
  valuesHead: [
    'One of what',
    'Worth',
    'In prices of',
    'What is valued, and who says so',
    'How sure',
  ] as const,
  openAt: (address: string) =>
    `Everyone can open every figure here down to the promises and the payments it is made of: ${address}`,
  markIs: 'The upright line is 100%.',
  choose: 'Annual reports',
  chooseLede: 'Choose who and which year. Years run from April to March, as councils count them.',
  region: (name: string) => `${name}, the whole region`,
  foot: ({ of, year }: ReportFacts, standing: ReportStanding, page: number) =>
    `${of.name}, ${words.yearName(year)}. ${standing.is === 'draft' ? 'Draft' : `Version ${standing.version}`}. Page ${page}`,
  pdfName: (name: string, year: string, version: number | null) =>
    `annual-report-${name}-${year}-${version === null ? 'draft' : `version-${version}`}.pdf`,
  subtitle: (year: string) => `Promises and money, ${words.yearName(year)}`,
  contents: 'What is in it',
  stands: ({ of, on, madeOn, isOver }: ReportFacts, standing: ReportStanding): readonly string[] =>
    standing.is === 'draft'
      ? [words.draftSays, words.draft(on, isOver)]
      : [
          `${of.name} published this on ${day(standing.on)}${standing.version > 1 ? ` as version ${standing.version}` : ''}. Nothing in it changes any more.`,
          `Its figures count what fell due by ${day(on)}, and what was reported and checked of it by ${day(madeOn)}.`,
          `The public record has the fingerprint of its data: ${standing.factsSha256}.`,
        ],
  draftSays: 'This is a draft. Nobody has published it, and every check changes it.',
  large: ({ money, due, prevention: { all } }: ReportFacts) => [
    ...(money ? [{ figure: wordsPounds(money.paidPence), says: 'paid, at least' }] : []),
    ...(due.equal === null
      ? []
      : [{ figure: `${due.equal}%`, says: 'checked and counted of all that was due, each promise alike' }]),
    {
      figure: new Intl.NumberFormat('en-GB').format(all),
      says: all === 1 ? 'promise in all' : 'promises in all',
    },
  ],
  changedTitle: 'What is new in this version, and why',
  changed: (standing: ReportStanding, facts: ReportFacts): readonly string[] =>
    standing.is === 'draft' || standing.why === null
      ? []
      : [`Why: ${standing.why}`, ...standing.changes.map((change) => words.change(change, facts))],
  change: ({ section, measure, before, after }: Change, facts: ReportFacts) => {
    const who = whoChecks(facts);
    const said = (statement: Change['before']) => (statement ? `“${sentenceOf(statement, who)}”` : 'nothing');
    return `${measure ?? words[section]}: it said ${said(before)}. It now says ${said(after)}.`;
  },
  coveredBar: 'Spending with promises, at most',
  coveredPicture: 'The share of what suppliers were paid that has promises behind it, at most, of 100%.',
  keptBars: {
    due: 'Of what was due',
    dueByWorth: 'Of what was due, by worth',
    lifetime: 'Of all ever promised',
    lifetimeByWorth: 'Of all, by worth',
  },
  keptPicture: 'What was checked and counted, of what was due and of everything. The line is 100%.',
  needsBars: { met: 'Met', agreed: 'Agreed, to come', open: 'Open', unmet: 'Ran out unmet' },
  needsPicture: 'How many needs stand where.',
  lateLink: 'Every promise of the year, with its dates',
  of: (name: string) => `Annual reports of ${name}`,
  publishedLede:
    'What it published stands as it was, for good. The draft of a year is worked out again each time you open it.',
  versionName: (version: number) => (version === 1 ? 'The report' : `Version ${version}`),
  publishedAt: (at: string) => `published on ${at}.`,
  because: (why: string) => `Why: ${why}`,
  pdfOf: (version: number) => (version === 1 ? 'PDF' : `PDF of version ${version}`),
  draftLink: 'The live draft',
  notPublished: 'The body has not published a report of this year.',
  everybody: 'Annual reports of everybody',
  dataName: (name: string, year: string, version: number) =>
    `annual-report-${name}-${year}-version-${version}.json`,
  savesLink: 'Who saves, with the sources',
  years: 'Every year’s report',
  ratingsLink: 'The contracts and how they were rated',
} as const;
