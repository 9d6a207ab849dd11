import { describe, expect, it } from 'vitest';
import { readTable, rowsOf } from '../../../../test/builders/reading.ts';
import type { LayoutFault, LayoutHints } from './layout.rules.ts';
import { recogniseLayout } from './recognise-layout.rules.ts';
import { faultSentence } from './words.en.ts';

const hints = (more: Partial<LayoutHints> = {}): LayoutHints => ({
  name: 'payments.csv',
  member: '',
  ...more,
});
function faultOf(text: string, more: Partial<LayoutHints> = {}): LayoutFault | undefined {
  const found = recogniseLayout(rowsOf(text), hints(more));
  return 'fault' in found ? found.fault : undefined;
}
const rolesOf = (text: string, more: Partial<LayoutHints> = {}) =>
  readTable(text, more).layout.columns.map(({ role }) => role);

describe('the header', () => {
  it('stands below a banner, however long, with a query in it', () => {
    const query = Array.from(
      { length: 15 },
      (_, index) => `sql and t.account not in (XX0${index}, XX22)`,
    ).join('\n');
    const { layout, payments } = readTable(`${query}
query
||Exampleton Borough Council - Analysis of Transactions
||Apr-13
columns||text description|text servdesc|apar_name|amount|accdesc
||Directotate|Service|Supplier|Invoice Line Value (net of VAT)|Account
INSERTED DETAIL||Place|Highways|ACME LTD|7090.00|Materials
detail||Place|Highways|BOLT LTD|500|Materials`);
    expect(layout).toMatchObject({
      headerLine: 20,
      vatBasis: 'net',
      bannerBody: 'Exampleton Borough Council',
    });
    expect(payments).toMatchObject([
      {
        payee: 'ACME LTD',
        amountPence: 709_000,
        datePrecision: 'month',
        bodyName: 'Exampleton Borough Council',
      },
      { payee: 'BOLT LTD', amountPence: 50_000, category: 'Materials', department: 'Place' },
    ]);
    expect(payments[0]?.paidOn.toString()).toBe('2013-04-01');
  });

  it('may be padded with spaces of any kind', () => {
    const pad = '\u2002\u2002\u00a0';
    expect(
      rolesOf(`Report Date:${pad}02/07/2012|||\n${pad}|||\n${pad}Supplier Name${pad}|Date${pad}paid|${pad}Amount|
Acme|02/07/2012|1.00|`).slice(0, 3),
    ).toEqual(['supplier', 'date', 'amount']);
  });

  it('may be two rows', () => {
    const { layout, payments } =
      readTable(`Authority Name|Date of Payment|SAP Document Number|Amount|||Supplier Name
|||Gross|VAT|Net|
Exampleton Council|2018-04-02|bqncamvxm|120|20|100|Acme Ltd`);
    expect(layout.headerLine).toBe(2);
    expect(layout.columns.map(({ title }) => title).slice(3, 6)).toEqual([
      'Amount Gross',
      'Amount VAT',
      'Amount Net',
    ]);
    expect(payments).toMatchObject([
      {
        amountPence: 10_000,
        netPence: 10_000,
        vatPence: 2000,
        grossPence: 12_000,
        transactionNumber: 'bqncamvxm',
      },
    ]);
  });

  it('may be a pivot’s, with the basis in the row above it', () => {
    const { layout, payments, rejects } = readTable(
      'Sum of Invoice Nett Amount|\nSupplier Name|Total\nAcme Ltd|2332964.78\nTotal Gas & Power Ltd|10.00\nGrand Total|2332974.78',
      { name: '2011-06-payments.csv' },
    );
    expect(layout.vatBasis).toBe('net');
    expect(payments.map(({ payee, datePrecision }) => [payee, datePrecision])).toEqual([
      ['Acme Ltd', 'month'],
      ['Total Gas & Power Ltd', 'month'],
    ]);
    expect(rejects).toEqual([{ line: 5, reject: { reason: 'total' } }]);
  });

  it('may have columns without a name, and one named 0', () => {
    const roles = rolesOf(`0|Entity|Payment Date|Supplier Name|Transactions Number| Amount (œ) |
FCO|FCO|17-Apr-12|3M UNITED KINGDOM PLC|1043353|61,687.50|`);
    expect(roles).toEqual([null, 'body', 'date', 'supplier', 'transaction', 'amount', null]);
  });

  it('may leave a necessary column unnamed: its values tell', () => {
    expect(rolesOf('Supplier||Amount\nAcme Ltd|29/03/2019|1.00\nBolt Ltd|30/03/2019|2.00')).toEqual([
      'supplier',
      'date',
      'amount',
    ]);
  });

  it('may leave postcodes and VAT numbers unnamed', () => {
    expect(
      rolesOf(
        'Supplier|Date|Amount||\nAcme|29/03/2019|1.00|M2 5DB|GB812311285\nBolt|30/03/2019|2.00||GB901576633',
      ),
    ).toEqual(['supplier', 'date', 'amount', 'postcode', 'vat-number']);
  });

  it('may be missing', () => {
    const { layout, payments } = readTable(
      '29/03/2019|Acme Ltd|Highways|1,234.50\n30/03/2019|Bolt and Sons Limited|Highways|99.99\n31/03/2019|Café Zoë|Parks|10.00',
    );
    expect(layout.headerLine).toBe(0);
    expect(layout.confidence).toBeLessThanOrEqual(0.5);
    expect(payments.map(({ payee, amountPence }) => [payee, amountPence])).toEqual([
      ['Acme Ltd', 123_450],
      ['Bolt and Sons Limited', 9999],
      ['Café Zoë', 1000],
    ]);
  });

  it('in words that are not known is no header of payments, until a person says what they mean', () => {
    const text = 'Cyflenwr|Dyddiad|Swm\nAcme Cyf|29/03/2019|12.50\nBolt Ltd|30/03/2019|1.00';
    expect(faultOf(text)).toMatchObject({ reason: 'not-payments', columns: [{ title: 'Cyflenwr' }, {}, {}] });
    const mapping = { columns: { Cyflenwr: 'supplier', Swm: 'amount', Dyddiad: 'date' } } as const;
    const { layout, payments } = readTable(text, { mapping });
    expect(layout.headerLine).toBe(1);
    expect(payments).toMatchObject([{ payee: 'Acme Cyf', amountPence: 1250 }, { payee: 'Bolt Ltd' }]);
  });
});

