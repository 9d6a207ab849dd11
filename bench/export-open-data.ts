// A million rows taken away: as the export writes them (CSV and JSON, hashed), and as CSV, JSON and a workbook over
// the list’s own address; rows a second, and the process’s peak memory at 100,000 rows and at 1,000,000; beside `copy … to
// stdout` of the same rows written to a file in the same run. npx tsx bench/export-open-data.ts [folder kept]
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import type { Taken } from './export-open-data/take-away.ts';
import { generate } from './open-lists/generate.ts';

/** Rows a second that an export must write, and how much more memory ten times the rows may take. */
const LEAST = 50_000;
const MOST_MORE = 1.25;
const ways = ['copy', 'export', 'csv', 'json', 'xlsx'] as const;
const lists = ['payments', 'promise-dates'] as const;
/** The last day of the first 100,000 rows or so, and of all. */
const days = { few: '2022-04-10', all: '2030-01-01' } as const;

// A folder that was filled before is used again, that of open-lists.ts; without one, everything is made anew and goes.
const kept = process.argv[2];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'pp-bench-'));
// As root the database runs as another user, who must be able to come through.
chmodSync(folder, 0o711);
const database = await startEmbedded({ dataFolder: join(folder, 'data'), progress: () => {} });
try {
  const superuser = database.ownerUrl.replace('pp_owner', 'postgres');
  await generate({ owner: database.ownerUrl, superuser });
  const rows: Record<string, unknown> = {};
  for (const list of lists)
    for (const way of ways) {
      const few = await takeAway(list, way, days.few);
      const all = await takeAway(list, way, days.all);
      const more = Math.round((100 * all.megabytes) / few.megabytes) / 100;
      const isWithin = more <= MOST_MORE && (way !== 'export' || all.rowsASecond >= LEAST);
      if (!isWithin && way !== 'copy') process.exitCode = 1;
      rows[`${list}, ${way}`] = {
        rows: all.rows,
        'rows a second': all.rowsASecond,
        'MB of file': all.written,
        [`peak MB at ${few.rows}`]: few.megabytes,
        'peak MB at all': all.megabytes,
        within: isWithin ? 'yes' : 'no',
      };
      console.log(list, way, JSON.stringify({ few, all }));
    }
  console.log(`Load: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`);
  console.table(rows);
} finally {
  await database.stop();
  if (!kept) rmSync(folder, { recursive: true, force: true });
}

/** In a process of its own, whose peak memory is that of this way alone. */
async function takeAway(list: string, way: string, to: string): Promise<Taken> {
  const script = fileURLToPath(new URL('export-open-data/take-away.ts', import.meta.url));
  // With so little room what is only waiting to be collected is no part of the peak, and what is held ends the run.
  const words = [
    '--max-old-space-size=256',
    '--import',
    'tsx',
    script,
    database.ownerUrl,
    list,
    way,
    to,
    folder,
  ];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(await text(child.stdout)) as Taken;
}
