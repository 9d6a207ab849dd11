// The social value account over 10,000,000 payments and 1,000,000 promise events: server time of each page, beside the
// bare read of the same rows in the same run; and how soon a new claim stands in every total.
// npx tsx bench/social-account.ts [folder kept]
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { foldAccounts } from '../src/accountability/account/fold-accounts.ts';
import { connect } from '../src/db/connect.ts';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { openApp } from './money-pages/open-app.ts';
import { middleOf } from './money-pages/time.ts';
import { claimOnce } from './social-account/claim-once.ts';
import { generate, made } from './social-account/generate.ts';
import { reads } from './social-account/reads.ts';

/** Milliseconds of server time that a place’s totals may take. */
const MOST = 50;
const RUNS = 15;
const WARMING = 4;

// A folder that was filled before is used again; without one, everything is made anew and goes at the end.
const kept = process.argv[2];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'pp-bench-'));
// As root the database runs as another user, who must be able to come through.
chmodSync(folder, 0o711);
const database = await startEmbedded({ dataFolder: join(folder, 'data'), progress: () => {} });
try {
  await generate(database.ownerUrl);
  await compare(database.ownerUrl);
} finally {
  await database.stop();
  if (!kept) rmSync(folder, { recursive: true, force: true });
}

async function compare(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const db = connect({ url, max: 8 });
  const { app, close } = openApp(url);
  console.log(`${made.payments} payments, ${made.events} promise events of ${made.promises} promises.`);
  const rows: Record<string, unknown> = {};
  for (const { name, read, path, floor } of reads) {
    const sums = await middleOf(RUNS, WARMING, () => read(db));
    const page = path
      ? await middleOf(RUNS, WARMING, async () => {
          const answer = await app.request(path);
          if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
          return answer.text();
        })
      : null;
    const least = await middleOf(RUNS, WARMING, () => client.query(floor));
    rows[name] = {
      'totals, ms': sums,
      'page, ms': page,
      'floor, ms': least,
      within: sums <= MOST ? 'yes' : 'no',
    };
  }
  console.log(`Load: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`);
  console.table(rows);
  console.table(await claimOnce(db, client));
  console.log(`${await foldAccounts(db)} changes added to the sums.`);
  await db.destroy();
  await close();
  await client.end();
}
