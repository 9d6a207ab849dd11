import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readDateText } from './date-text.rules.ts';
import { type DateDecision, settleDate } from './settle-date.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const usual: DateDecision = {
  order: 'day-first',
  numbering: 'month',
  period: null,
  hasDates: false,
  isMonths: false,
  latest: day('2027-11-22'),
};

function settled(text: string, decision: Partial<DateDecision> = {}): string {
  const found = settleDate(readDateText(text), { ...usual, ...decision });
  return 'on' in found ? `${found.on.toString()} ${found.precision}` : found.fault;
}

describe('a date', () => {
  it.each([
    '2019-03-29',
    '2019/03/29',
    '2019.03.29',
    '2019-Mar-29',
    '29 03 2019',
    '29032019',
    '20190329',
    '29/03/2019',
    '29/3/19',
    '29-03-2019',
    '29.03.2019',
    '29.03.19',
    '29-Mar-19',
    '29 March 2019',
    '29th March 2019',
    'Friday 29 March 2019',
    'Fri, 29 Mar 2019',
    'March 29, 2019',
    '29-MAR-2019',
    '29Mar2019',
    '29/03/2019 00:00',
    '2019-03-29T00:00:00',
    '2019-03-29 14:05:06.123+00:00',
    '29/03/2019 2:05:06 PM',
    '43553',
    '43553.4583333333',
  ])('is read however it is written: %s', (text) => expect(settled(text)).toBe('2019-03-29 day'));

  it('of two figures belongs to this century until 89, and to the last from 90', () => {
    expect(settled('01/02/26')).toBe('2026-02-01 day');
    expect(settled('01/02/89')).toBe('too-late');
    expect(settled('01/02/90')).toBe('1990-02-01 day');
  });

  it('runs the way its file runs', () => {
    expect(settled('03/04/2020')).toBe('2020-04-03 day');
    expect(settled('03/04/2020', { order: 'month-first' })).toBe('2020-03-04 day');
    expect(settled('4/30/2020', { order: 'month-first' })).toBe('2020-04-30 day');
    expect(settled('4/30/2020')).toBe('no-such-day');
  });

  it.each([
    ['31/02/2020', 'no-such-day'],
    ['2019-02-29', 'no-such-day'],
    ['22/04/222', 'not-a-date'],
    ['20/08/2106', 'too-late'],
    ['01/01/1989', 'too-early'],
    ['20-Aug', 'no-year'],
    ['20/8', 'no-year'],
    ['', 'missing'],
    ['00:00:00', 'lost'],
    ['########', 'lost'],
    ['00/01/1900', 'lost'],
    ['0', 'lost'],
    ['TBC', 'lost'],
    ['#VALUE!', 'lost'],
    ['soon', 'not-a-date'],
    ['1500.00', 'not-a-date'],
    ['1105-00001', 'not-a-date'],
  ])('that is none is refused with its reason: “%s” is %s', (text, fault) =>
    expect(settled(text)).toBe(fault),
  );
});

describe('a month', () => {
  it.each(['Aug-20', 'August 2020', 'Aug 20', '2020-08', '08/2020', '2020 August', 'AUG-2020', '202008'])(
    'stands as its first day and says so: %s',
    (text) => expect(settled(text)).toBe('2020-08-01 month'),
  );

  it('that Excel turned into a day stays a month, in a column of months', () => {
    expect(settled('44136', { isMonths: true })).toBe('2020-11-01 month');
    expect(settled('44136')).toBe('2020-11-01 day');
  });

  it('named without its year takes it from what the file covers', () => {
    const period = { from: day('2013-04-01'), to: day('2014-03-31') };
    expect(settled('February', { period })).toBe('2014-02-01 month');
    expect(settled('October', { period })).toBe('2013-10-01 month');
    expect(settled('October')).toBe('no-year');
  });
});

describe('a period', () => {
  it.each([
    ['2013/14 P7', '2013-10-01'],
    ['P07 2013/14', '2013-10-01'],
    ['2013-14 Period 7', '2013-10-01'],
    ['Period 7 2013-14', '2013-10-01'],
    ['2013-P07', '2013-10-01'],
    ['2013P07', '2013-10-01'],
    ['2013/14 M10', '2014-01-01'],
    ['2013/14 P13', '2014-03-01'],
  ])('%s is a month of the financial year', (text, on) => expect(settled(text)).toBe(`${on} month`));

  it('201301 is January, or the first period of 2013-14, as the file says', () => {
    expect(settled('201301')).toBe('2013-01-01 month');
    expect(settled('201301', { numbering: 'financial-period' })).toBe('2013-04-01 month');
    expect(settled('201011', { numbering: 'financial-period' })).toBe('2011-02-01 month');
  });

  it('without its year takes it from what the file covers', () => {
    const period = { from: day('2013-04-01'), to: day('2014-03-31') };
    expect(settled('P07', { period })).toBe('2013-10-01 month');
    expect(settled('Period 12', { period })).toBe('2014-03-01 month');
    expect(settled('7', { period })).toBe('2013-10-01 month');
    expect(settled('P07')).toBe('no-year');
  });

  it('of some months stands as its first day', () => {
    expect(settled('July 2010-September 2010')).toBe('2010-07-01 period');
    expect(settled('Apr - Jun 2014')).toBe('2014-04-01 period');
  });

  it('of the file stands in for a day that is missing or lost, and for no other', () => {
    const quarter = { from: day('2014-04-01'), to: day('2014-06-30') };
    const month = { from: day('2014-04-01'), to: day('2014-04-30') };
    expect(settled('00:00:00', { period: quarter })).toBe('2014-04-01 period');
    expect(settled('', { period: month })).toBe('2014-04-01 month');
    expect(settled('', { period: month, hasDates: true })).toBe('missing');
    expect(settled('00:00:00', { period: month, hasDates: true })).toBe('2014-04-01 month');
    expect(settled('31/02/2014', { period: month })).toBe('no-such-day');
    expect(settled('15/09/2012', { period: month })).toBe('2012-09-15 day');
  });
});