describe('columns', () => {
  it('are told by title and by value: names under “Supplier id(T)”, numbers under “Supplier”', () => {
    expect(rolesOf('Supplier id(T)|Amount|Updated\nSTEVEN GREGORY DESIGN LTD|9300.00|2011-02-09')).toEqual([
      'supplier',
      'amount',
      'date',
    ]);
    expect(rolesOf('Supplier|Supplier Name|Amount|Date\n10005804|Acme Ltd|9300.00|2011-02-09')).toEqual([
      'supplier-id',
      'supplier',
      'amount',
      'date',
    ]);
    expect(
      rolesOf('Body|Body name|Supplier|Date|Amount\nhttp://example.org/1|Leeds|Acme|2011-02-09|1.00'),
    ).toEqual([null, 'body', 'supplier', 'date', 'amount']);
  });

  it('of several dates, the one of the payment; of several amounts, the one without VAT', () => {
    expect(
      rolesOf(
        'Invoice Date|Payment Date|Posting Date|Supplier|Amount\n2019-01-01|2019-02-01|2019-01-15|Acme|1.00',
      ),
    ).toEqual([null, 'date', null, 'supplier', 'amount']);
    expect(readTable('Date|Supplier|Net|VAT|Gross\n2019-01-01|Acme|10.00|2.00|12.00').payments).toMatchObject(
      [{ amountPence: 1000, netPence: 1000, vatPence: 200, grossPence: 1200 }],
    );
    expect(readTable('Date|Supplier|Gross|VAT\n2019-01-01|Acme|12.00|2.00')).toMatchObject({
      layout: { vatBasis: 'gross' },
      payments: [{ amountPence: 1200, netPence: null, vatPence: 200, grossPence: 1200 }],
    });
  });

  it.each([
    ['a title', 'Date|Supplier|Amount (inc VAT)\n2019-01-01|Acme|12.00', 'gross'],
    ['a banner', 'Payments over £500 excluding VAT||\nDate|Supplier|Amount\n2019-01-01|Acme|12.00', 'net'],
    [
      'VAT that could not be recovered',
      'Date|Supplier|Amount|IrrecoverableVATAmount\n2019-01-01|Acme|12.00|0.00',
      'net',
    ],
    [
      'the sum of amount and VAT',
      'Date|Supplier|Amount|VAT|Total\n2019-01-01|Acme|10.00|2.00|12.00\n2019-01-01|B|5|0.25|5.25',
      'net',
    ],
    [
      'VAT of a sixth',
      'Date|Supplier|Amount|VAT\n2019-01-01|Acme|12.00|2.00\n2019-01-01|B|60.00|10.00',
      'gross',
    ],
    ['nothing', 'Date|Supplier|Amount\n2019-01-01|Acme|12.00', 'unstated'],
  ])('stand on the basis that %s says', (_, text, basis) =>
    expect(readTable(text).layout.vatBasis).toBe(basis),
  );

  it('are what a person says they are, by title or by number', () => {
    const text = 'Date|Supplier|Value A|Value B\n2019-01-01|Acme|1.00|2.00';
    expect(rolesOf(text, { mapping: { columns: { 'value  b': 'net', 'Value A': null } } })).toEqual([
      'date',
      'supplier',
      null,
      'net',
    ]);
    expect(
      readTable(text, { mapping: { columns: { '4': 'amount' }, vatBasis: 'gross' } }).payments,
    ).toMatchObject([{ amountPence: 200, grossPence: 200 }]);
    expect(faultOf(text, { mapping: { columns: { Nowhere: 'net' } } })).toEqual({
      reason: 'mapping',
      missing: 'Nowhere',
    });
    expect(
      readTable('Who|What|When\nAcme|7|2019-01-01', {
        mapping: { columns: { Who: 'supplier', What: 'amount', When: 'date' } },
      }).payments,
    ).toMatchObject([{ payee: 'Acme', amountPence: 700 }]);
  });
});

