import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPages } from './find-pages.ts';
import { type StorySite, serveStory } from './story-site.ts';
import type { Visitor } from './visitor.ts';
import { everyKindOfVisitor } from './visitors.ts';
import { compareToCsv, faultsOfParts, openWorkbook, readCsv, runnable } from './workbook.ts';

let site: StorySite;
/** Each link to a file, with somebody to whom it is shown. */
const files = new Map<string, Visitor>();
beforeAll(async () => {
  site = await serveStory();
  await nameHostile(site.databaseUrl);
  const forAnyone = new Map<string, number>();
  for (const [who, visitor] of await everyKindOfVisitor(site.address)) {
    const found = await findPages(who, visitor, 2, forAnyone);
    for (const file of found.files) if (!files.has(file)) files.set(file, visitor);
  }
}, 300_000);
afterAll(() => site?.close());

const starts = ['=1+', '+', '-', '@', '\t', '\r'];

/** Suppliers’ names as somebody would choose them who wants a spreadsheet to run them. */
async function nameHostile(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `update supplier s set name = ($1::text[])[1 + n.number % cardinality($1::text[])] || s.name
     from (select id, row_number() over (order by id) as number from supplier) n where n.id = s.id`,
    [starts],
  );
  await client.end();
}

const pathOf = (link: string) => link.split('?')[0] ?? '';
const asCsv = (path: string) => path.replace('as=xlsx', 'as=csv');

describe('every list that the demonstration hands over', () => {
  it('is handed over as a workbook too', () => {
    const lists = [...files.keys()];
    // Files beside a figure are of lists whose own page hands over both.
    const pathsOf = (as: string) => lists.filter((path) => path.includes(`as=${as}`)).map(pathOf);
    const workbooks = new Set(pathsOf('xlsx'));
    const alone = pathsOf('csv').filter((path) => !workbooks.has(path));
    expect(alone).toEqual([]);
    expect(lists.length).toBeGreaterThan(60);
  });

  it('opens in a spreadsheet with what its CSV says, and runs nothing', async () => {
    const faults: string[] = [];
    let opened = 0;
    let told = '';
    for (const [path, visitor] of files) {
      if (!path.includes('as=xlsx')) continue;
      const [workbook, table] = [await visitor.take(path), await visitor.take(asCsv(path))];
      if (workbook.status !== 200 || table.status !== 200) {
        faults.push(`${path}: ${workbook.status}, ${table.status}`);
        continue;
      }
      opened += 1;
      const csv = readCsv(table.bytes);
      const read = await openWorkbook(workbook.bytes);
      const found = [
        ...faultsOfParts(read.parts),
        ...compareToCsv(read, csv),
        ...runnable(csv.rows).map((cell) => `CSV would run ${cell}`),
      ];
      faults.push(...found.map((fault) => `${path}: ${fault}`));
      told += table.bytes.toString('utf8');
    }
    expect(faults).toEqual([]);
    expect(opened).toBeGreaterThan(60);
    // They were really among what was handed over.
    for (const start of starts) expect(told).toContain(`'${start}`);
  }, 300_000);
});
