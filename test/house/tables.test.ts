import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../database.ts';
import { root } from './source.ts';

const database = await freshDatabase();
const owner = new pg.Client({ connectionString: database.url });
await owner.connect();
afterAll(async () => {
  await owner.end();
  await database.close();
});

/** The rows of the decision's table: key to the tables split by it. */
function readDecision(): Map<string, readonly string[]> {
  const text = readFileSync(join(root, 'docs/decisions/0001-tables-and-their-keys.md'), 'utf8');
  const rows = [...text.matchAll(/^\| (`\w+`|global[^|]*) \| ([^|]+) \|$/gm)];
  return new Map(
    rows.map(([, key = '', tables = '']) => [key.replaceAll('`', ''), tables.trim().split(', ')]),
  );
}

async function column<T>(sql: string): Promise<T[]> {
  return (await owner.query<{ value: T }>(sql)).rows.map((row) => row.value);
}

describe('every table has its key', () => {
  const decided = readDecision();

  it('the decision names every table, once', async () => {
    const tables = await column<string>(
      "select tablename as value from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1",
    );
    expect(tables.length).toBeGreaterThan(50);
    expect([...decided.values()].flat().sort()).toEqual(tables);
  });

  it.each(['body_id', 'round_id'])('%s stands in every primary, unique and foreign key', async (key) => {
    const tables = decided.get(key) ?? [];
    expect(tables.length).toBeGreaterThan(10);
    const { rows } = await owner.query<{ name: string }>(
      `select conrelid::regclass || '.' || conname as name from pg_constraint
       where conrelid::regclass::text = any($1) and contype in ('p', 'u')
         and not exists (select from pg_attribute a where a.attrelid = conrelid and a.attname = $2 and a.attnum = any(conkey))
       union all
       select c.conrelid::regclass || '.' || c.conname from pg_constraint c
       where c.conrelid::regclass::text = any($1) and c.contype = 'f' and c.confrelid::regclass::text = any($1)
         and not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = $2 and a.attnum = any(c.conkey))`,
      [tables, key],
    );
    expect(rows).toEqual([]);
  });

  it('no constraint is deferrable or an exclusion', async () => {
    expect(
      await column("select conname as value from pg_constraint where condeferrable or contype = 'x'"),
    ).toEqual([]);
  });
});

describe('the application role', () => {
  it('cannot rewrite what must not be rewritten', async () => {
    const fixed = [
      'record_entry',
      'record_leaf',
      'record_checkpoint',
      'record_key',
      'counted_ballot',
      'counted_comparison',
      'counted_vote',
      'sealed_bid',
      'consensus',
      'verdict',
      'payment',
      'contract',
    ];
    const { rows } = await owner.query(
      `select t, p from unnest($1::text[]) t cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) p
       where has_table_privilege('pp_app', t, p)`,
      [fixed],
    );
    expect(rows).toEqual([]);
  });

  it('reads no sealed bid, share, draft or score that is not its own', async () => {
    const forced = await column<string>(
      'select relname as value from pg_class where relforcerowsecurity order by 1',
    );
    expect(forced).toEqual([
      'bid_draft',
      'bid_released_key',
      'bid_share',
      'bid_subcontractor',
      'score',
      'score_before',
      'score_draft',
      'sealed_bid',
    ]);
  });
});
