import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, readTable, rowsOf } from '../../../../test/builders/reading.ts';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { amountsSentence, dateOrderSentence, rejectSentence } from './words.en.ts';

const header = 'Date|Supplier|Amount|Expense Type|Transaction Number';
const table = (...rows: string[]) => readTable([header, ...rows].join('\n'));
const reasons = (...rows: string[]) =>
  table(...rows).rejects.map(({ line, reject }) => [line, 'why' in reject ? reject.why : reject.reason]);

describe('a row', () => {
  it('is a payment or says why not, by its line', () => {
    expect(
      reasons(
        '29/03/2019|Acme|1.00|Paper|1',
        header,
        '||||',
        '|||1.00|',
        '31/02/2019|Acme|1.00|Paper|2',
        '29/03/2019|Acme||Paper|3',
        '29/03/2019|Acme|-|Paper|4',
        '29/03/2019||1.00|Paper|5',
        '29/03/2019|Acme|$1.00|Paper|6',
        '29/03/2019|Acme|one|Paper|7',
        '00:00:00|Acme|1.00|Paper|8',
        '|Acme|1.00|Paper|9',
        'Nil Return||||',
        '||2.00||',
        'Grand Total||2.00||',
        '|Total|2.00||',
        '|Acme Total|2.00||',
        'Source: the ledger||||',
      ),
    ).toEqual([
      [3, 'header-again'],
      [5, 'note'],
      [6, 'no-such-day'],
      [7, 'amount-missing'],
      [8, 'nil'],
      [9, 'no-supplier'],
      [10, 'not-pounds'],
      [11, 'amount'],
      [12, 'lost'],
      [13, 'missing'],
      [14, 'nil'],
      [15, 'total'],
      [16, 'total'],
      [17, 'total'],
      [18, 'total'],
      [19, 'note'],
    ]);
  });

  it('may be short, long or ragged', () => {
    const { payments } = table(
      '29/03/2019|Acme|1.00',
      '29/03/2019|Bolt|2.00|Paper|7|||',
      ' 29/03/2019 |  Café   Zoë | £3.00 ',
    );
    expect(payments.map(({ payee, amountPence }) => [payee, amountPence])).toEqual([
      ['Acme', 100],
      ['Bolt', 200],
      ['Café Zoë', 300],
    ]);
  });

  it('with a comma too many says so', () => {
    const [found] = table(
      '29/03/2019|Smith, Jones| Brown Ltd|1.00|Paper|7',
      '29/03/2019|Acme|1.00|Paper|8',
    ).rejects;
    expect(found && rejectSentence(found.reject)).toContain('6 cells under 5 titles');
  });

  it('whose date and amount ran together is parted', () => {
    const { payments } = readTable(
      'Supplier|Date|Amount|Type\nAcme|25/06/2012|7.00|A\nBolt|25/06/2012900|B\nCogs|25/06/20121,234.50|B',
    );
    expect(payments.map(({ paidOn, amountPence }) => [paidOn.toString(), amountPence])).toEqual([
      ['2012-06-25', 700],
      ['2012-06-25', 90_000],
      ['2012-06-25', 123_450],
    ]);
  });

  it('of redacted payees is money, of grants and cards is marked, and hides what it should not hold', () => {
    const { payments } = table(
      '29/03/2019|Redacted Personal Data|1.00|Paper|1',
      '29/03/2019|Grant Thornton UK LLP|-2.00|Audit fees|2',
      '29/03/2019|Acme Trust|3.00|Grants to voluntary bodies|3',
      '29/03/2019|Acme Ltd|4.00|Procurement card|4111111111111111',
    );
    expect(payments).toMatchObject([
      { amountPence: 100, redacted: true, kind: 'purchase' },
      { amountPence: -200, redacted: false, kind: 'purchase' },
      { kind: 'grant' },
      { kind: 'card', transactionNumber: '[card number hidden]', masked: ['card'] },
    ]);
  });

  it('of a file of purchase cards is one', () => {
    const text = 'Date|Merchant|Amount\n29/03/2019|Acme|1.00';
    expect(readTable(text, { name: 'purchase-card-2019-03.csv' }).payments).toMatchObject([{ kind: 'card' }]);
    expect(readTable(text, { name: 'cards.csv' }).payments).toMatchObject([{ kind: 'purchase' }]);
  });

  it('has its reason as a sentence, with what was private in it hidden', () => {
    const [found] = table('29/03/2019|Acme|jo@example.org|Paper|1', '29/03/2019|Acme|1.00|Paper|1').rejects;
    expect(found && rejectSentence(found.reject)).toContain('“[e-mail hidden]” is not an amount');
  });
});

