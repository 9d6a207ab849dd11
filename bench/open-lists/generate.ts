import pg from 'pg';
import { connect } from '../../src/db/connect.ts';
import { migrate } from '../../src/db/migrate.ts';
import { loadReference } from '../../src/reference/load-reference.ts';
import { moneyAndSays } from './made-money-and-says.ts';
import { promises } from './made-promises.ts';
import { functions, purchases } from './made-purchases.ts';

const fills = [...purchases, ...promises, ...moneyAndSays];

/**
 * A million rows behind every list, a table at a time; a table that was filled stays as it is. The rows are sound by
 * their making, so nothing looks keys up and no trigger runs (which needs the superuser).
 */
export async function generate(urls: { readonly owner: string; readonly superuser: string }): Promise<void> {
  await migrate(urls.owner);
  const db = connect({ url: urls.owner });
  await loadReference(db);
  await db.destroy();
  const client = new pg.Client({ connectionString: urls.superuser });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica; set synchronous_commit = off; set jit = off');
    const { rows } = await client.query<{ is: boolean }>(
      `select exists (select from pg_proc where proname = 'key_of') as is`,
    );
    if (!rows[0]?.is) await client.query(functions);
    for (const [table, sql] of fills) await fill(client, table, sql);
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, table: string, sql: string): Promise<void> {
  const { rows } = await client.query<{ many: boolean }>(
    `select count(*) > 500 or count(*) = 15 as many from (select from ${table} limit 600) x`,
  );
  if (rows[0]?.many) return;
  const from = performance.now();
  await client.query(sql);
  await client.query(`vacuum analyze ${table}`);
  console.log(`${table}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
}
