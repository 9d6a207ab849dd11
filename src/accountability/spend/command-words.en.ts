import type { AskPeriod } from './tiers/ask-period.rules.ts';

export const commandWords = {
  bodyMissing: 'Say whose payments: --body oldham-council',
  bodyUnknown: (slug: string) => `There is no public body “${slug}”. Add it first: pp body add --name …`,
  filesMissing: 'Name the files to import: import payments 2019-03.csv --body oldham-council',
  mapNotYet:
    '--map is not read yet: files in Manchester City Council’s own layout are imported, and no others so far.',
  progress: (done: number, total: number) => `${done} of ${total} files read`,
  dryRun: 'Nothing was changed: this was a dry run.',
  here: 'here already',
  importedColumns: {
    file: 'File',
    days: 'Days',
    rows: 'Rows',
    accepted: 'Accepted',
    rejected: 'Rejected',
    redacted: 'Names left out',
    credits: 'Credits',
    net: 'Net',
  },
  rejected: (file: string, line: number, reason: string) => `${file}, line ${line}: ${reason}`,
  masked: (file: string, line: number, kind: 'card' | 'e-mail') =>
    `${file}, line ${line}: ${kind === 'card' ? 'what looks like a payment card number' : 'an e-mail address'} was hidden.`,
  suppliers: (added: number, recognised: number) => `Suppliers: ${added} new, ${recognised} recognised.`,
  duplicates: (count: number) =>
    `${count} ${count === 1 ? 'file was' : 'files were'} here already: nothing changed for them.`,

  byMissing: 'Say by what: --by month, --by supplier, --by tier, --by category or --by area',
  byUnknown: (by: string) =>
    `Totals by “${by}” are not made. Choose: month, supplier, tier, category or area`,
  areaNotYet:
    'No areas have been imported yet. Import the wards first: import areas wards.geojson --kind ward, then import postcodes postcodes.csv',
  elsewhere: 'Elsewhere or not known',
  yearMalformed: (year: string) => `“${year}” is not a financial year. Write it so: --year 2018-19`,
  rollingMalformed: (month: string) =>
    `“${month}” is not a month. Write the last of the twelve so: --rolling 2019-03`,
  twoPeriods: 'Choose one of --year and --rolling, not both.',
  nothing: (body: string, period: AskPeriod | undefined) =>
    `No payments of ${body}${period ? whenAsked(period) : ''} have been imported.`,
  columns: { name: 'Name', paid: 'Paid', payments: 'Payments', tier: 'Asked for' },
  redacted: (pounds: string) => `To names left out of the published files: ${pounds}`,
  period: (from: string, to: string, vat: string) => `Period: ${from} to ${to}, ${vat}.`,
  invented: 'These payments are made up for the demonstration.',
  published: (publishers: readonly string[]) => `From files published by ${publishers.join(', ')}.`,
} as const;

function whenAsked(period: AskPeriod): string {
  return 'year' in period ? ` in ${period.year}` : ` in the twelve months to ${period.rolling}`;
}
