import { formatPounds } from '../../../values/money.ts';
import { layoutColumns } from '../manchester-layout.rules.ts';

const grouped = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

export const LARGEST_MEGABYTES = 20;

export const words = {
  title: (body: string) => `Payment files of ${body}`,
  lede: 'Import a month as it is published. Every row is accepted, or rejected with its line and the reason.',
  money: 'See what residents see',
  uploadTitle: 'Import a file',
  file: 'The file',
  fileHint: `A CSV file of up to ${LARGEST_MEGABYTES} MB, with these columns in this order: ${layoutColumns.join(', ')}.`,
  publisher: 'Who published it',
  publisherHint: 'Leave this empty to take the name in the file’s first column.',
  kind: 'Where the payments are from',
  kinds: {
    published: 'A public body published them',
    publishedHint: 'They are real. Every page says whose they are.',
    invented: 'They are made up, to try things out',
    inventedHint: 'They are never recognised as payments to a real supplier, or added to real ones.',
  },
  act: 'Import the file',
  listTitle: 'Files that came in',
  listCaption: (count: number) => some(count, 'file'),
  listHead: ['File', 'Days', 'Accepted', 'Rejected', 'Paid', 'Imported'],
  listEmpty: 'No file has been imported yet. When one is, it shows here with its rejected rows.',
  invented: 'Made up',
  publishedBy: (publisher: string) => `Published by ${publisher}`,
  errors: {
    missing: 'Choose the file to import',
    kind: 'Say where the payments are from',
  },

  task: (months: string) => `Import the payments of ${months}`,

  fileTitle: (name: string) => `Payment file ${name}`,
  back: 'All payment files',
  done: (accepted: number, rejected: number) =>
    rejected === 0
      ? `Imported: every one of ${some(accepted, 'row')} was accepted.`
      : `Imported: ${some(accepted, 'row')} accepted, ${grouped.format(rejected)} rejected.`,
  again: 'This file was here already. Nothing has changed.',
  facts: {
    source: 'Where it is from',
    days: 'Payments from',
    rows: 'Rows',
    accepted: 'Accepted',
    rejected: 'Rejected',
    redacted: 'To names left out',
    credits: 'Credits',
    masked: 'Hidden on the way in',
    total: 'Paid, before credits',
    net: 'Paid, after credits',
    layout: 'Layout',
    size: 'Size',
    sha256: 'SHA-256 of the original',
    imported: 'Imported',
  },
  masked: (count: number) =>
    count === 0
      ? 'Nothing'
      : some(count, 'card number or e-mail address', 'card numbers or e-mail addresses'),
  layout: (layout: string, encoding: string) =>
    `As ${layout === 'manchester' ? 'Manchester City Council' : layout} publishes, ${encoding}`,
  days: (from: string, to: string) => `${from} to ${to}`,
  noDays: 'None',
  bytes: (count: number) => some(count, 'byte'),
  pounds: formatPounds,
  rejectsTitle: 'Rows that were not taken',
  rejectsLede:
    'Mend these rows in a file of their own, with the same first line, and import it. The rows that were accepted stay.',
  rejectsCaption: (shown: number, all: number) =>
    shown < all ? `The first ${grouped.format(shown)} of ${grouped.format(all)} rows` : some(all, 'row'),
  rejectsHead: ['Line', 'Why', 'The row as it was'],
  rejectsCsvHead: ['line', 'reason', 'row'],
  rejectsCsv: 'All rejected rows (CSV)',
  rejectsCsvName: (name: string) => `rejected-${name}`,
  rejectsNone: 'Every row of this file was accepted.',
} as const;
