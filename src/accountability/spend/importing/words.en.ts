import type { MappingFault } from './mapping.rules.ts';

const grouped = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

export const words = {
  filesMissing: 'Name the files to import: import payments 2019-03.csv --body oldham-council',
  missing: (path: string) => `There is no file “${path}”. Check the name and try again.`,
  unreadable: (path: string, code: string) => `“${path}” cannot be read (${code}). Check who may read it.`,
  emptyFolder: (path: string) => `There are no files in “${path}”.`,
  standardInput: 'standard input',
  mapMissing: 'Name the mapping’s file: --map mapping.json',
  mapping: (path: string, fault: MappingFault) =>
    fault.reason === 'not-json'
      ? `“${path}” is not JSON. Write it so: {"columns": {"Supplier Name": "supplier", "Paid": "net"}}.`
      : `“${path}” is no mapping, because of ${fault.at || 'what it holds'} (${fault.found}): it has “columns”, each title with its role such as date, net, gross or supplier, and if known “vatBasis”, “dateOrder” and “month”.`,

  reading: (name: string, rows: number) => `Reading ${name}: ${some(rows, 'row')}`,
  writing: (done: number, total: number) => `Writing: ${grouped.format(done)} of ${some(total, 'row')}`,
  finishing: 'Recognising suppliers and adding up',
  left: (seconds: number) =>
    `, about ${seconds < 90 ? some(seconds, 'second') : some(Math.round(seconds / 60), 'minute')} left`,

  dryRun: 'Nothing was changed: this was a dry run.',
  here: 'here already',
  withdrawn: 'here already, and withdrawn',
  replacedBefore: 'here already, and replaced since',
  columns: {
    file: 'File',
    days: 'Days',
    rows: 'Rows',
    accepted: 'Accepted',
    rejected: 'Rejected',
    redacted: 'Names left out',
    credits: 'Credits',
    net: 'Paid',
  },
  rejected: (file: string, line: number, reason: string) => `${file}, line ${line}: ${reason}`,
  masked: (file: string, line: number, kind: 'card' | 'e-mail') =>
    `${file}, line ${line}: ${kind === 'card' ? 'what looks like a payment card number' : 'an e-mail address'} was hidden.`,
  replaced: (file: string, older: string) =>
    `${file} replaced ${older}, which no longer counts and stays in the history.`,
  contained: (file: string, larger: string) =>
    `${file} does not count: ${larger} holds its payments already.`,
  overlaps: (file: string, other: string, lines: number) =>
    `${file} and ${other} have ${some(lines, 'line')} in common, and both count. Withdraw one of them if they are the same payments.`,
  suppliers: (added: number, recognised: number) => `Suppliers: ${added} new, ${recognised} recognised.`,
  duplicates: (count: number) =>
    `${count} ${count === 1 ? 'file was' : 'files were'} here already: nothing changed.`,
  unread: (count: number) => `${some(count, 'file')} could not be read as payments:`,
  broken:
    'The import stopped because of a fault of ours. Nothing was imported. Try again, or tell whoever runs this site.',
} as const;

/** A file, and the member of it where it is an archive or a workbook of several sheets. */
export function fileName({ file, member }: { readonly file: string; readonly member: string }): string {
  return member === '' ? file : `${file}: ${member}`;
}
