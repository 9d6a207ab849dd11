import pg from 'pg';
import { replaceRollups } from '../../src/accountability/spend/totals/replace-rollups.queries.ts';
import { connect } from '../../src/db/connect.ts';
import { migrate } from '../../src/db/migrate.ts';
import { loadReference } from '../../src/reference/load-reference.ts';
import { claims, criteria, instalments, procurements, promises, reports } from './made-promises.ts';
import { bodies, contracts, idOf, payees, payments, suppliers } from './made-rows.ts';

const paid = Number(process.env['PAYMENTS'] ?? 10_000_000);
/** How much is made; the same numbers make the same rows. */
export const made = {
  bodies: 15,
  months: 48,
  payments: paid,
  suppliersOfABody: 4_500,
  suppliers: 30_000,
  contractsOfABody: 200,
  promises: 60_000,
  /** 60,000 promises, 180,000 instalments, 600,000 claims and 160,000 reports. */
  events: 1_000_000,
} as const;

const tables = [
  'procurement',
  'criterion',
  'contract',
  'promise',
  'promise_instalment',
  'claim',
  'witness_report',
];
const withoutChecks = `do $$ declare each record; begin
  for each in select conrelid::regclass as of, conname as name from pg_constraint
    where contype = 'f' and conrelid::regclass::text = any (array['${[...tables, 'payment', 'spend_rollup'].join("','")}']) loop
    execute format('alter table %s drop constraint %I', each.of, each.name);
  end loop;
  ${tables.map((table) => `alter table ${table} disable trigger user;`).join(' ')}
end $$`;

/** Written without a log: what a crash would lose is made again, and reading is the same. */
const withoutLog = ['payment', 'spend_rollup', 'spend_payee_year', 'spend_file_month', 'spend_file_purpose'];

/** Makes everything once; a database that was filled stays as it is. */
export async function generate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    if (!(await isFilled(client))) await fill(client, ownerUrl);
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, ownerUrl: string): Promise<void> {
  const from = performance.now();
  await migrate(ownerUrl);
  const db = connect({ url: ownerUrl });
  await loadReference(db);
  await db.destroy();
  // The rows are sound by their making: no key is looked up, no trigger runs, and the sums are made from them at the end.
  await client.query(withoutChecks);
  for (const sql of [
    idOf,
    bodies,
    suppliers,
    payees,
    procurements,
    criteria,
    contracts,
    promises,
    instalments,
  ])
    await client.query(sql);
  for (const sql of [claims, reports]) await client.query(sql);
  await payEveryBody(client, ownerUrl);
  await client.query(tables.map((table) => `alter table ${table} enable trigger user`).join(';'));
  await client.query('select recompute_standing()');
  await client.query('vacuum analyze');
  console.log(`Made in ${Math.round((performance.now() - from) / 1000)} s.`);
}

/** All payments with their sums; the indexes that only reading needs are made once, at the end. */
async function payEveryBody(client: pg.Client, url: string): Promise<void> {
  await client.query("set synchronous_commit = off; set maintenance_work_mem = '512MB'");
  for (const table of withoutLog) await client.query(`alter table ${table} set unlogged`);
  const { rows } = await client.query<{ name: string; made: string }>(
    `select indexname as name, indexdef as made from pg_indexes where tablename = 'payment' and indexname <> 'payment_pkey'`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  for (let body = 1; body <= made.bodies; body += 1) {
    await pay(client, url, body);
    console.log(`Paid by ${body} of ${made.bodies} bodies.`);
  }
  for (const index of rows) await client.query(index.made);
}

/** A body’s payments, a file a month, with their sums. */
async function pay(client: pg.Client, url: string, body: number): Promise<void> {
  const lines = Math.ceil(made.payments / made.bodies / made.months);
  for (const sql of payments) await client.query(sql(body, made.months, lines));
  const { rows } = await client.query<{ id: string; files: string[] }>(
    `select body_id as id, array_agg(id) as files from payment_file where body_id = id_of('body', ${body}) group by 1`,
  );
  const db = connect({ url });
  const [row] = rows;
  if (row) await db.transaction().execute((tx) => replaceRollups(tx, { bodyId: row.id, fileIds: row.files }));
  await db.destroy();
}

async function isFilled(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(
    `select exists (select from pg_proc where proname = 'id_of') and to_regclass('account_year') is not null as is`,
  );
  return rows[0]?.is ?? false;
}
