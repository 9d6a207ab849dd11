import { describe, expect, it } from 'vitest';
import { readTable, rowsOf } from '../../../../test/builders/reading.ts';
import type { LayoutHints } from './layout.rules.ts';
import { recogniseLayout } from './recognise-layout.rules.ts';

/** What is read of a table, in short. */
function read(text: string, hints: Partial<LayoutHints> = {}) {
  const { payments, rejects, layout } = readTable(text, hints);
  return {
    pence: payments.map(({ amountPence }) => amountPence),
    dates: payments.map(({ paidOn, datePrecision }) => `${paidOn.toString()} ${datePrecision}`),
    payees: payments.map(({ payee }) => payee),
    rejects: rejects.map(({ line, reject }) => `${line} ${reject.reason}`),
    confidence: layout.confidence,
  };
}

describe('amounts in columns that are not plain pounds', () => {
  it('are thousands, millions or pence where the title says so', () => {
    const pence = (title: string, amount: string) =>
      read(`Supplier|Date|${title}\nAcme Ltd|21/05/2019|${amount}`).pence;
    expect(pence('Amount (£000)', '1.5')).toEqual([150_000]);
    expect(pence('Amount £’000s', '12')).toEqual([1_200_000]);
    expect(pence('Spend £m', '0.25')).toEqual([25_000_000]);
    expect(pence('Amount (pence)', '10001')).toEqual([10_001]);
    expect(pence('Amount over £25,000', '30000')).toEqual([3_000_000]);
    expect(pence('Amount (pounds and pence)', '1.50')).toEqual([150]);
  });

  it('are debits less credits, where each has a column', () => {
    const { pence } = read(
      'Supplier|Date|Debit|Credit\nA Ltd|21/05/2019|100.00|\nB Ltd|21/05/2019||50.00\nC Ltd|21/05/2019|25.00|0.00',
    );
    expect(pence).toEqual([10_000, -5_000, 2_500]);
  });

  it('are credits where a column beside them says so', () => {
    const { pence } = read(
      'Supplier|Date|Amount|DR/CR\nA Ltd|21/05/2019|9.00|DR\nB Ltd|21/05/2019|1.00|CR\nB Ltd|21/05/2019|-2.00|CR\nA Ltd|21/05/2019|9.00|DR',
    );
    expect(pence).toEqual([900, -100, -200, 900]);
  });

  it('are refused where a column says another currency, unless the title says pounds', () => {
    const rows = 'A Ltd|21/05/2019|9.00|GBP\nB Ltd|21/05/2019|1.00|EUR';
    expect(read(`Supplier|Date|Amount|Currency\n${rows}`)).toMatchObject({
      pence: [900],
      rejects: ['3 not-pounds'],
    });
    expect(read(`Supplier|Date|Amount (£)|Invoice Currency\n${rows}`).pence).toEqual([900, 100]);
  });

  it('are what was paid, beside what was asked for, ordered or left over', () => {
    const { pence } = read(
      'Supplier|Date|Amount Applied For|Order Amount|Contract Value|Amount Awarded\nA Ltd|21/05/2019|1.00|2.00|3.00|4.00',
    );
    expect(pence).toEqual([400]);
  });

  it('are a line’s own before what was paid, and that before the whole invoice', () => {
    const pence = (titles: string) => read(`Supplier|Date|${titles}\nA Ltd|21/05/2019|1.00|2.00`).pence;
    expect(pence('Invoice Amount|Payment Amount')).toEqual([200]);
    expect(pence('Invoice Amount|Line Amount')).toEqual([200]);
    expect(pence('Line Amount|Payment Amount')).toEqual([100]);
  });

  it('are doubtful where two columns have the same title and differ', () => {
    const confidence = (other: string) =>
      read(`Supplier|Date|Amount|Amount\nA Ltd|21/05/2019|1.00|${other}`).confidence;
    expect(confidence('2.00')).toBeLessThan(0.6);
    expect(confidence('1.00')).toBeGreaterThan(0.9);
  });

  it('are not read out of a row whose cells a comma moved', () => {
    const { pence, rejects } = read('Date|Payee|Amount\n21/01/2020|B Ltd|1|234.00\n21/01/2020|C Ltd|2.00');
    expect({ pence, rejects }).toEqual({ pence: [200], rejects: ['2 too-many-cells'] });
  });
});

