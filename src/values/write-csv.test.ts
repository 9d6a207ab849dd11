import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

it('reads back as it was written', () => {
  const cells = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells)), (rows) => {
      expect(parse(writeCsv(['a', 'b'], rows), { bom: true }).slice(1)).toEqual(rows);
    }),
  );
});

it('runs nothing in a spreadsheet, and keeps numbers', () => {
  expect(writeCsv(['a'], [['=1+1'], [-5], [null]])).toBe("\uFEFFa\r\n'=1+1\r\n-5\r\n\r\n");
});
