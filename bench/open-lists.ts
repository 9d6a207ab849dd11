// Every open list over a million rows: server time of a page with every filter it offers, alone and two together, with
// values that nearly all, few, one and no rows have, from the beginning, the middle and near the end; the worst of them as
// a whole page and as a whole answer of the API; beside the bare read of as many rows by the primary key in the same run.
// npx tsx bench/open-lists.ts [folder kept] [lists, apart by commas]
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { compareLists } from './open-lists/compare.ts';
import { generate } from './open-lists/generate.ts';

// A folder that was filled before is used again; without one, everything is made anew and goes at the end.
const [kept, only] = process.argv.slice(2);
const folder = kept ?? mkdtempSync(join(tmpdir(), 'pp-bench-'));
// As root the database runs as another user, who must be able to come through.
chmodSync(folder, 0o711);
const database = await startEmbedded({ dataFolder: join(folder, 'data'), progress: () => {} });
try {
  const superuser = database.ownerUrl.replace('pp_owner', 'postgres');
  await generate({ owner: database.ownerUrl, superuser });
  const { rows, isWithin } = await compareLists(database.ownerUrl, only);
  console.log(`Load: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`);
  console.table(rows);
  if (!isWithin) process.exitCode = 1;
} finally {
  await database.stop();
  if (!kept) rmSync(folder, { recursive: true, force: true });
}
