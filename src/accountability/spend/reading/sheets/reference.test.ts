import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../../../test/builders/sheets.ts';

const root = join(process.env['PP_REFERENCE_DATA'] ?? '../shared/data', 'spend');
const files = existsSync(root)
  ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w{3,4}$/.test(name))
  : [];

const encodings: Readonly<Record<string, string>> = {
  'messy/cefas/CEFAS-Over-25k-1209.csv': 'windows-1252',
  'messy/fco/spend-apr-12.csv': 'cp850',
  'messy/fco/July_Spend_Report_-_for_publication.csv': 'cp850',
  'messy/gla/gla-over-25-1111.csv': 'cp850',
  'messy/gla/gla-over-25k-1110.csv': 'windows-1252',
  'messy/dft/dft-monthly-spend-201111.csv': 'windows-1252',
  'messy/gateshead/2015-08.csv': 'utf-8',
  'nhs/GUYS/GUYS 05 - August.csv': 'utf-8',
};

const legacy = ['messy/vmd/vmd-over-25k-1004.csv', 'messy/nfc/nfc-over-25k-1111.csv'];

function read(name: string) {
  const path = join(root, name);
  return readSheets({ name, open: () => createReadStream(path) });
}

describe.skipIf(files.length === 0)('the published files (reference data)', () => {
  it('every text has as many rows as another reader finds in it', { timeout: 60_000 }, async () => {
    let checked = 0;
    for (const name of files.filter((each) => each.endsWith('.csv') && !legacy.includes(each))) {
      const [sheet] = await read(name);
      const text = iconv.decode(readFileSync(join(root, name)), sheet?.encoding ?? '');
      const options = { delimiter: sheet?.delimiter ?? ',', relax_column_count: true, relax_quotes: true };
      const rows = parse(text.replace(/\r\n?/g, '\n'), options).filter((row) =>
        row.some((cell) => cell.trim() !== ''),
      );
      expect([name, sheet?.rows?.length]).toEqual([name, rows.length]);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(140);
  });

  it.each(Object.entries(encodings))('%s is %s', async (name, encoding) => {
    const [sheet] = await read(name);
    expect(sheet?.encoding).toBe(encoding);
    expect(sheet?.rows?.flat().join(' ')).not.toContain('Â£');
  });

  it.each(legacy)('%s is refused as an old Excel workbook', async (name) => {
    expect(await read(name)).toEqual([{ member: '', fault: { reason: 'legacy-excel' } }]);
  });

  it('reads semicolons with a trailing delimiter', async () => {
    const [sheet] = await read('messy/cefas/cefas-over-25k-1008.csv');
    expect(sheet?.delimiter).toBe(';');
  });

  it('reads the workbooks', async () => {
    const counts = await Promise.all(
      files.filter((name) => name.endsWith('.xlsx')).map(async (name) => (await read(name))[0]?.rows?.length),
    );
    expect(counts.toSorted()).toEqual([172, 192, 752]);
  });

  it('reads the year in a ZIP, 210,069 rows', { timeout: 30_000 }, async () => {
    const name = 'trafford/trafford-supplier-spend-2024-25.zip';
    const [sheet] = await read(name);
    expect(sheet?.rows).toHaveLength(210_069);
    expect(relative('.', sheet?.member ?? '')).toBe('trafford-supplier-spend-2024-25.csv');
  });
});
