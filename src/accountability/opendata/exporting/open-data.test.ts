import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSigned } from '../../../../test/builders/delivery.ts';
import { buildPaid } from '../../../../test/builders/paid.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { openTestSite, show } from '../../../../test/site.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database } from '../../../db/connect.ts';
import { loadReference } from '../../../reference/load-reference.ts';
import { holdAgainst } from '../dictionary/dictionary.rules.ts';
import { eachPage } from '../lists/each-page.ts';
import type { Row } from '../lists/open-list.rules.ts';
import type { ReadableList } from '../lists/open-list.ts';
import { findOpenList, openLists } from '../lists/open-lists.ts';
import { exportOpenData } from './export-open-data.ts';
import { importOpenData } from './import-open-data.ts';

const { app, db, close } = await openTestSite();
const empty = await freshDatabase();
afterAll(async () => {
  await close();
  await empty.close();
});
beforeAll(async () => {
  const { bodyId, bodySlug, supplierId } = await buildSigned(db);
  slug = bodySlug;
  const lines = [
    { to: 'Larkhill', pence: 120_050, supplierId, on: '2026-04-07' },
    { to: '=HYPERLINK("https://example.org")', pence: -5, on: '2026-04-08', category: '+44 161' },
    { to: 'REDACTED PERSONAL DATA', pence: 70_000, redacted: true, on: '2026-05-01' },
  ];
  const old = await buildPaid(db, bodyId, lines.slice(0, 1), { name: 'old.csv', invented: true });
  await buildPaid(db, bodyId, lines, { name: 'april.csv', replaces: old, invented: true });
  await buildPaid(db, bodyId, [{ to: 'Nobody’s business', pence: 99 }], {
    coverage: 'ledger',
    invented: true,
  });
});
let slug = '';

function listOfName(name: string): ReadableList {
  const list = findOpenList(name);
  if (!list) throw new Error(`there is no list ${name}`);
  return list;
}

async function allOf(list: ReadableList, pageRows: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of eachPage(db, list, {}, pageRows)) rows.push(...page);
  return rows;
}

describe('the data dictionary', () => {
  it('holds every row of every list, and every list read one row at a time is the list read at once', async () => {
    let checked = 0;
    for (const list of openLists) {
      const rows = await allOf(list, 2000);
      checked += rows.length;
      expect(
        rows.flatMap((row) => holdAgainst(list.fields, row).map((fault) => `${list.name}: ${fault}`)),
      ).toEqual([]);
      expect({ list: list.name, rows: await allOf(list, 1) }).toEqual({ list: list.name, rows });
    }
    expect(checked).toBeGreaterThan(50);
  });

  it('fails both ways: a field that nobody described, and a description of nothing', async () => {
    const { fields, rows } = listOfName('payments');
    const [row = {}] = await rows(db, {}, null, 1);
    expect(holdAgainst(fields, row)).toEqual([]);
    expect(holdAgainst(fields, { ...row, secret: 1 })).toEqual(['secret is in no dictionary']);
    const { payee: _, ...less } = row;
    expect(holdAgainst(fields, less)).toEqual(['payee is not there']);
    expect(holdAgainst(fields, { ...row, paidOn: 'April', kind: 'gift', amountPence: 1.5 })).toHaveLength(3);
  });

  it('is on its page and in its file, and links to the lists', async () => {
    const { html } = await show(app, '/data/dictionary?as=csv');
    const written = parse(html, { bom: true, columns: true }) as { list: string; field: string }[];
    expect(written).toHaveLength(openLists.flatMap(({ fields }) => fields).length);
    expect((await show(app, '/data')).html).toContain('href="/data/promises"');
  });
});

describe('the lists', () => {
  it('show payments as their pages do: no ledger, no file that was replaced, redacted as published', async () => {
    const rows = await allOf(listOfName('payments'), 2000);
    expect(rows.map(({ fileName, amountPence, redacted }) => [fileName, amountPence, redacted])).toEqual([
      ['april.csv', 120_050, false],
      ['april.csv', -5, false],
      ['april.csv', 70_000, true],
    ]);
    const paid = await listOfName('payments').rows(
      db,
      { body: slug, from: '2026-04-08', to: '2026-04-30' },
      null,
      9,
    );
    expect(paid.map(({ amountPence }) => amountPence)).toEqual([-5]);
    expect(await listOfName('payments').rows(db, { body: 'nowhere' }, null, 9)).toEqual([]);
  });

  it('hand over the same as CSV, XLSX and JSON, and run nothing', async () => {
    for (const { name, fields } of openLists) {
      const csv = parse((await show(app, `/data/${name}?as=csv`)).html, { bom: true });
      const [sheet] = (await readXlsx((await show(app, `/data/${name}?as=xlsx`)).bytes)).sheets;
      const told = (await show(app, `/data/${name}?as=json`)).html;
      expect((JSON.parse(told) as { data: unknown[] }).data).toHaveLength(csv.length - 1);
      const asCsv = (sheet?.rows ?? []).slice(1).map((row) =>
        fields.map(({ type }, at) => {
          const cell = row[at] ?? '';
          if (cell instanceof Date) return cell.toISOString().slice(0, 10);
          return type === 'pence' && cell !== '' ? String(Math.round(Number(cell) * 100)) : String(cell);
        }),
      );
      expect({ name, rows: asCsv }).toEqual({
        name,
        rows: csv.slice(1).map((row) => row.map((cell) => cell.replace(/^'(?=[=+@-])/, ''))),
      });
    }
    expect((await show(app, '/data/payments?as=csv')).html).toContain(`"'=HYPERLINK(`);
  });

  it('says what is wrong with a filter and keeps what was typed', async () => {
    const shown = await show(app, `/data/payments?from=April&body=${slug}`);
    expect(shown.status).toBe(422);
    expect(shown.html).toContain('Write a day as 2026-11-23.');
    expect(shown.html).toContain(`value="${slug}"`);
  });
});

describe('the round trip', () => {
  const folder = (name: string) => join(inject('runFolder'), `open-data-${name}-${process.pid}`);
  const write = (of: Database, out: string) =>
    exportOpenData(of, {
      out,
      region: 'Greater Manchester',
      publisher: {
        site: 'https://example.org',
        ocidPrefix: 'ocds-000000',
        now: Temporal.Instant.from('2099-01-01T00:00:00Z'),
      },
      progress: () => undefined,
    });
  const sums = (name: string) => readFile(join(folder(name), 'SHA256SUMS'), 'utf8');

  it('goes out, into an empty installation, and out again with the same bytes', async () => {
    expect(await write(db, folder('a'))).not.toHaveProperty('refused');
    expect(await write(db, folder('a'))).toEqual({ refused: 'not-empty' });
    await loadReference(empty.db);
    const taken = await transact(empty.db, nobody, (tx) => importOpenData(tx, folder('a')));
    expect(taken).toMatchObject({ rows: { payments: 3 } });
    await write(empty.db, folder('b'));
    expect(await sums('b')).toBe(await sums('a'));
    expect((await sums('a')).split('\n').length).toBeGreaterThan(2 * openLists.length);
    const again = await transact(empty.db, nobody, (tx) => importOpenData(tx, folder('a')));
    expect(again).toMatchObject({ refused: 'no', fault: { why: 'holds-already' } });
    const narrowed = await listOfName('payments').rows(empty.db, { body: slug, from: '2026-05-01' }, null, 9);
    expect(narrowed.map(({ amountPence }) => amountPence)).toEqual([70_000]);
  });
});
