import { formatCount } from './count.en.ts';

export const words = {
  title: 'Check how your files are read',
  back: 'All payment files',
  lede: 'Nothing is imported yet. Look at what each column was taken for, correct what is wrong, then import.',
  filesOfSize: (names: string, size: string) => `${names} (${size})`,
  facts: {
    files: 'Handed over',
    publisher: 'Published by',
    publisherUnsaid: 'whoever the file names',
    source: 'From',
    coverage: 'What becomes of it',
  },
  coverage: {
    published: 'It is published on this site, payment by payment.',
    ledger: 'It stays private. It only decides who is asked for what.',
  },
  group: (sheets: readonly string[]) =>
    sheets.length === 1 ? (sheets[0] ?? '') : `${formatCount(sheets.length, 'table')} with these columns`,
  notYet: (reason: string) => `This cannot be imported yet: ${reason}.`,
  unread: (name: string, reason: string) => `${name}: ${reason}.`,
  groupFacts: (rows: number, encoding: string, tables: number) =>
    `${formatCount(rows, 'row')}${tables > 1 ? ' in the first' : ''}, its text read as ${encoding}.`,
  mended: ({ repaired, lost }: { readonly repaired: number; readonly lost: number }) =>
    [
      repaired > 0
        ? `${formatCount(repaired, 'mangled character')} ${repaired === 1 ? 'was' : 'were'} put right.`
        : '',
      lost > 0
        ? `${formatCount(lost, 'character')} ${lost === 1 ? 'was' : 'were'} lost before the file was published and ${lost === 1 ? 'shows' : 'show'} as \uFFFD.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  above: (lines: number) =>
    lines === 0
      ? ''
      : `The ${lines === 1 ? 'line' : `${lines} lines`} above the titles ${lines === 1 ? 'is' : 'are'} passed over.`,
  tableCaption: (name: string) => `The first rows of ${name}`,
  selectLabel: (number: number, title: string) =>
    title === '' ? `What column ${number} holds` : `What column ${number}, “${title}”, holds`,
  untitled: 'No title',
  notKept: 'Not kept',
  sureness: { sure: 'Sure', likely: 'Likely', doubtful: 'A guess: check it', none: '' },
  corrected: 'You said so',
  remembered: 'As you said before',
  rememberedLede: 'These columns were corrected before, and are read the same way now.',
  vatBasis: 'VAT',
  vatBases: {
    net: 'Amounts are without VAT',
    gross: 'Amounts are with VAT',
    unstated: 'The file does not say',
  },
  dateOrder: 'Dates such as 03/04/2020',
  dateOrders: {
    values: 'Decide from the file’s own dates',
    'day-first': 'Day first: 3 April 2020',
    'month-first': 'Month first: 4 March 2020',
  },
  dateOrderUnneeded: 'Every date in this file says itself which way it runs.',
  month: 'The month it covers',
  monthHint: 'Only where no row has a date. Such as 2014-04.',
  monthAlone: 'To say the month of a file whose rows have no date, hand it over by itself.',
  remember: 'Your corrections are remembered for the next file with these columns.',
  unreadTitle: 'Passed over',
  unreadLede: 'These hold no payments that can be read. The others can be imported without them.',
  look: 'Look again with my changes',
  act: 'Import',
  waiting: {
    title: 'Handed over, not imported yet',
    name: (first: string, files: number) => (files > 1 ? `${first} and ${files - 1} more` : first),
    until: 'They are forgotten after a week.',
  },
  imports: { title: 'The latest imports' },
  errors: {
    month: 'Write the month as a year and a number, such as 2014-04',
    twice: 'Two columns hold the same thing. Choose another for one of them, or “Not kept”',
    nothing:
      'None of these files can be imported yet. Say which columns hold the supplier, the amount and the date.',
  },
} as const;

const MOST_NAMED = 6;

/** The first names of many, and how many more there are. */
export function namesInWords(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${first} and ${names.length - MOST_NAMED} more` : first;
}
