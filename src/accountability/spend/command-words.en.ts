import type { AskPeriod } from './tiers/ask-period.rules.ts';

export const commandWords = {
  bodyMissing: 'Say whose payments: --body oldham-council',
  bodyUnknown: (slug: string) =>
    `There is no public body “${slug}”. Add it first: npx --no-install pp body add --name …`,

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
