import { formatDate } from '../../../values/dates.ts';
import type { Column, ColumnRole, Layout, LayoutFault, Reject } from './layout.rules.ts';
import type { SheetFault } from './sheet.rules.ts';

export const words = {
  /** What a person chooses from when correcting a column. */
  roles: {
    body: 'Public body',
    date: 'Date paid',
    year: 'Year of the month or period',
    amount: 'Amount',
    net: 'Amount without VAT',
    vat: 'VAT',
    gross: 'Amount with VAT',
    credit: 'Amount paid back',
    sign: 'Debit or credit',
    currency: 'Currency',
    supplier: 'Supplier',
    'supplier-id': 'Supplier’s number',
    'vat-number': 'VAT number',
    'company-number': 'Company number',
    'charity-number': 'Charity number',
    postcode: 'Supplier’s postcode',
    transaction: 'Transaction number',
    category: 'What was bought',
    department: 'Department',
    card: 'Paid by purchase card',
    kind: 'Kind of payment',
  } satisfies Record<ColumnRole, string>,
  notKept: 'Not kept',
} as const;

/** Why a row was not taken, as it is kept, shown and downloaded. */
export function rejectSentence(reject: Reject): string {
  switch (reject.reason) {
    case 'total':
      return 'This row adds up others. It is not a payment of its own.';
    case 'header-again':
      return 'This row repeats the column titles.';
    case 'note':
      return 'This row is a note, not a payment.';
    case 'nil':
      return 'This row says that nothing was paid.';
    case 'no-supplier':
      return 'The supplier’s name is missing.';
    case 'amount-missing':
      return 'The amount is missing.';
    case 'amount':
      return `“${reject.found}” is not an amount such as 1234.56, £1,234.56 or (1,234.56).`;
    case 'too-many-cells':
      return `This row has ${reject.cells} cells under ${reject.titles} titles. Put quotation marks around a text that has a comma in it.`;
    case 'not-pounds':
      return `“${reject.found}” is not in pounds.`;
    case 'date':
      return dateSentence(reject.found, reject.why);
  }
}

function dateSentence(found: string, why: Extract<Reject, { reason: 'date' }>['why']): string {
  switch (why) {
    case 'missing':
      return 'The payment date is missing.';
    case 'lost':
      return `“${found}” is what is left of a date that was lost. Put the date back, or say which month the file covers.`;
    case 'no-year':
      return `“${found}” has no year.`;
    case 'no-such-day':
      return `“${found}” is not a day of the calendar, read as this file writes its dates.`;
    case 'too-early':
      return `“${found}” is before 1990.`;
    case 'too-late':
      return `“${found}” is more than a year away.`;
    case 'not-a-date':
      return `“${found}” is not a date such as 29/03/2019 or 2019-03-29.`;
  }
}

/** Why a file was not brought in, and how to mend it, in one sentence. */
export function faultSentence(name: string, fault: LayoutFault | SheetFault): string {
  return `“${name}” was not brought in: ${faultReason(fault)}.`;
}

/** The same without the file’s name: how the sentence goes on after “because” or a colon. */
export function faultReason(fault: LayoutFault | SheetFault): string {
  switch (fault.reason) {
    case 'no-amount':
      return `no column was recognised as the amount. Say which it is${perhaps(fault.candidate)}`;
    case 'no-supplier':
      return `no column was recognised as the supplier. Say which it is${perhaps(fault.candidate)}`;
    case 'no-date':
      return `no row says when it was paid, and neither the top of the file nor its name says which month it covers. Say which month, or which column is the date${perhaps(fault.candidate)}`;
    case 'nil-return':
      return 'it says that there was nothing to publish';
    case 'not-payments':
      return `no column was recognised as the amount or the supplier${titlesIn(fault.columns)}. If these are payments, say which columns they are`;
    case 'mapping':
      return `the mapping names the column “${fault.missing}”, which the file does not have`;
    case 'empty':
      return 'it is empty';
    case 'not-a-table':
      return `it is ${notTables[fault.found ?? 'unknown']}. Save the table as CSV or XLSX and try again`;
    case 'legacy-excel':
      return 'it is a workbook of Excel 97 to 2003. Save it as XLSX or CSV and try again';
    case 'locked':
      return 'it is locked with a password. Take the password off and try again';
    case 'damaged':
      return 'it is damaged: it begins as one kind of file and does not end as one. Save it again and try again';
    case 'too-large':
      return `it is larger than ${Math.floor(fault.limitBytes / 1_000_000)} MB. Divide it, by month for example`;
  }
}

const notTables = {
  pdf: 'a PDF',
  image: 'a picture',
  document: 'a document or a page without a table of payments',
  data: 'JSON or XML',
  unknown: 'neither a table in text nor a workbook',
} as const;

function perhaps(column: Column | null): string {
  if (!column) return '';
  return column.title === ''
    ? `, perhaps column ${column.position + 1}, which has no title`
    : `, perhaps “${column.title.slice(0, 40)}”, which is column ${column.position + 1}`;
}

function titlesIn(columns: readonly Column[]): string {
  const titles = columns
    .flatMap(({ title }) => (title === '' ? [] : [`“${title.slice(0, 40)}”`]))
    .slice(0, 8);
  return titles.length === 0 ? '' : ` (the file has ${titles.join(', ')})`;
}

/** Which way the dates were read, and how that was decided; empty where no date needed it. */
export function dateOrderSentence({
  dateOrder,
  dateOrderFrom,
}: Pick<Layout, 'dateOrder' | 'dateOrderFrom'>): string {
  if (!dateOrder || !dateOrderFrom) return '';
  const order =
    dateOrder === 'day-first'
      ? 'Dates such as 03/04/2020 were read with the day first, as 3 April 2020'
      : 'Dates such as 03/04/2020 were read with the month first, as 4 March 2020';
  const because = {
    values: 'because the file’s own dates only make sense that way',
    period: 'because that way they fall in the time the file covers',
    default: 'because nothing in the file says otherwise',
    mapping: 'because whoever brought the file in said so',
  };
  return `${order}, ${because[dateOrderFrom]}.`;
}

/** On which VAT basis a file’s amounts were taken. */
export function basisSentence(basis: Layout['vatBasis']): string {
  return {
    net: 'Amounts are without VAT.',
    gross: 'Amounts are with VAT.',
    unstated: 'The file does not say whether its amounts are with or without VAT.',
  }[basis];
}

/** Which time rows without a day stand in; empty where the file says none. */
export function periodSentence({ period }: Pick<Layout, 'period'>): string {
  if (!period) return '';
  return `The file covers ${formatDate(period.from)} to ${formatDate(period.to)}: a row without a day stands in that time.`;
}

/** What was done to amounts that are not plain pounds and pence; empty where all were. */
export function amountsSentence({
  decimalMark,
  roundedAmounts,
}: Pick<Layout, 'decimalMark' | 'roundedAmounts'>): string {
  const comma = decimalMark === 'comma' ? 'Amounts were read with a comma before the pence.' : '';
  const rounded =
    roundedAmounts === 0
      ? ''
      : `${roundedAmounts === 1 ? 'One amount has' : `${roundedAmounts.toLocaleString('en-GB')} amounts have`} more than two decimals and ${roundedAmounts === 1 ? 'was' : 'were'} rounded to the nearest penny, a half to the even one.`;
  return [comma, rounded].filter(Boolean).join(' ');
}
