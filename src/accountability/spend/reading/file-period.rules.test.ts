import { describe, expect, it } from 'vitest';
import { findFilePeriod } from './file-period.rules.ts';

const inName = (name: string) => said(findFilePeriod([], [name]));
const inBanner = (...lines: string[]) => said(findFilePeriod(lines, []));
const said = (period: ReturnType<typeof findFilePeriod>) =>
  period && `${period.from.toString()} ${period.to.toString()}`;

describe('what a file covers', () => {
  it.each([
    ['2013-04.csv', '2013-04-01 2013-04-30'],
    ['082015_August_2015_-_25k.csv', '2015-08-01 2015-08-31'],
    ['August_2014_25k_Transparency_Data.csv', '2014-08-01 2014-08-31'],
    ['dft-monthly-spend-201111.csv', '2011-11-01 2011-11-30'],
    ['moj-aramis-mar-12.csv.csv', '2012-03-01 2012-03-31'],
    ['spending-data-sep-2010.csv', '2010-09-01 2010-09-30'],
    ['2011-02-payments.csv', '2011-02-01 2011-02-28'],
    ['expenditure-over-500-apr-jun-2014.csv', '2014-04-01 2014-06-30'],
    ['Payments October to December 2023.xlsx', '2023-10-01 2023-12-31'],
    ['Nov 2019 - Jan 2020 payments.csv', '2019-11-01 2020-01-31'],
    ['november-to-january-2020.csv', '2019-11-01 2020-01-31'],
    ['2013-P07.csv', '2013-10-01 2013-10-31'],
    ['Spend 2013-14 P10.csv', '2014-01-01 2014-01-31'],
    ['Q1 2014-15 spend.csv', '2014-04-01 2014-06-30'],
    ['quarter_4_2014_15.csv', '2015-01-01 2015-03-31'],
    ['supplier-spend-2024-25.csv', '2024-04-01 2025-03-31'],
    ['folder/2012/Spend_Over_500_Sept_2012.csv', '2012-09-01 2012-09-30'],
  ])('is in its name: %s', (name, period) => expect(inName(name)).toBe(period));

  it.each([
    'payments.csv',
    'cefas-over-25k-1008.csv',
    'over500.csv',
    'July - September.csv',
    'CSV_25K_SEP13_return_AUG_data.csv',
  ])('is not made up where the name does not say: %s', (name) => expect(inName(name)).toBeNull());

  it('is in its banner, where a query’s own numbers are not dates', () => {
    expect(
      inBanner("sql and t.period between '201301' and '201301'", 'Analysis of Transactions', 'Apr-13'),
    ).toBe('2013-04-01 2013-04-30');
    expect(inBanner('Department of Health, August 2013, spend over £25,000')).toBe('2013-08-01 2013-08-31');
    expect(inBanner('Report Date: 02/07/2012', 'From: 01-JUN-2012', 'To: 30-JUN-2012')).toBe(
      '2012-06-01 2012-06-30',
    );
    expect(inBanner('From 01-APR-2012', 'To 30-JUN-2012')).toBe('2012-04-01 2012-06-30');
    expect(inBanner('Payments over £500')).toBeNull();
  });

  it('is what the banner says before what the name says', () => {
    expect(findFilePeriod(['May 2019'], ['2019-06.csv'])?.from.toString()).toBe('2019-05-01');
  });
});
