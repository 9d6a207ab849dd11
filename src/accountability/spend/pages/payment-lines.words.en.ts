import { formatPounds } from '../../../values/money.ts';
import type { Period } from '../months.rules.ts';
import type { SumBasis } from '../tiers/asked.rules.ts';
import { words as moneyWords } from './words.en.ts';

const grouped = new Intl.NumberFormat('en-GB');

type Sum = { readonly payments: number; readonly pence: number };
type Purpose = {
  readonly supplier: string | undefined;
  readonly area: string | undefined;
  readonly category: string | undefined;
};

export const lineWords = {
  title: (body: string) => `Payments by ${body}`,
  titleTo: (body: string, supplier: string) => `Payments by ${body} to ${supplier}`,
  back: (body: string) => `What ${body} paid`,
  sum: (
    { payments, pence }: Sum,
    { supplier, area, category }: Purpose,
    when: Period & { readonly vatBasis: SumBasis },
  ) =>
    [
      `${grouped.format(payments)} ${payments === 1 ? 'payment' : 'payments'}, ${formatPounds(pence)} together`,
      ...(supplier ? [`to ${supplier}`] : []),
      ...(area ? [`by ${area}`] : []),
      ...(category ? [`for “${category}”`] : []),
      moneyWords.when(when),
    ].join(', '),
  asked: (tier: string, isRolling: boolean) =>
    `Asked for in ${isRolling ? 'these twelve months' : 'this year'}: ${tier}.`,
  month: 'Month',
  wholeYear: 'The whole year',
  show: 'Show',
  all: 'Show every payment of the year',
  caption: (from: number, to: number, of: number) =>
    `Payments ${grouped.format(from)} to ${grouped.format(to)} of ${grouped.format(of)}, the latest first, and on one day as in the file`,
  head: ['Paid on', 'To', 'For', 'Amount', 'Line of the file'],
  by: 'Paid by',
  line: (file: string, line: number) => `${file}, line ${grouped.format(line)}`,
  number: (transaction: string) => `Number ${transaction}`,
  marks: { purchase: null, grant: 'Grant', card: 'Purchase card' },
  dated: { day: null, month: 'Only the month is published', period: 'Only a longer period is published' },
  basis: { net: 'without VAT', gross: 'with VAT', unstated: 'VAT not said' },
  none: 'No payments fit this. Another month or another year may have some.',
  csv: 'These payments (CSV)',
  json: 'These payments as data (JSON)',
  original:
    'Each payment is a line of a file. You can check a file you have against ours: its SHA-256 is in the CSV and in the data.',
} as const;
