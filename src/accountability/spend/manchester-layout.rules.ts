import type { Temporal } from 'temporal-polyfill';
import { parseIsoDate } from '../../values/parse-date.ts';
import { parseAmountPence } from './amount.rules.ts';
import { isAllMasked, maskPrivate, type PrivateKind } from './masking.rules.ts';
import { isRedactedName } from './redaction.rules.ts';

/** The one layout read so far, as Manchester City Council publishes it, column for column. */
export const layoutName = 'manchester';
export const layoutColumns = [
  'Body Name',
  'Service Area',
  'Expenses Type',
  'Invoice Payment Date',
  'Transaction Number',
  'Net Amount',
  'Supplier Name',
] as const;

export type PublishedPayment = {
  readonly bodyName: string;
  readonly serviceArea: string;
  readonly category: string;
  readonly paidOn: Temporal.PlainDate;
  readonly transactionNumber: string;
  /** Net of VAT; below zero is a credit. */
  readonly amountPence: number;
  readonly payee: string;
  readonly redacted: boolean;
  readonly masked: readonly PrivateKind[];
};

export type Reject =
  | { readonly reason: 'ragged'; readonly cells: number }
  | { readonly reason: 'date'; readonly found: string }
  | { readonly reason: 'amount'; readonly found: string }
  | { readonly reason: 'no-supplier' };

export type HeaderFault = { readonly position: number; readonly expected: string; readonly found: string };

/** The first column, from 1, that differs from the layout’s; undefined where the header is exactly the layout’s. */
export function findHeaderFault(header: readonly string[]): HeaderFault | undefined {
  const length = Math.max(header.length, layoutColumns.length);
  for (let index = 0; index < length; index += 1) {
    if (layoutColumns[index] === header[index]) continue;
    return { position: index + 1, expected: layoutColumns[index] ?? '', found: header[index] ?? '' };
  }
  return undefined;
}

/**
 * Reads one row, or says why not: a number of cells that is not seven, a date that is not a day of 2000 to 2099
 * written `2019-03-29`, an amount that is not pounds and pence, no supplier. Card numbers and e-mail addresses are
 * masked on the way in.
 */
export function readPayment(cells: readonly string[]): PublishedPayment | Reject {
  if (cells.length !== layoutColumns.length) return { reason: 'ragged', cells: cells.length };
  const [bodyName = '', area = '', kind = '', date = '', number = '', amount = '', supplier = ''] = cells.map(
    (cell) => cell.trim(),
  );
  const parsed = parseIsoDate(date);
  if ('refused' in parsed || !date.startsWith('20')) {
    return { reason: 'date', found: maskPrivate(date).text };
  }
  const amountPence = parseAmountPence(amount);
  if (amountPence === undefined) return { reason: 'amount', found: maskPrivate(amount).text };
  if (supplier === '') return { reason: 'no-supplier' };
  const [serviceArea, category, transactionNumber, payee] = [
    maskPrivate(area),
    maskPrivate(kind),
    maskPrivate(number),
    maskPrivate(supplier),
  ];
  return {
    bodyName,
    serviceArea: serviceArea.text,
    category: category.text,
    paidOn: parsed.date,
    transactionNumber: transactionNumber.text,
    amountPence,
    payee: payee.text,
    redacted: isRedactedName(payee.text) || isAllMasked(payee.text),
    masked: [serviceArea, category, transactionNumber, payee].flatMap(({ found }) => found),
  };
}
