import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { keptFiles, paymentsCsv } from '../../../../test/builders/spend.ts';
import { freshDatabase } from '../../../../test/database.ts';

/** Enough rows that the import can be caught while they stream. */
const ROWS = 60_000;

it('an import that is killed half-way leaves nothing, and the same command completes it', async () => {
  const database = await freshDatabase();
  // As the owner, who sees what others run.
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  try {
    const { slug } = await buildBody(database.db);
    const file = join(keptFiles, 'large.csv');
    const rows = Array.from({ length: ROWS }, (_, n) => ({ amount: `${n}.01`, to: `Firm ${n % 900}` }));
    writeFileSync(file, paymentsCsv(rows));
    const run = () =>
      spawn(process.execPath, ['bin/pp.js', 'import', 'payments', file, '--body', slug], {
        env: { ...process.env, DATABASE_URL: database.url, PP_DATA: keptFiles },
        stdio: 'ignore',
      });
    const isStreaming = async () => {
      const { rowCount } = await owner.query(
        "select from pg_stat_activity where datname = current_database() and query like 'copy payment%' and state = 'active'",
      );
      return (rowCount ?? 0) > 0;
    };
    const count = async () => {
      const text =
        'select (select count(*) from payment) as payments, (select count(*) from payee) as payees';
      return (await owner.query<{ payments: string; payees: string }>(text)).rows[0];
    };
    const killed = run();
    const ended = once(killed, 'exit');
    while (killed.exitCode === null && !(await isStreaming())) await delay(5);
    killed.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    while (await isStreaming()) await delay(20);
    expect(await count()).toEqual({ payments: '0', payees: '0' });
    expect(await once(run(), 'exit')).toEqual([0, null]);
    expect(await count()).toEqual({ payments: String(ROWS), payees: '900' });
  } finally {
    await owner.end();
    await database.close();
  }
});
