import { formatPounds } from '../../../values/money.ts';

const grouped = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

export const LARGEST_MEGABYTES = 200;
export const MOST_FILES = 100;

export const words = {
  title: (body: string) => `Payment files of ${body}`,
  lede: 'Hand over what you publish, as it is. You see how every column was read before anything is imported.',
  money: 'See what residents see',
  uploadTitle: 'Hand over files',
  file: 'The files',
  fileHint: `CSV, XLSX or a web page of tables, also inside ZIP or gzip: up to ${MOST_FILES} files and ${LARGEST_MEGABYTES} MB together.`,
  publisher: 'Who published it',
  publisherHint: 'Leave this empty to take the name in the file, or else yours.',
  source: 'The address they are published at',
  sourceHint: 'Such as https://www.example.gov.uk/spend. It is shown beside every figure.',
  coverage: 'What they are',
  coverages: {
    published: 'Published payments',
    publishedHint: 'Every payment is shown on this site.',
    ledger: 'The whole ledger, privately',
    ledgerHint: 'Never published. It decides who is asked for what, small payments counted.',
  },
  kind: 'Where the payments are from',
  kinds: {
    published: 'A public body published them',
    publishedHint: 'They are real. Every page says whose they are.',
    invented: 'They are made up, to try things out',
    inventedHint: 'They are never recognised as payments to a real supplier, or added to real ones.',
  },
  act: 'Hand over and look',
  listTitle: 'Files that came in',
  listCaption: (count: number) => some(count, 'file'),
  listHead: ['File', 'Days', 'Does it count?', 'Accepted', 'Rejected', 'Paid', 'Imported'],
  listEmpty: 'No file has been imported yet. When one is, it shows here with its rejected rows.',
  invented: 'Made up',
  publishedBy: (publisher: string) => `Published by ${publisher}`,
  errors: {
    missing: 'Choose the files to hand over',
    source: 'Write the address with its https://, or leave it empty',
    coverage: 'Say whether they are published payments or your whole ledger',
    kind: 'Say where the payments are from',
  },

  task: (months: string) => `Import the payments of ${months}`,

  fileTitle: (name: string) => `Payment file ${name}`,
  back: 'All payment files',
  standing: {
    counts: 'Yes',
    replaced: 'No: replaced by',
    withdrawn: 'No: withdrawn',
    ledger: 'Privately',
  },
  replacedBy: (when: string) => `This file no longer counts. On ${when} it was replaced by`,
  replaces: 'It replaced, and they stay here with their rows:',
  withdrawn: (when: string) => `This file no longer counts. It was withdrawn on ${when}.`,
  withdraw: {
    summary: 'This file should not count',
    means:
      'Withdraw it when it was handed over by mistake. Its payments leave every total and every page residents see; the file stays here.',
    act: 'Withdraw this file',
  },
  restore: {
    summary: 'This file should count',
    means:
      'Its payments come back into every total. What replaced it goes on counting until you withdraw that.',
    act: 'Count this file again',
  },
  standingRefusals: {
    'not-standing': 'This file does not count already.',
    standing: 'This file counts already.',
  },
  privateLedger: 'This is your private ledger. Nobody outside your organisation sees it.',
  facts: {
    publisher: 'Whose it is',
    source: 'Address',
    original: 'As it was handed over',
    days: 'Payments from',
    rows: 'Rows',
    accepted: 'Accepted',
    rejected: 'Rejected',
    redacted: 'To names left out',
    credits: 'Credits',
    masked: 'Hidden on the way in',
    total: 'Paid, before credits',
    net: 'Paid, after credits',
    vatBasis: 'VAT',
    size: 'Size',
    sha256: 'SHA-256 of the original',
    imported: 'Imported',
  },
  masked: (count: number) =>
    count === 0
      ? 'Nothing'
      : some(count, 'card number or e-mail address', 'card numbers or e-mail addresses'),
  download: 'Download the original',
  howRead: 'How it was read',
  howReadCaption: 'What each column was taken for',
  howReadHead: ['Column', 'Taken for', 'How sure'],
  encoding: (encoding: string) => `Its text is ${encoding}.`,
  mappingFrom: {
    given: 'Columns were corrected when it came in.',
    remembered: 'Columns were read as they had been corrected before.',
  },
  noDays: 'None',
  pounds: formatPounds,
  rejectsTitle: 'Rows that were not taken',
  rejectsLede:
    'Download them, mend them in a spreadsheet and hand them over again. The rows that were accepted stay.',
  rejectsCaption: (shown: number, all: number) =>
    shown < all ? `The first ${grouped.format(shown)} of ${grouped.format(all)} rows` : some(all, 'row'),
  rejectsHead: ['Line', 'Why', 'The row as it was'],
  rejectsCsvHead: ['line', 'reason', 'row'],
  rejectsCsv: 'The rows to mend, under the file’s own titles (CSV)',
  reasonsCsv: 'The same with line and reason (CSV)',
  reasonsCsvName: (name: string) => `reasons-${baseName(name)}.csv`,
  rejectsCsvName: (name: string) => `rejected-${baseName(name)}.csv`,
  rejectsNone: 'Every row of this file was accepted.',
} as const;

/** A file’s name without what says its kind: rejected rows are CSV, whatever it was. */
function baseName(name: string): string {
  return name.replace(/(?:\.(?:csv|xlsx?|html?|zip|gz|txt|tsv))+$/i, '');
}
