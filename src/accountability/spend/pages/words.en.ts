import type { Temporal } from 'temporal-polyfill';
import { wordsPounds } from '../../../values/money.ts';
import { monthsInWords } from '../month-runs.en.ts';
import { monthName, type Period } from '../months.rules.ts';
import type { SumBasis } from '../tiers/asked.rules.ts';
import type { SourcedTierRule } from '../tiers/tier-policy.rules.ts';
import { exactPounds, words as tierWords } from '../tiers/words.en.ts';
import type { Gap } from './month-bars.rules.ts';

const grouped = new Intl.NumberFormat('en-GB');
const and = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const some = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

const tenths = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export const words = {
  title: 'Where the money goes',
  bodyTitle: (body: string) => `What ${body} paid`,
  filters: {
    who: 'Who paid',
    all: 'Every public body',
    when: 'When',
    which: 'Which payments',
    published: 'Published by the public body',
    invented: 'Made up for the demonstration',
    show: 'Show',
  },
  year: ({ from, to }: Period) => `${monthName(from)} to ${monthName(to)}`,
  paidTo: (suppliers: number, bodies: number) =>
    `Paid to ${some(suppliers, 'supplier')} by ${some(bodies, 'public body', 'public bodies')}`,
  paidBy: (suppliers: number) => `Paid to ${some(suppliers, 'supplier')}`,
  /** The period and the VAT basis, which stand beside every sum. */
  when: (scope: Period & { readonly vatBasis: SumBasis }) =>
    `${words.year(scope)}, ${tierWords.vatBasis[scope.vatBasis]}.`,
  leftOut: (pence: number) => `${wordsPounds(pence)} of it went to people whose names the files leave out.`,
  cards: (pence: number) => `${wordsPounds(pence)} of it was paid by purchase card.`,
  datedToMonth: (lines: number) =>
    `${some(lines, 'line')} ${lines === 1 ? 'is' : 'are'} dated only to a month, not to a day.`,
  datedToPeriod: (lines: number) =>
    `${some(lines, 'line')} ${lines === 1 ? 'is' : 'are'} dated only to a longer period, and ${lines === 1 ? 'stands' : 'stand'} in its first month.`,
  floor: 'Small payments are left out of the files, so at least this much was paid.',
  source: {
    published: (publishers: readonly string[]) =>
      `These payments are real: ${and.format(publishers)} published them.`,
    invented: 'These payments are made up for the demonstration.',
  },
  gap: ({ name, months }: Gap) => `${monthsInWords(months)} (${name})`,
  gaps: (gaps: readonly Gap[]) => `Not here, so the total is too low: ${gaps.map(words.gap).join('; ')}.`,
  howLink: 'How we count',
  places: {
    title: 'Which districts were paid',
    share: (perPound: number, region: string) =>
      `${perPound}p of every pound paid to suppliers went to those with a registered office in ${region || 'this region'}.`,
    unknown: 'For the rest, the office is elsewhere or we do not know where it is.',
    nothingKnown: 'We do not know yet where these suppliers have their registered offices.',
    caption: 'Paid to suppliers by district of registered office',
    more: 'Districts, wards and how deprived they are',
    head: ['District', 'Paid', 'Share', 'Suppliers'],
    /** To a tenth, so that a small district never reads as nothing. */
    percent: (pence: number, totalPence: number) =>
      totalPence > 0 ? tenths.format(pence / totalPence) : '–',
    elsewhere: 'Elsewhere or not known',
    total: 'All suppliers',
  },
  bodies: {
    title: 'Who paid',
    caption: (period: string) => `Paid by each public body, ${period}`,
    head: ['Public body', 'Paid', 'Payments'],
    total: 'All together',
    none: (names: readonly string[]) => `Nothing imported yet: ${and.format(names)}.`,
  },
  months: {
    title: 'Month by month',
    head: ['Month', 'Paid'] as const,
    caption: 'Paid each month',
    most: (month: Temporal.PlainDate, pence: number) =>
      `Most was paid in ${monthName(month)}: ${wordsPounds(pence)}.`,
    gap: 'Dashed months are not complete: some payments are not here yet.',
  },
  /** A share where parts make a whole; the amount where money paid back is among them. */
  share: { perPound: (pence: number) => `${pence}p of every pound`, amount: wordsPounds },
  /** Where the files have no column for it, or left it empty. */
  unsaid: {
    name: 'The files do not say',
    all: 'The files do not say.',
    most: (share: string) => `For ${share} the files do not say.`,
  },
  services: {
    title: 'Which services spent it',
    caption: 'Paid by each service',
    head: ['Service', 'Paid'] as const,
    most: (name: string, share: string) => `${name} spent most: ${share}.`,
    rest: 'Everything else',
  },
  kinds: {
    title: 'What it was spent on',
    caption: 'Paid for each kind of thing, as the public body names it',
    head: ['Kind', 'Paid'] as const,
    most: (name: string, share: string) => `“${name}” was most: ${share}.`,
  },
  line: {
    title: (rules: readonly SourcedTierRule[]) =>
      sameLine(rules) ? `The ${exactPounds(rules[0]?.thresholdPence ?? 0)} line` : 'The line',
    sentence: 'What a public body paid a supplier in the year decides what it asks of it.',
    eachBody: 'Each public body asks for itself: a supplier that two of them pay counts twice here.',
    caption: 'Who is asked for what',
    ownLine: 'each one’s own line',
    head: ['Paid in the year', 'Asked for', 'Suppliers'] as const,
    names: (line: string): [string, string, string] => [`Under ${line}`, `Exactly ${line}`, `Over ${line}`],
    suppliers: (count: number) => some(count, 'supplier'),
    asked: {
      charter: 'asked to sign the Charter',
      review: 'asked to do the Review',
      both: 'asked for both',
      nothing: 'asked nothing',
    },
    nothing: (count: number) =>
      `${some(count, 'supplier was', 'suppliers were')} paid nothing that counts, once credits are taken off, and so asked nothing.`,
    rule: 'The rule',
    each: 'Every supplier, and what is asked of it',
  },
  suppliers: {
    title: 'Who was paid',
    topTitle: 'Who was paid most',
    publicTitle: 'Other public bodies paid',
    grantsTitle: 'Who was given grants',
    caption: (from: number, to: number, of: number) =>
      `Suppliers ${grouped.format(from)} to ${grouped.format(to)} of ${grouped.format(of)}, the most paid first`,
    topCaption: 'The suppliers paid most',
    head: ['Supplier', 'Paid', 'Payments', 'Asked for'],
    search: 'Find a supplier',
    act: 'Search',
    none: (search: string) =>
      search === ''
        ? 'Nobody was paid so in this year.'
        : `No supplier paid in this year has “${search}” in its name.`,
    all: 'Show every supplier',
    lines: (count: number) => grouped.format(count),
    linesOf: (name: string) => `payments to ${name}`,
    near: 'At least: more may have been paid than the files show.',
  },
  downloads: {
    bodies: 'Public bodies (CSV)',
    suppliers: 'Every supplier (CSV)',
    lines: 'Every payment, as lines of the files',
    payments: 'Every payment (CSV)',
    files: 'The files these figures come from',
    json: 'This page as data (JSON)',
    contribution: 'What suppliers and public bodies give the region',
  },
  empty: {
    title: 'No payments here yet',
    region: 'When a public body imports the payments it publishes, you see here who was paid, and for what.',
    body: (body: string) =>
      `When ${body} imports the payments it publishes, you see here who was paid, and for what.`,
    link: 'See every public body',
    how: 'How it works',
  },
} as const;

function sameLine(rules: readonly SourcedTierRule[]): boolean {
  return rules.length > 0 && rules.every(({ thresholdPence }) => thresholdPence === rules[0]?.thresholdPence);
}
