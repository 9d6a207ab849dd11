import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fileOf, readSheets } from '../../../../../test/builders/sheets.ts';

const delimiters = [',', ';', '\t', '|', '~', '^'] as const;

/** Cells as they are published: words, amounts, marks, line breaks, the signs that part cells. */
const cell = fc.oneof(
  fc.constantFrom('', 'Larkhill Ltd', '£1,234.50', 'O’Neill – “Sons”', '01/05/2014', 'a;b|c\td,e', 'x "y" z'),
  fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ 0123456789,;|."\n&é£')), maxLength: 12 }),
);

const table = fc
  .integer({ min: 3, max: 7 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 20 }),
  );

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

describe('reading back', () => {
  it('gives any table in any encoding, with any delimiter and line end, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom('utf8', 'utf-16le', 'utf-16be', 'windows-1252'),
        fc.constantFrom(...delimiters),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(1, 7, 64, 4096),
        async (rows, encoding, delimiter, lineEnd, pieceBytes) => {
          // A header and a pound sign that no other page has there, as every real file has.
          const header = rows[0]?.map((_, at) => `Column ${at} (£)`) ?? [];
          const whole = [header, ...rows];
          const text = whole.map((row) => row.map(quoted).join(delimiter) + lineEnd).join('');
          const mark = encoding.startsWith('utf') ? '\uFEFF' : '';
          const [sheet] = await readSheets(fileOf(iconv.encode(mark + text, encoding), 'x', pieceBytes));
          const expected = whole.filter((row) => row.some((each) => each.trim() !== ''));
          expect(sheet?.rows).toEqual(expected.map((row) => row.map(normal)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('turns any bytes into rows or a fault', async () => {
    const start = fc.constantFrom(
      '',
      'PK\x03\x04',
      '\x1f\x8b\x08',
      '\xd0\xcf\x11\xe0',
      '<table>',
      '"',
      '\xff\xfe',
      'a,b\n',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 3000 }), async (head, tail) => {
        const sheets = await readSheets(fileOf(Buffer.concat([Buffer.from(head, 'latin1'), tail])));
        expect(sheets.length).toBeGreaterThan(0);
        for (const { rows, fault } of sheets) expect((rows ?? fault) !== undefined).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('holds no more of a large file than of a small one', { timeout: 60_000 }, async () => {
    // A process of its own, with room for a fifth of these rows and no more: to keep them would end it.
    const source = `
      const { openSheets } = await import(${JSON.stringify(new URL('./open-sheets.ts', import.meta.url).href)});
      const rows = Buffer.from('"Larkhill, Sons",01/05/2014,£1234.50,a description of what was bought\\n'.repeat(10_000));
      const file = { name: 'large.csv', open: () => Array.from({ length: 100 }, () => rows) };
      let count = 0;
      for await (const sheet of openSheets(file)) for await (const block of sheet.rows()) count += block.length;
      console.log(count);`;
    const options = ['--max-old-space-size=96', '--import', 'tsx', '--input-type=module', '-e', source];
    const { stdout } = await promisify(execFile)(process.execPath, options);
    expect(stdout.trim()).toBe('1000000');
  });

  it('ends on a file of marks that never close, and on one line without an end', {
    timeout: 20_000,
  }, async () => {
    const marks = await readSheets(fileOf('x,""y\n'.repeat(400_000)));
    expect(marks[0]?.rows?.length).toBeGreaterThan(300_000);
    const endless = await readSheets(fileOf('a,"b",'.repeat(1_000_000)));
    expect(endless[0]?.fault).toEqual({ reason: 'not-a-table', found: 'unknown' });
  });
});
