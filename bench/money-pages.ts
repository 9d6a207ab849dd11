// Public money pages over a million payments, each beside one indexed read of the same rows in the same run, and what
// a month more costs with ten times the history. npx tsx bench/money-pages.ts
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { addMonths } from './money-pages/add-months.ts';
import { generate, made } from './money-pages/generate.ts';
import { openApp } from './money-pages/open-app.ts';
import { pages } from './money-pages/pages.ts';
import { middleOf } from './money-pages/time.ts';

/** Milliseconds of server time that a page may take. */
const MOST = 50;
const RUNS = 15;
const WARMING = 4;

// A folder that was filled before is used again; without one, the payments are made anew and go at the end.
const kept = process.argv[2];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'pp-bench-'));
// As root the database runs as another user, who must be able to come through.
chmodSync(folder, 0o711);
const dataFolder = join(folder, 'data');
const database = await startEmbedded({ dataFolder, progress: () => {} });
try {
  if (!(await isFilled(database.ownerUrl))) {
    const from = performance.now();
    await generate(database.ownerUrl);
    console.log(`${made.payments} payments made and summed in ${seconds(performance.now() - from)} s.`);
  }
  await comparePages(database.ownerUrl);
  console.table(await addMonths(database.ownerUrl));
} finally {
  await database.stop();
  if (!kept) rmSync(folder, { recursive: true, force: true });
}

async function comparePages(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { app, close } = openApp(url);
  const rows: Record<string, unknown> = {};
  for (const { name, path, floor } of pages) {
    const { status } = await app.request(path);
    if (status !== 200) throw new Error(`${path} answers ${status}`);
    const page = await middleOf(RUNS, WARMING, async () => (await app.request(path)).text());
    const least = await middleOf(RUNS, WARMING, () => client.query(floor));
    rows[name] = { 'page, ms': page, 'floor, ms': least, [`within ${MOST}`]: page <= MOST ? 'yes' : 'no' };
  }
  console.log(
    `Load while the pages were asked for: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`,
  );
  console.table(rows);
  await close();
  await client.end();
}

async function isFilled(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ is: boolean }>(
    `select to_regclass('payment') is not null and exists (select from pg_proc where proname = 'draw') as is`,
  );
  await client.end();
  return rows[0]?.is ?? false;
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000);
}