describe('dates in parts', () => {
  const dates = (text: string, hints: Partial<LayoutHints> = {}) => read(text, hints).dates;

  it('are a financial year and a period, or a year and a month of the calendar', () => {
    expect(dates('Financial Year|Period|Payee|Amount\n2024/25|1|A Ltd|1.00\n2024/25|12|A Ltd|1.00')).toEqual([
      '2024-04-01 month',
      '2025-03-01 month',
    ]);
    expect(dates('FY|Prd|Payee|Net\n24/25|1|A Ltd|1.00')).toEqual(['2024-04-01 month']);
    expect(dates('Year|Month|Payee|Amount\n2024|1|A Ltd|1.00\n2024|12|A Ltd|1.00')).toEqual([
      '2024-01-01 month',
      '2024-12-01 month',
    ]);
  });

  it('may be quarters of the financial year', () => {
    expect(dates('Quarter|Payee|Amount\nQ1 2014/15|A Ltd|1.00\n2014/15 Qtr 4|A Ltd|1.00')).toEqual([
      '2014-04-01 period',
      '2015-01-01 period',
    ]);
    expect(dates('Year|Quarter|Payee|Amount\n2014/15|4|A Ltd|1.00\n2014/15|Q2|A Ltd|1.00')).toEqual([
      '2015-01-01 period',
      '2014-07-01 period',
    ]);
  });

  it('may be no more than a financial year', () => {
    expect(dates('Financial Year|Payee|Amount\n2011/12|A Ltd|1.00')).toEqual(['2011-04-01 period']);
  });

  it('take their year from a banner, or from the name of the workbook that their sheet is in', () => {
    expect(dates('Payments in 2013/14||\nMonth|Payee|Amount\n7|A Ltd|1.00')).toEqual(['2013-10-01 month']);
    expect(dates('Payee|Amount\nA Ltd|1.00', { name: 'spend-2023-24.xlsx', member: 'January' })).toEqual([
      '2024-01-01 month',
    ]);
  });
});

describe('grants', () => {
  it('are all of a file whose name, or whose titles, say so', () => {
    const kinds = (text: string, name: string) => readTable(text, { name }).payments.map(({ kind }) => kind);
    const plain = 'Payee|Date|Amount\nYouth CIC|21/05/2019|1.00';
    expect(kinds(plain, 'grants-to-voluntary-organisations.csv')).toEqual(['grant']);
    expect(kinds('Grant Recipient|Date|Amount\nYouth CIC|21/05/2019|1.00', 'x.csv')).toEqual(['grant']);
    expect(kinds(plain, 'grants-and-payments-over-500.csv')).toEqual(['purchase']);
  });
});

describe('a file that holds no payments', () => {
  const faultOf = (text: string) => {
    const layout = recogniseLayout(rowsOf(text), { name: 'a.csv', member: '' });
    return 'fault' in layout ? layout.fault.reason : 'read';
  };

  it('is a document, or a table of something else, or payments in a shape that is not known', () => {
    expect(faultOf('About these files\nThey hold what we paid| by month.\nAsk us if in doubt.')).toBe(
      'not-a-table',
    );
    expect(faultOf('Code|Label|Note\nA1|Library|x\nA2|Parks|y')).toBe('not-payments');
    expect(faultOf('A Ltd 21/01/2020 1.00\nB Ltd 22/01/2020 2.00')).toBe('not-payments');
    expect(faultOf('Date|Body\nNo payments over £25,000 this month|')).toBe('nil-return');
  });
});

describe('payees under other titles', () => {
  it('are suppliers before customers, and organisations that differ from row to row', () => {
    expect(read('Customer|Supplier|Date|Amount\nCouncil|A Ltd|21/01/2020|1.00').payees).toEqual(['A Ltd']);
    const unsure = read('Organisation|Date|Amount\nYouth CIC|21/01/2020|1.00\nLunch CIC|22/01/2020|2.00');
    expect(unsure.payees).toEqual(['Youth CIC', 'Lunch CIC']);
    expect(unsure.confidence).toBeLessThan(0.6);
  });

  it('are totals where they say so at length', () => {
    const { payees } = read(
      'Date|Payee|Amount\n21/01/2020|Total Gas & Power|1.00\n21/01/2020|TOTAL SPEND >£500|1.00\n21/01/2020|Total Payments Ltd|1.00\n21/01/2020|Total paid|2.00',
    );
    expect(payees).toEqual(['Total Gas & Power', 'Total Payments Ltd']);
  });
});
