import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileOf, readSheets, zipOf } from '../../../../../test/builders/sheets.ts';
import { usualLimits } from './limits.ts';
import { openSheets } from './open-sheets.ts';

const table = 'Payee,Amount\nLarkhill,12.00\n';
const rows = [
  ['Payee', 'Amount'],
  ['Larkhill', '12.00'],
];

function temporaryFolders() {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('pp-sheets-'));
}

describe('archives', () => {
  it.each([
    ['gzip', gzipSync(table), ''],
    ['zip', zipOf({ 'may.csv': table }), 'may.csv'],
    ['a zip in a zip', zipOf({ 'year.zip': zipOf({ 'q1/may.csv': table }) }), 'year.zip/q1/may.csv'],
    ['a zip in a gzip', gzipSync(zipOf({ 'may.csv': table })), 'may.csv'],
  ])('%s is opened whatever it is called', async (_, bytes, member) => {
    expect(await readSheets(fileOf(bytes))).toMatchObject([{ member, rows }]);
  });

  it('gives every member, passes over what programs leave behind, and names what it cannot read', async () => {
    const files = {
      'a/april.csv': table,
      '__MACOSX/a/._april.csv': 'rubbish',
      'a/.DS_Store': 'rubbish',
      'a/Thumbs.db': 'rubbish',
      'a\\may.csv': table,
      'note.csv': '%PDF-1.7',
    };
    expect(await readSheets(fileOf(zipOf(files)))).toMatchObject([
      { member: 'a/april.csv', rows },
      { member: 'a/may.csv', rows },
      { member: 'note.csv', fault: { reason: 'not-a-table', found: 'pdf' } },
    ]);
  });

  it('knows a member by its own bytes, whatever archive it came in', async () => {
    const [alone] = await readSheets(fileOf(table));
    const [packed] = await readSheets(fileOf(zipOf({ 'x.csv': table })));
    expect(packed?.sha256).toBe(alone?.sha256);
  });

  it('refuses a member that is locked, by name', async () => {
    expect(await readSheets(fileOf(zipOf({ 'may.csv': table }, true)))).toEqual([
      { member: 'may.csv', fault: { reason: 'locked' } },
    ]);
  });

  it('refuses a bomb, counting what it unpacks to', async () => {
    const bomb = zipOf({ 'bomb.csv': Buffer.alloc(80 * 1024 * 1024, 'a,b\n') });
    expect(await readSheets(fileOf(bomb))).toMatchObject([
      { member: 'bomb.csv', fault: { reason: 'too-large' } },
    ]);
    const gzipped = gzipSync(Buffer.alloc(80 * 1024 * 1024, 'a,b\n'));
    expect(await readSheets(fileOf(gzipped))).toMatchObject([{ fault: { reason: 'too-large' } }]);
  });

  it('refuses archives too deep inside each other, and more than the limit in all', async () => {
    let nested = zipOf({ 'may.csv': table });
    for (let depth = 0; depth < 5; depth++) nested = zipOf({ 'in.zip': nested });
    expect((await readSheets(fileOf(nested)))[0]?.fault?.reason).toBe('too-large');
    const limits = { ...usualLimits, unpackedBytes: 40 };
    const two = await readSheets(fileOf(zipOf({ 'a.csv': table, 'b.csv': table })), limits);
    expect(two).toMatchObject([{ rows }, { fault: { reason: 'too-large' } }]);
    const small = { ...usualLimits, originalBytes: 10 };
    expect(await readSheets(fileOf(table), small)).toMatchObject([
      { fault: { reason: 'too-large', limitBytes: 10 } },
    ]);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 30)],
    [
      'changed',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 45), Buffer.from([1, 2, 3]), bytes.subarray(48)]),
    ],
  ])('refuses one that is %s as damaged', async (_, damage) => {
    const [zipped] = await readSheets(fileOf(damage(zipOf({ 'may.csv': table.repeat(50) }))));
    expect(zipped?.fault).toEqual({ reason: 'damaged' });
    const [gzipped] = await readSheets(fileOf(damage(gzipSync(table.repeat(50)))));
    expect(gzipped?.fault).toEqual({ reason: 'damaged' });
  });

  it('leaves nothing on the disk, also when reading stops half way', async () => {
    const before = temporaryFolders();
    for await (const sheet of openSheets(fileOf(zipOf({ 'a.csv': table, 'b.csv': table })))) {
      expect(sheet.name).toBe('payments.csv');
      expect(temporaryFolders().length).toBeGreaterThan(before.length);
      break;
    }
    await readSheets(fileOf(zipOf({ 'a.csv': table }).subarray(0, 40)));
    expect(temporaryFolders()).toEqual(before);
  });
});

describe('web pages', () => {
  it('gives the tables of a page that is called a spreadsheet', async () => {
    const page = `<html><head><meta charset="utf-8"><title>x</title></head><body><table><tr><td>
      <table><tr><th>Payee</th><th colspan="2">Amount</th></tr>
      <tr><td>Larkhill &amp; <b>Sons</b><br>Ltd</td><td>£12.00</td><td></td></tr></table>
      </td></tr></table></body></html>`;
    expect(await readSheets(fileOf(page, 'payments.xls'))).toMatchObject([
      {
        rows: [
          ['Payee', 'Amount', ''],
          ['Larkhill & Sons Ltd', '£12.00', ''],
        ],
        lines: [1, 2],
      },
    ]);
  });

  it('gives every table apart, with tags that are never closed, and no scripts', async () => {
    const page =
      '<table><tr><td>Payee<td>Paid<tr><td>Larkhill<script>if (1 < 2) document.write("<td>x")</script><td>1</table>' +
      '<table><tr><th>A<th>B<tr><td>2<td>3</table><table><tr><td>one cell</table>';
    expect(await readSheets(fileOf(page))).toMatchObject([
      {
        member: '',
        rows: [
          ['Payee', 'Paid'],
          ['Larkhill', '1'],
        ],
      },
      {
        member: 'table 2',
        rows: [
          ['A', 'B'],
          ['2', '3'],
        ],
      },
    ]);
  });
});
