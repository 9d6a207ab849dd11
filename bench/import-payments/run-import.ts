// In a process of its own, so that its memory is the import's: a file into an empty database.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { bringInPayments } from '../../src/accountability/spend/importing/bring-in-payments.ts';
import { databaseClock } from '../../src/acts/clock.ts';
import { nobody } from '../../src/acts/nobody.ts';
import { openPool } from '../../src/db/connect.ts';
import { systemRandom } from '../../src/values/random.ts';

const [url = '', bodyId = '', path = '', filesFolder = ''] = process.argv.slice(2);
const pool = openPool({ url });
const by = { actor: nobody, clock: databaseClock, random: systemRandom() };
const from = performance.now();
const stages: Record<string, number> = {};
const imported = await bringInPayments(pool, by, {
  bodyId,
  invented: false,
  filesFolder,
  files: [{ name: basename(path), open: () => createReadStream(path, { highWaterMark: 1 << 18 }) }],
  watch({ stage }) {
    stages[stage] = performance.now() - from;
  },
});
const milliseconds = performance.now() - from;
await pool.end();
if ('refused' in imported) throw new Error(imported.fault.reason);
const rows = imported.files.reduce((total, { survey }) => total + survey.accepted, 0);
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, rows, megabytes, stages }));
