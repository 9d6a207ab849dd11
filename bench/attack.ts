// Who counts: 10,000 fakes against 5,000 honest people in rounds of tiers 1, 2 and 3, through the real code on a real
// database; and the limits of the edge, over HTTP. Seeded. What is assumed and what is not modelled stands in
// docs/one-person-one-say.md. npx tsx bench/attack.ts
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { migrate } from '../src/db/migrate.ts';
import { knock } from './attack/knock.ts';
import { runTier } from './attack/run-tier.ts';
import { tableOf, totalsOf } from './attack/table.ts';

const SEED = process.argv[2] ?? 'one person, one say';
const tiers = [1, 2, 3] as const;

const found = [];
for (const tier of tiers) found.push(await onFreshDatabase((url) => runTier(url, tier, SEED)));
console.log(tableOf(found));
console.log(await onFreshDatabase(knock));
for (const [index, outcome] of found.entries()) {
  const { fakes, stopped } = totalsOf(outcome);
  if (index > 0 && (fakes > 0.01 || stopped > 0.01)) throw new Error(`Tier ${index + 1} does not hold`);
}

async function onFreshDatabase<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'pp-bench-'));
  // As root the database runs as another user, who must be able to come through.
  chmodSync(dataFolder, 0o711);
  const database = await startEmbedded({ dataFolder, progress: () => {} });
  try {
    await migrate(database.ownerUrl);
    await withoutWaiting(database.ownerUrl);
    return await work(database.ownerUrl);
  } finally {
    await database.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** What is measured is who counts, not how durably: commits need not wait for the disk. */
async function withoutWaiting(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('alter database pp set synchronous_commit = off');
  await client.end();
}
