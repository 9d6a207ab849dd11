import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../values/dates.ts';

const grouped = new Intl.NumberFormat('en-GB');

export const fileWords = {
  title: (body: string) => `Files of ${body}`,
  lede: (body: string) =>
    `Every figure of what ${body} paid is summed from these files. They are imported as they were published.`,
  caption: 'Files, the latest payments first',
  head: ['File', 'Payments from', 'to', 'Lines counted', 'Sum', 'Where it stands'],
  standing: 'Counted',
  replaced: 'Replaced, not counted',
  withdrawn: 'Taken out, not counted',
  none: 'No file has been imported yet.',
  back: (body: string) => `What ${body} paid`,
  backToFiles: (body: string) => `Files of ${body}`,
  data: 'This page as data (JSON)',
  csv: 'These files (CSV)',
  csvHead: [
    'file',
    'member',
    'first_paid_on',
    'last_paid_on',
    'rows',
    'counted',
    'left_out',
    'net_pence',
    'vat_basis',
    'standing',
    'imported_at',
    'source',
    'sha256',
    'published_by',
    'made_up',
  ],
  facts: {
    publisher: 'Published by',
    days: 'Payments from',
    imported: 'Imported',
    rows: 'Lines',
    leftOut: 'Left out',
    hidden: 'Hidden',
    sum: 'Sum',
    vat: 'VAT',
    state: 'Where it stands',
    source: 'Where it came from',
    hash: 'SHA-256',
    member: 'In the archive as',
  },
  between: (from: Temporal.PlainDate, to: Temporal.PlainDate) => `${formatDate(from)} to ${formatDate(to)}`,
  on: (at: Temporal.Instant) => formatDate(londonDate(at)),
  counted: (accepted: number, rows: number) =>
    `${grouped.format(accepted)} of ${grouped.format(rows)} counted`,
  leftOut: (rejected: number) =>
    rejected === 0
      ? 'Nothing: every line could be read.'
      : `${grouped.format(rejected)} ${rejected === 1 ? 'line' : 'lines'} that could not be read as a payment, totals and repeated headings among them.`,
  hidden: (redacted: number, masked: number) =>
    redacted + masked === 0
      ? 'Nothing.'
      : `${grouped.format(redacted)} ${redacted === 1 ? 'line leaves' : 'lines leave'} out the name. We hid ${grouped.format(masked)} ${masked === 1 ? 'number or address' : 'numbers or addresses'} that looked like a payment card’s or a person’s e-mail.`,
  state: {
    standing: 'Its lines are counted in every figure.',
    withdrawn: (on: string) => `A finance officer took it out on ${on}. Its lines are kept and not counted.`,
    replaced: (on: string) => `A corrected file replaced it on ${on}. Its lines are kept and not counted:`,
  },
  vat: {
    net: 'Amounts are without VAT.',
    gross: 'Amounts are with VAT.',
    unstated: 'The file does not say whether VAT is in the amounts.',
  },
  invented: 'Made up for the demonstration.',
  noSource: 'It was handed in; no address of it is known.',
  check: 'Have you a copy? If its SHA-256 is the same, it is the same file, to the byte.',
  lines: 'Its lines',
  linesCaption: (from: number, to: number) =>
    `Lines ${grouped.format(from)} to ${grouped.format(to)}, as in the file`,
  linesHead: ['Line', 'Paid on', 'To', 'For', 'Amount'],
  goTo: 'From line',
  show: 'Show',
  next: 'The next lines',
  first: 'From the first line',
  noLines: 'No counted line stands there or after it.',
} as const;