describe('a column of dates', () => {
  it('may hold serials, dots and slashes together', () => {
    const { payments, layout } = table(
      '40863|A|1.00||',
      '28.11.11|B|1.00||',
      '07/11/2011|C|1.00||',
      '2011-11-05 00:00:00|D|1.00||',
    );
    expect(payments.map(({ paidOn }) => paidOn.toString())).toEqual([
      '2011-11-16',
      '2011-11-28',
      '2011-11-07',
      '2011-11-05',
    ]);
    expect(dateOrderSentence(layout)).toContain('day first');
  });

  it('may turn from months into serials', () => {
    const { payments } = readTable('Month|Supplier|Amount\nAug-20|A|1.00\nSep-20|A|1.00\n44136|B|1.00');
    expect(payments.map(({ paidOn, datePrecision }) => `${paidOn.toString()} ${datePrecision}`)).toEqual([
      '2020-08-01 month',
      '2020-09-01 month',
      '2020-11-01 month',
    ]);
  });

  it('of periods counts from April where its title or its numbers say so', () => {
    const months = (text: string) => readTable(text).payments.map(({ paidOn }) => paidOn.toString());
    expect(months('Period|Supplier|Amount\n201301|A|1.00')).toEqual(['2013-04-01']);
    expect(months('Month|Supplier|Amount\n201301|A|1.00')).toEqual(['2013-01-01']);
    expect(months('Month|Supplier|Amount\n201301|A|1.00\n201313|A|1.00')).toEqual([
      '2013-04-01',
      '2014-03-01',
    ]);
  });

  it('may have its year in another column', () => {
    const months = (text: string) => readTable(text).payments.map(({ paidOn }) => paidOn.toString());
    expect(months('Financial Year|Period|Supplier|Amount\n2013/14|P07|A|1.00\n2013/14|12|A|1.00')).toEqual([
      '2013-10-01',
      '2014-03-01',
    ]);
    expect(months('Year|Month|Supplier|Amount\n2013|January|A|1.00')).toEqual(['2013-01-01']);
    expect(months('Financial Year|Month|Supplier|Amount\n2013-14|January|A|1.00')).toEqual(['2014-01-01']);
  });

  it('runs the American way in a British file, and says so', () => {
    const { payments, layout } = table('4/3/2020|A|1.00||', '4/30/2020|B|1.00||');
    expect(payments.map(({ paidOn }) => paidOn.toString())).toEqual(['2020-04-03', '2020-04-30']);
    expect(dateOrderSentence(layout)).toContain('month first');
  });

  it('that was lost stands as the quarter in the file’s name', () => {
    const { payments } = readTable('Paid Date|Supplier|Amount\n00:00:00|A|1.00', {
      name: 'over-500-apr-jun-2014.csv',
    });
    expect(payments).toMatchObject([{ datePrecision: 'period' }]);
    expect(payments[0]?.paidOn.toString()).toBe('2014-04-01');
  });
});

describe('a column of amounts', () => {
  it('has decimal commas only as a whole', () => {
    const sums = (...amounts: string[]) =>
      table(...amounts.map((amount) => `29/03/2019|A|${amount}||`)).payments.map(
        ({ amountPence }) => amountPence,
      );
    expect(sums('1.234,56', '2,50', '1.000')).toEqual([123_456, 250, 100_000]);
    expect(sums('1,234.56', '2.50', '1,000')).toEqual([123_456, 250, 100_000]);
  });

  it('says how many were rounded', () => {
    const { layout } = table('29/03/2019|A|1.005||', '29/03/2019|A|14071.3600000001||');
    expect(layout.roundedAmounts).toBe(2);
    expect(amountsSentence(layout)).toContain('2 amounts have more than two decimals');
  });
});

describe('whatever the order of the rows', () => {
  it('every penny is kept and the file is read the same', () => {
    const row = fc.record({
      pence: fc.integer({ min: -5_000_000, max: 100_000_000 }),
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      who: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.func(fc.integer()), (rows, rank) => {
        const line = (each: (typeof rows)[number]) =>
          `${each.day}/${each.month}/2019|Firm ${each.who} Ltd|${poundsDecimal(each.pence)}|Paper|x`;
        const [one, other] = [rows, rows.toSorted((a, b) => rank(a.pence) - rank(b.pence))].map((some) =>
          readRows(rowsOf([header, ...some.map(line)].join('\n'))),
        );
        const sum = one?.payments.reduce((total, { amountPence }) => total + amountPence, 0);
        expect(sum).toBe(rows.reduce((total, { pence }) => total + pence, 0));
        expect(other?.layout).toEqual(one?.layout);
        const keys = [one, other].map((table) =>
          table?.payments
            .map((each) => `${each.paidOn.toString()} ${each.payee} ${each.amountPence}`)
            .toSorted(),
        );
        expect(keys[1]).toEqual(keys[0]);
      }),
      { numRuns: 50 },
    );
  });
});
