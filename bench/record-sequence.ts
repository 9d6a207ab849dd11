// Sequencing and publishing 100,000 entries, beside inserting the same rows and writing the same bytes; what an act pays
// for its entry; and how long an act under load waits for the checkpoint over it.
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { openKeyRing } from '../src/accountability/record/keys/key-ring.ts';
import type { SequencerPlace } from '../src/accountability/record/sequencing/sequencer-place.ts';
import { sequenceAndPublish } from '../src/accountability/record/sequencing/start-sequencer.ts';
import { databaseClock } from '../src/acts/clock.ts';
import { databaseOn, openPool } from '../src/db/connect.ts';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { migrate } from '../src/db/migrate.ts';
import { systemRandom } from '../src/values/random.ts';
import { measureActs } from './record-sequence/measure-acts.ts';
import { measureWaiting } from './record-sequence/measure-waiting.ts';

const ENTRIES = Number(process.env['ENTRIES'] ?? 100_000);
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);

const dataFolder = await mkdtemp(join(tmpdir(), 'pp-bench-record-'));
// As root the database runs as another user, who must be able to come through.
await chmod(dataFolder, 0o711);
const embedded = await startEmbedded({ dataFolder, progress() {} });
try {
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) ratios.push(await compare(round));
  const middle = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
  console.log(`record-sequence: middle ratio ${middle.toFixed(1)}; load ${loadavg()[0]?.toFixed(1)}`);
  await withLog('acts', async (place, owner) => console.log(await measureActs(place, owner)));
  await withLog('waiting', async (place) => console.log(await measureWaiting(place)));
} finally {
  await embedded.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

async function compare(round: number): Promise<number> {
  let ratio = 0;
  await withLog(`round_${round}`, async (place, owner) => {
    await owner.query(
      `insert into record_entry select gen_random_uuid(), null, gen_random_uuid(), gen_random_uuid(), 'bid-committed', 1,
         format('{"commitment":"%s","lot":%s,"note":"%s"}', encode(sha256(n::text::bytea), 'hex'), n, repeat('what was said ', 20)),
         sha256(n::text::bytea), now() - n * interval '1 second' from generate_series(1, $1) n`,
      [ENTRIES],
    );
    await owner.query('vacuum analyze record_entry');
    await owner.query('vacuum analyze record_waiting');
    const sequenced = await timed(() => sequenceAndPublish(place));
    const floor = await measureFloor(owner, place.recordFolder);
    ratio = sequenced / (floor.rows + floor.files);
    console.log(
      `record-sequence, round ${round}: ${ENTRIES} entries sequenced and tiled in ${(sequenced / 1000).toFixed(2)} s ` +
        `(10 allowed), peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; floor ` +
        `${(floor.rows / 1000).toFixed(2)} s for the rows and ${(floor.files / 1000).toFixed(2)} s for ${floor.count} files; ratio ${ratio.toFixed(1)}`,
    );
  });
  return ratio;
}

/** The same leaves into the same table, and the same bytes into files by the same names. */
async function measureFloor(owner: pg.Client, folder: string) {
  await owner.query('create table kept as table record_leaf; alter table record_leaf disable trigger user');
  await owner.query('truncate record_leaf');
  const rows = await timed(() =>
    owner.query('insert into record_leaf select * from kept order by position; delete from record_waiting'),
  );
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const contents = await Promise.all(names.map((name) => readFile(name)));
  const files = await timed(async () => {
    for (const [at, name] of names.entries()) {
      const copy = name.replace(folder, `${folder}-floor`);
      await mkdir(dirname(copy), { recursive: true });
      await writeFile(copy, contents[at] ?? '');
    }
  });
  return { rows, files, count: names.length };
}

async function withLog(
  name: string,
  work: (place: SequencerPlace, owner: pg.Client) => Promise<void>,
): Promise<void> {
  const admin = new pg.Client({ connectionString: embedded.ownerUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = Object.assign(new URL(embedded.ownerUrl), { pathname: `/${name}` }).href;
  await migrate(url);
  const folder = join(dataFolder, name);
  await mkdir(folder);
  const pool = openPool({ url });
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const place: SequencerPlace = {
    db: databaseOn(pool),
    recordFolder: join(folder, 'record'),
    clock: databaseClock,
    random: systemRandom(),
    publicUrl: 'https://procurement.example.org',
    keyRing: openKeyRing(folder, undefined),
  };
  try {
    await work(place, owner);
  } finally {
    await owner.end();
    await pool.end();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
