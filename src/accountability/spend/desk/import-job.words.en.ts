import { formatCount } from './count.en.ts';

export const words = {
  title: {
    waiting: 'Your import is waiting',
    running: 'Importing',
    done: 'Imported',
    failed: 'Not imported',
  },
  states: { waiting: 'waiting', running: 'under way', done: 'done', failed: 'not imported' },
  back: 'All payment files',
  leave: 'You can leave this page. The import goes on, and this page shows how far it is.',
  waiting: 'It starts in a few seconds.',
  progress: {
    reading: (done: number) => `Reading: ${formatCount(done, 'row')} so far. Nothing counts yet.`,
    writing: (done: number, total: number | null) =>
      total === null
        ? formatCount(done, 'row')
        : `${formatCount(done, 'row')} of ${total.toLocaleString('en-GB')}. Nothing counts yet.`,
  },
  progressLabel: 'Rows imported',
  again: 'Look again',
  refreshes: 'This page looks again by itself every few seconds.',
  summary: (accepted: number, rejected: number) =>
    rejected === 0
      ? `Every one of ${formatCount(accepted, 'row')} was accepted.`
      : `${formatCount(accepted, 'row')} ${accepted === 1 ? 'was' : 'were'} accepted, ${formatCount(rejected, 'row')} rejected.`,
  suppliers: (added: number, recognised: number) =>
    `${formatCount(added, 'supplier')} ${added === 1 ? 'is' : 'are'} new, ${recognised.toLocaleString('en-GB')} ${recognised === 1 ? 'was' : 'were'} recognised.`,
  months: (months: string) => `Now here: ${months}.`,
  caption: 'What came in',
  head: ['File', 'Days', 'Accepted', 'Rejected', 'Names left out', 'Credits', 'Hidden', 'Paid'],
  rejects: (count: number) => `See and download ${formatCount(count, 'rejected row')}`,
  notesTitle: 'To know',
  ofFiles: (files: string, sentence: string) => `${files}: ${sentence}`,
  here: {
    standing: (file: string) => `${file} was here already. Nothing has changed.`,
    replaced: (file: string) => `${file} was here already and was replaced since. Nothing has changed.`,
    withdrawn: (file: string) => `${file} was here already and was withdrawn. Nothing has changed.`,
  },
  masked: (file: string, { lines, more }: { readonly lines: readonly number[]; readonly more: number }) =>
    `${file} held what looks like card numbers or e-mail addresses, which were hidden: ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Take them out of what you publish too.`,
  replaced: (file: string, older: string) => `${file} replaced ${older}, which stays in the history.`,
  contained: (file: string, larger: string) =>
    `${file} does not count: ${larger} holds its payments already.`,
  overlaps: (file: string, other: string, lines: number) =>
    `${file} and ${other} have ${formatCount(lines, 'row')} in common, and both count. Look whether they are the same payments.`,
  unreadTitle: 'Passed over',
  failed: 'Nothing was imported.',
  handAgain: 'Hand the files over again',
} as const;
