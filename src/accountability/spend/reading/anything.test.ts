import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseLayout } from './recognise-layout.rules.ts';
import type { SheetRow } from './sheet.rules.ts';
import { startReading } from './start-reading.rules.ts';

const pieces = [
  'Date',
  'Supplier',
  'Amount',
  'Net',
  'VAT',
  'Gross',
  'Period',
  'Year',
  'Total',
  'Grand Total',
  'Nil Return',
  'Acme Ltd',
  'Redacted',
  '29/03/2019',
  '4/30/2020',
  '43553',
  'Aug-20',
  '201313',
  'P13',
  '2013/14 P7',
  '00:00:00',
  'Sept 99',
  'July 2010-September 2010',
  '1,234.56',
  '(1.00)',
  '1.234,56',
  '-',
  '£',
  '1E+12',
  '9E-99',
  'GB812311285',
  'M2 5DB',
  '4111111111111111',
  'jo@example.org',
  '#N/A',
  '\u2002',
  '0',
  '99/99/9999',
  '12345678 Acme',
  'x_1',
];
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string() },
);
const row = fc.array(cell, { maxLength: 8 });
const title = fc.constantFrom(
  'Date',
  'Payment Date',
  'Supplier',
  'Amount',
  'Net',
  'VAT',
  'Gross',
  'Period',
  'Year',
  'Type',
  '',
);

describe('whatever is in a file', () => {
  it('every row with anything in it is a payment of whole pence or is rejected, and nothing fails', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(title, { minLength: 3, maxLength: 8 }),
        fc.array(row, { maxLength: 30 }),
        fc.constantFrom('payments.csv', '2013-04.csv', 'Q1 2013-14.csv', 'p-card May 2019.csv'),
        (titles, rows, name) => {
          const all: SheetRow[] = [titles, ...rows].map((cells, index) => ({ line: index + 1, cells }));
          const hints = { name, member: '' };
          const layout = recogniseLayout(all, hints);
          if ('fault' in layout) return;
          const reading = startReading(layout, hints);
          for (const each of all) reading.look(each);
          reading.settle();
          const found = all.flatMap((each) => reading.read(each) ?? []);
          read += found.length;
          const payments = found.flatMap((each) => ('payment' in each ? [each.payment] : []));
          expect(payments.every(({ amountPence, payee }) => Number.isSafeInteger(amountPence) && payee)).toBe(
            true,
          );
          expect(JSON.stringify(found)).not.toMatch(/4111111111111111|jo@example\.org/);
        },
      ),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(500);
  });
});
