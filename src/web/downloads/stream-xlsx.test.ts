import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';

import { sheetName } from './sheet-xml.rules.ts';
import { type Block, streamXlsx } from './stream-xlsx.ts';
import { type Column, columnsOf } from './table.rules.ts';

const columns: readonly Column[] = [
  { name: 'what', type: 'text' },
  { name: 'amountPence', type: 'pence' },
  { name: 'paidOn', type: 'date' },
  { name: 'count', type: 'number' },
  { name: 'pounds', type: 'pounds' },
];

async function* inBlocks(rows: Block, size: number): AsyncGenerator<Block> {
  for (let at = 0; at < rows.length; at += size) yield await Promise.resolve(rows.slice(at, at + size));
}

async function sheetsOf(rows: Block, rowsASheet?: number) {
  const bytes = await buffer(streamXlsx('Payments: a/b', columns, inBlocks(rows, 3), rowsASheet));
  return (await readXlsx(bytes)).sheets;
}

it('keeps numbers as numbers, days as days, pence as pounds, and runs nothing', async () => {
  const hostile = [
    '=1+1',
    '+44',
    '-2+3',
    '@x',
    '\t=1',
    '<b>&"',
    'bell\u0007 half \uD800',
    ' space ',
    'line\nbreak',
  ];
  const [sheet] = await sheetsOf([
    ['Road', -12_345, '2026-11-23', 7, '-0.50'],
    ...hostile.map((text) => [text, null, null, null, null]),
  ]);
  expect(sheet?.name).toBe('Payments a b');
  expect(sheet?.rows[0]).toEqual(['what', 'amountPounds', 'paidOn', 'count', 'pounds']);
  const [what, paid, day, count, pounds] = sheet?.rows[1] ?? [];
  expect([what, paid, count, pounds]).toEqual(['Road', -123.45, 7, -0.5]);
  expect(day instanceof Date ? day.toISOString().slice(0, 10) : day).toBe('2026-11-23');
  const told = sheet?.rows.slice(2).map(([text]) => text);
  expect(told).toEqual([...hostile.slice(0, 6), 'bell half \uFFFD', ...hostile.slice(7)]);
});

it('goes on on the next sheet where one is full', async () => {
  const rows = Array.from({ length: 10 }, (_, index) => [`row ${index}`, index, null, index, null]);
  const sheets = await sheetsOf(rows, 5);
  expect(sheets.map(({ name }) => name)).toEqual(['Payments a b', 'Payments a b (2)', 'Payments a b (3)']);
  expect(sheets.flatMap(({ rows: [, ...found] }) => found.map(([text]) => text))).toEqual(
    rows.map(([text]) => text),
  );
  expect(await sheetsOf(rows.slice(0, 4), 5)).toHaveLength(1);
  expect(await sheetsOf([])).toHaveLength(1);
});

it('stops reading when nobody takes the file any more', async () => {
  let stopped = false;
  async function* endless(): AsyncGenerator<Block> {
    try {
      for (;;)
        yield await Promise.resolve(
          Array.from({ length: 1000 }, () => [`${Math.random()}`, 1, null, 1, null]),
        );
    } finally {
      stopped = true;
    }
  }
  const file = streamXlsx('Endless', columns, endless());
  for await (const piece of file) if (piece) break;
  await expect.poll(() => stopped).toBe(true);
});

it('names sheets as spreadsheets allow', () => {
  expect(sheetName("'[x]:*?/\\'", 1)).toBe('x');
  expect(sheetName('History', 1)).toBe('List');
  expect(sheetName('a'.repeat(60), 12)).toBe(`${'a'.repeat(26)} (12)`);
});

it('tells quantities from numbers of something', () => {
  const rows = [
    ['0.035000', '12345678', '01.5', '1234567890123456.5', 3],
    ['-2', '87654321', '2.5', '0.5', '2.5'],
  ];
  expect(columnsOf(['a', 'b', 'c', 'd', 'e'], rows).map(({ type }) => type)).toEqual([
    'number',
    'text',
    'text',
    'text',
    'number',
  ]);
});
