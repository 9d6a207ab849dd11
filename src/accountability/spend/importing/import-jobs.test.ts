import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBody, setUpBy } from '../../../../test/builders/people.ts';
import { keptFiles, paymentsCsv, textFile } from '../../../../test/builders/spend.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { databaseClock } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import { openPool } from '../../../db/connect.ts';
import { systemRandom } from '../../../values/random.ts';
import { findImportJob } from './find-import-job.ts';
import { claimImportJob, type KeptFile } from './import-jobs.queries.ts';
import { keepOriginal } from './keep-original.ts';
import { runImportJob } from './run-import-job.ts';
import { startImportJob } from './start-import-job.ts';
import { startImportRunner } from './start-import-runner.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url });
const place = { db, pool, clock: databaseClock, random: systemRandom(), filesFolder: keptFiles };
afterAll(async () => {
  await pool.end();
  await database.close();
});

let bodyId = '';
beforeEach(async () => {
  ({ bodyId } = await buildBody(db));
});

async function keep(text: string, name = 'month.csv'): Promise<KeptFile> {
  return { name, source: '', ...(await keepOriginal(keptFiles, textFile(text))) };
}
async function start(files: readonly KeptFile[]): Promise<{ bodyId: string; jobId: string }> {
  const options = { publisher: '', invented: false, coverage: 'published' } as const;
  const started = await transact(db, undefined, (tx) =>
    startImportJob(tx, setUpBy(), { bodyId, files, ...options }),
  );
  return { bodyId, ...started };
}
const month = (rows: number) =>
  paymentsCsv(Array.from({ length: rows }, (_, n) => ({ amount: `${n + 1}.00`, to: `Firm ${n % 9}` })));
const never = new AbortController().signal;
const runner = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
async function payments(): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*) as n from payment where body_id = ${bodyId}`.execute(db);
  return rows[0]!.n;
}

describe('an import as a job', () => {
  it('waits, is run by whoever serves, and says what came of it', async () => {
    const key = await start([await keep(month(20))]);
    expect(await findImportJob(db, key)).toMatchObject({ state: 'waiting', result: null });
    const runners = [1, 2, 3].map(() => startImportRunner(place, (error) => expect(error).toBeUndefined()));
    await expect.poll(async () => (await findImportJob(db, key))?.state, { timeout: 8000 }).toBe('done');
    await Promise.all(runners.map((each) => each.stop()));
    const job = await findImportJob(db, key);
    expect(job?.result).toMatchObject({ files: [{ file: 'month.csv', accepted: 20 }], duplicates: 0 });
    expect(await payments()).toBe(20);
  });

  it('is one process’s at a time, and another’s once that one fell silent', async () => {
    const key = await start([await keep(month(5))]);
    const first = await claimImportJob(db, runner(1));
    expect(first).toMatchObject(key);
    expect(await claimImportJob(db, runner(2))).toBeUndefined();
    await sql`update import_job set heartbeat_at = heartbeat_at - interval '20 seconds' where id = ${key.jobId}`.execute(
      db,
    );
    const second = await claimImportJob(db, runner(2));
    expect(second).toMatchObject({ ...key, attempts: 2 });
    // The first was only slow: it finds that the job is no longer its own, and undoes what it did.
    await runImportJob(place, runner(1), first!, never);
    expect(await payments()).toBe(0);
    await runImportJob(place, runner(2), second!, never);
    expect(await payments()).toBe(5);
    expect(await findImportJob(db, key)).toMatchObject({ state: 'done', result: { duplicates: 0 } });
  });

  it('that is told to stop undoes what it began, and the next process completes it', async () => {
    const key = await start([await keep(month(3000))]);
    const stopping = new AbortController();
    const job = await claimImportJob(db, runner(1));
    const running = runImportJob(place, runner(1), job!, stopping.signal);
    stopping.abort();
    await running;
    expect(await payments()).toBe(0);
    expect(await findImportJob(db, key)).toMatchObject({ state: 'waiting' });
    const again = await claimImportJob(db, runner(2));
    expect(again).toMatchObject({ attempts: 1 });
    await runImportJob(place, runner(2), again!, never);
    expect(await payments()).toBe(3000);
  });

  it('says in one sentence why nothing was imported', async () => {
    const key = await start([await keep('Name,Amount\nA,1\nB,2\n', 'odd.csv')]);
    await runImportJob(place, runner(1), (await claimImportJob(db, runner(1)))!, never);
    const job = await findImportJob(db, key);
    expect(job).toMatchObject({ state: 'failed', result: null });
    expect(job?.fault).toMatch(/^“odd\.csv”/);
  });

  it('whose fault is ours is tried some times, and then says so', async () => {
    const gone = { ...(await keep(month(1))), sha256: Buffer.alloc(32, 7) };
    const key = await start([gone]);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const job = await claimImportJob(db, runner(1));
      await expect(runImportJob(place, runner(1), job!, never)).rejects.toThrow('ENOENT');
    }
    expect(await findImportJob(db, key)).toMatchObject({
      state: 'failed',
      fault: expect.stringContaining('fault of ours'),
    });
  });
});
