import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLists } from '../src/accountability/opendata/lists/open-lists.ts';
import { buildSigned } from './builders/delivery.ts';
import { buildPaid } from './builders/paid.ts';
import { columnsRead, statementsOf } from './columns-read.ts';
import { freshDatabase } from './database.ts';
import { root } from './house/source.ts';

type Named = {
  readonly table: string;
  readonly columns: string;
  readonly why: string;
  readonly because: string;
};
const named = parse(readFileSync(join(root, 'data/open-data/not-in-lists.csv')), {
  columns: true,
}) as Named[];
/** Whole tables may be named only where nothing in them is public. */
const neverPublic = ['person', 'sealed', 'desk', 'site'];

const database = await freshDatabase();
const owner = new pg.Client({ connectionString: database.url });
await owner.connect();
afterAll(async () => {
  await owner.end();
  await database.close();
});

let columns: ReadonlySet<string>;
let read: ReadonlySet<string>;
beforeAll(async () => {
  columns = new Set(await everyColumn());
  // Payments are read file by file: there is one to read.
  const { bodyId, supplierId } = await buildSigned(database.db);
  const line = { to: 'Larkhill', pence: 1, supplierId, on: '2026-04-07' };
  await buildPaid(database.db, bodyId, [line], { invented: true });
  const sent = await statementsOf(database.url, async (db) => {
    for (const list of openLists) await list.rows(db, {}, null, 10);
  });
  const found: string[] = [];
  for (const statement of sent) found.push(...(await columnsRead(owner, statement)));
  read = new Set(found);
});

async function everyColumn(): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select t.relname || '.' || a.attname as name from pg_class t
     join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition`,
  );
  return rows.map(({ name }) => name);
}

const tableOf = (column: string) => column.slice(0, column.indexOf('.'));

function columnsOf(names: readonly Named[]): string[] {
  return names
    .filter((each) => each.columns !== '*')
    .flatMap(({ table, columns: some }) => some.split(' ').map((column) => `${table}.${column}`));
}

/** What is wrong between the columns there are, those that lists read and those that are named. */
function faultsBetween(
  all: ReadonlySet<string>,
  inLists: ReadonlySet<string>,
  names: readonly Named[],
): string[] {
  const whole = new Set(names.filter((each) => each.columns === '*').map(({ table }) => table));
  const single = columnsOf(names);
  const tables = new Set([...all].map(tableOf));
  // What is tied, ordered or shown elsewhere may be read on the way to a list; what is kept back may not.
  const keptBack = new Set(columnsOf(names.filter(({ why }) => neverPublic.includes(why))));
  const said = new Set(single);
  const twice = single.filter(
    (column, index) => single.indexOf(column) !== index || whole.has(tableOf(column)),
  );
  return [
    ...[...all]
      .filter((column) => !inLists.has(column) && !said.has(column) && !whole.has(tableOf(column)))
      .map((column) => `${column} is in no list, and nobody said why`),
    ...single.filter((column) => !all.has(column)).map((column) => `${column} is not there`),
    ...[...whole].filter((table) => !tables.has(table)).map((table) => `${table} is not there`),
    ...[...inLists]
      .filter((column) => keptBack.has(column) || whole.has(tableOf(column)))
      .map((column) => `${column} is kept back, and a list reads it`),
    ...twice.map((column) => `${column} is named twice`),
  ];
}

describe('every column of the database', () => {
  it('is in an open list, or is named with the reason why not', () => {
    expect(faultsBetween(columns, read, named)).toEqual([]);
    expect(read.size).toBeGreaterThan(400);
    expect(columns.size).toBeGreaterThan(2000);
  });

  it('is seen when it is new, when it is gone, and when it is kept back and yet read', () => {
    const more = new Set([...columns, 'supplier.shoe_size', 'new_table.id']);
    expect(faultsBetween(more, read, named)).toEqual([
      'supplier.shoe_size is in no list, and nobody said why',
      'new_table.id is in no list, and nobody said why',
    ]);
    const less = new Set(
      [...columns].filter((column) => column !== 'supplier.postcode' && tableOf(column) !== 'ballot'),
    );
    expect(faultsBetween(less, read, named)).toEqual([
      'supplier.postcode is not there',
      'ballot is not there',
    ]);
    const leak = new Set([...read, 'claim.checked_by', 'ballot.id']);
    expect(faultsBetween(columns, leak, named)).toEqual([
      'claim.checked_by is kept back, and a list reads it',
      'ballot.id is kept back, and a list reads it',
    ]);
  });

  it('has a reason in words, and a whole table only one that keeps all of it back', () => {
    expect(named.filter(({ because }) => because.length < 15)).toEqual([]);
    const known = [...neverPublic, 'inside', 'page'];
    expect(named.filter(({ why }) => !known.includes(why))).toEqual([]);
    expect(named.filter(({ columns: some, why }) => some === '*' && !neverPublic.includes(why))).toEqual([]);
  });
});