describe('what cannot be recognised', () => {
  it.each([
    ['no-amount', 'Date|Supplier|Worth\n2019-01-01|Acme|seven', 'the amount'],
    ['no-supplier', 'Date|Amount\n2019-01-01|7.00', 'the supplier'],
    ['no-date', 'Supplier|Amount\nAcme|7.00', 'which month'],
    ['no-date', 'Period|Supplier|Amount\nP07|Acme|7.00', 'perhaps “Period”'],
    ['not-payments', 'RowID|Description\n1|Something', 'the amount or the supplier'],
    ['nil-return', 'Department family|Entity\nDEFRA|Example Authority\n|Nil Return', 'nothing to publish'],
  ])('is one fault that says what is missing: %s', (reason, text, says) => {
    const fault = faultOf(text);
    expect(fault?.reason).toBe(reason);
    expect(fault && faultSentence('x.csv', fault)).toContain(says);
  });

  it('names the column that it could be', () => {
    const fault = faultOf('Date|Supplier|Brass\n2019-01-01|Acme|7');
    expect(fault && faultSentence('x.csv', fault)).toContain('perhaps “Brass”, which is column 3');
    const lost = faultOf('Paid Date|Supplier|Amount\n00:00:00|Acme|7.00');
    expect(lost && faultSentence('x.csv', lost)).toContain('“Paid Date”');
  });

  it('is mended by a month', () => {
    const { payments } = readTable('Supplier|Amount\nAcme|7.00', {
      mapping: { columns: {}, month: '2014-04' },
    });
    expect(payments).toMatchObject([{ datePrecision: 'month' }]);
    expect(payments[0]?.paidOn.toString()).toBe('2014-04-01');
  });
});
