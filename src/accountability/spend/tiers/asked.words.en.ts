import type { Temporal } from 'temporal-polyfill';
import { formatPounds } from '../../../values/money.ts';
import { monthsInWords } from '../month-runs.en.ts';
import { monthName, type Period } from '../months.rules.ts';
import { type AskPeriod, askPeriodBounds } from './ask-period.rules.ts';
import type { SumBasis } from './asked.rules.ts';
import type { AskedSums, AskedSupplier } from './list-asked.ts';
import type { TierKey } from './tier-policy.rules.ts';
import { exactPounds, words as tierWords } from './words.en.ts';

const grouped = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;
const span = ({ from, to }: Period) => `${monthName(from)} to ${monthName(to)}`;

const restsOn: Record<SumBasis, string> = {
  net: 'on amounts without VAT',
  gross: 'on amounts with VAT',
  unstated: 'the files do not say whether with VAT',
  mixed: 'on amounts partly with VAT',
};

export const words = {
  title: 'Who is asked for what',
  bodyTitle: (body: string) => `What ${body} asks of its suppliers`,
  lede: 'What a public body paid a supplier decides what it asks of it: to sign the Social Value Charter, or to complete the Social Value Review.',
  filters: {
    period: 'Period',
    year: span,
    rolling: ({ to }: Period) => `12 months to ${monthName(to)}`,
    tier: 'Asked for',
    anything: 'Everything',
    search: 'Name of a supplier',
    act: 'Show',
  },
  period: (period: AskPeriod) => span(askPeriodBounds(period)),
  sentence: ({ line, tiers }: AskedSums) => {
    const count = (...keys: string[]) =>
      tiers.reduce((sum, { tier, suppliers }) => (keys.includes(tier) ? sum + suppliers : sum), 0);
    const both =
      line.at > 0 && count('both') > 0
        ? ` ${some(count('both'), 'of them is', 'of them are')} asked for both.`
        : '';
    return `${some(count('charter', 'both'), 'supplier is', 'suppliers are')} asked to sign the Charter and ${grouped.format(count('review', 'both'))} to complete the Review.${both}`;
  },
  line: {
    asked: {
      charter: 'asked to sign the Charter',
      review: 'asked to do the Review',
      both: 'asked for both',
      nothing: 'asked nothing',
    } satisfies Record<TierKey, string>,
    caption: 'Suppliers on either side of the line',
    head: ['Paid in the period', 'Asked for', 'Suppliers'] as const,
    names: (line: string): [string, string, string] => [`Under ${line}`, `Exactly ${line}`, `Over ${line}`],
    suppliers: (count: number) => some(count, 'supplier'),
  },
  bodies: {
    caption: 'What each public body asks of its suppliers, by what it published',
    body: 'Public body',
  },
  sums: {
    caption: (period: AskPeriod) => `Suppliers by what is asked of them, ${words.period(period)}`,
    head: ['Asked for', 'Suppliers', 'Paid'],
    publicBodies: 'Public bodies: not asked',
    grants: 'Grants: not counted',
    total: 'All together',
  },
  basis: {
    published: (basis: SumBasis | null, near: number) =>
      `Amounts are from published files, ${basis ? tierWords.vatBasis[basis] : tierWords.vatBasis.unstated}. Files leave out small payments, so from ${exactPounds(near)} under the line it says “at least”.`,
    ledger:
      'The body’s whole ledger, brought in privately, decides here, so nothing is “at least”. The amounts shown are those it published.',
    ledgerOfficer: (basis: SumBasis | null) =>
      `Your whole ledger decides here, ${basis ? tierWords.vatBasis[basis] : tierWords.vatBasis.unstated}, so nothing is “at least”. What was published stands beside it.`,
    mixed:
      'The files differ in their VAT basis. Each supplier whose amount does not rest on the rule’s basis says so.',
    missing: (months: readonly Temporal.PlainDate[]) =>
      `Not here, so amounts are too low: ${monthsInWords(months)}.`,
    invented: 'These payments are made up for the demonstration.',
  },
  rule: 'The rule',
  newRule: 'Set a new rule',
  list: {
    title: 'Suppliers',
    caption: (from: number, to: number, of: number) =>
      `Suppliers ${grouped.format(from)} to ${grouped.format(to)} of ${grouped.format(of)}, the most paid first`,
    head: ['Supplier', 'Paid', 'Asked for', 'Payments'],
    published: (pence: number) => `${formatPounds(pence)} of it published`,
    grants: (pence: number) => `and ${formatPounds(pence)} in grants`,
    rests: (basis: SumBasis) => restsOn[basis],
    hidden: 'A person: the name is hidden in public',
    payments: (count: number) => grouped.format(count),
    paymentsTo: (name: string) => `payments to ${name}`,
    none: 'No supplier fits what you asked for.',
    all: 'Show every supplier',
  },
  why: { 'public-body': 'Nothing asked: a public body', 'net-nothing': 'Nothing asked: paid nothing, net' },
  asked: ({ tier, atLeast, notAsked }: Pick<AskedSupplier, 'tier' | 'atLeast' | 'notAsked'>) => {
    if (notAsked) return words.why[notAsked];
    return atLeast ? tierWords.atLeast(tierWords.tiers[tier]) : tierWords.tiers[tier];
  },
  downloads: { csv: 'Every supplier here (CSV)', json: 'This page as data (JSON)' },
  desk: { public: 'What residents see', payments: 'Payment files' },
  money: (body: string) => `What ${body} paid`,
  empty: {
    public: (body: string) =>
      `When ${body} imports the payments it publishes, you see here whom it asks for what.`,
    officer: 'Import the payments you publish, and you see here whom you ask for what.',
    import: 'Import payments',
  },
  csvHead: [
    'supplier',
    'name',
    'kind',
    'asked_for',
    'at_least',
    'not_asked_because',
    'paid_pence',
    'paid_pounds',
    'grant_pence',
    'payments',
    'vat_basis',
    'period',
    'decided_by',
    'made_up',
  ],
  csvName: (body: string, period: AskPeriod) =>
    `asked-${body}-${'year' in period ? period.year : `to-${period.rolling}`}.csv`,
} as const;
