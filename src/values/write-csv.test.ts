import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

it('reads back as it was written', () => {
  const cells = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells)), (rows) => {
      expect(parse(writeCsv(['a', 'b'], rows), { bom: true }).slice(1)).toEqual(rows);
    }),
  );
});

it('runs nothing in a spreadsheet, and keeps numbers', () => {
  const cells = ['=1+1', '+44 161 000', '@sum', '-2+3', '-cmd', '-12.50', -5, null].map((cell) => [cell]);
  const told = ["'=1+1", "'+44 161 000", "'@sum", "'-2+3", "'-cmd", '-12.50', '-5', ''];
  expect(writeCsv(['a'], cells)).toBe(`\uFEFF${['a', ...told, ''].join('\r\n')}`);
});
