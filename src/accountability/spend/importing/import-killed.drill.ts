import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { buildBody, setUpBy } from '../../../../test/builders/people.ts';
import { keptFiles, paymentsCsv, textFile } from '../../../../test/builders/spend.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { findImportJob } from './find-import-job.ts';
import { keepOriginal } from './keep-original.ts';
import { startImportJob } from './start-import-job.ts';

/** Enough rows that the import can be caught while they stream. */
const ROWS = 30_000;
const text = paymentsCsv(
  Array.from({ length: ROWS }, (_, n) => ({ amount: `${n}.01`, to: `Firm ${n % 900}` })),
);

const database = await freshDatabase();
// As the owner, who sees what others run.
const owner = new pg.Client({ connectionString: database.url });
await owner.connect();
afterAll(async () => {
  await owner.end();
  await database.close();
});

let body = { bodyId: '', slug: '' };
beforeEach(async () => {
  body = await buildBody(database.db);
});

const env = {
  ...process.env,
  DATABASE_URL: database.url,
  PP_DATA: keptFiles,
  PORT: '0',
  LOG_LEVEL: 'silent',
};
const run = (...words: string[]) =>
  spawn(process.execPath, ['bin/pp.js', ...words], { env, stdio: 'ignore' });

/** Whether another session is at a statement that begins so, or at any statement at all. */
async function isAt(statement: string): Promise<boolean> {
  const { rowCount } = await owner.query(
    `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
     and (state = 'active' or state like 'idle in transaction%') and query ilike $1`,
    [`%${statement}%`],
  );
  return (rowCount ?? 0) > 0;
}
async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  while (await isAt('')) await delay(20);
}
async function count(): Promise<Record<string, number>> {
  const tables = ['payment', 'payee', 'payment_file', 'spend_rollup', 'spend_payee_year', 'payee_supplier'];
  const counts = tables.map((table) => `(select count(*) from ${table} where body_id = $1)::int as ${table}`);
  const { rows } = await owner.query<Record<string, number>>(`select ${counts.join(', ')}`, [body.bodyId]);
  return rows[0] ?? {};
}
const nothing = {
  payment: 0,
  payee: 0,
  payment_file: 0,
  spend_rollup: 0,
  spend_payee_year: 0,
  payee_supplier: 0,
};

// Each is a moment of an import: its payees, its rows, what it replaces, its suppliers, its sums.
it.each([
  'insert into payee ',
  'copy payment ',
  'insert into payee_supplier',
  'insert into spend_rollup',
  'insert into record_entry',
])('killed at “%s”, an import leaves nothing, and the same command completes it', async (statement) => {
  const file = join(keptFiles, 'large.csv');
  writeFileSync(file, text);
  const words = ['import', 'payments', file, '--body', body.slug];
  const importing = run(...words);
  while (importing.exitCode === null && !(await isAt(statement))) await delay(1);
  await killed(importing);
  // Where a moment is over too soon to be caught, the import is whole.
  const left = await count();
  expect(left).toEqual(
    left['payment_file'] === 0 ? nothing : { ...left, payment: ROWS, payee_supplier: 900 },
  );
  expect(await once(run(...words), 'exit')).toEqual([0, null]);
  expect(await count()).toMatchObject({ payment: ROWS, payee: 900, payment_file: 1, payee_supplier: 900 });
});

it('a job whose process is killed is taken up by the next process, and is imported once', async () => {
  const kept = await keepOriginal(join(keptFiles, 'files'), textFile(text));
  const { bodyId } = body;
  const options = { publisher: '', invented: false, coverage: 'published' } as const;
  const files = [{ name: 'large.csv', source: '', ...kept }];
  const { jobId } = await transact(database.db, undefined, (tx) =>
    startImportJob(tx, setUpBy(), { bodyId, files, ...options }),
  );
  const first = run('serve');
  while (first.exitCode === null && !(await isAt('copy payment '))) await delay(1);
  await killed(first);
  expect(await count()).toEqual(nothing);
  expect(await findImportJob(database.db, { bodyId, jobId })).toMatchObject({ state: 'running' });
  const second = run('serve');
  await expect
    .poll(async () => (await findImportJob(database.db, { bodyId, jobId }))?.state, {
      timeout: 60_000,
      interval: 200,
    })
    .toBe('done');
  expect(await count()).toMatchObject({ payment: ROWS, payee: 900, payment_file: 1 });
  const { rows } = await owner.query('select attempts from import_job where id = $1', [jobId]);
  expect(rows).toEqual([{ attempts: 2 }]);
  const ended = once(second, 'exit');
  second.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
