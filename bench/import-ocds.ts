// Importing 50,000 OCDS releases (25,000 processes of two releases), as `pp import ocds` does, beside reading and parsing
// the same bytes in the same run.
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { importReleases } from '../src/accountability/opendata/importing/import-releases.ts';
import { atTheTerminal } from '../src/acts/at-the-terminal.ts';
import { transact } from '../src/acts/transact.ts';
import { databaseOn, openPool } from '../src/db/connect.ts';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { migrate } from '../src/db/migrate.ts';
import { loadReference } from '../src/reference/load-reference.ts';

const PROCESSES = Number(process.env['PROCESSES'] ?? 25_000);
const EACH = 2;

const folder = await mkdtemp(join(tmpdir(), 'pp-bench-ocds-'));
// As root the database runs as another user, who must be able to come through.
await chmod(folder, 0o711);
const path = join(folder, 'releases.jsonl');
const megabytes = (await writeReleases()) / 1e6;
const embedded = await startEmbedded({ dataFolder: folder, progress() {} });
try {
  await compare();
} finally {
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
}

async function compare(): Promise<void> {
  const parsed = await timed(parseAll);
  await migrate(embedded.ownerUrl);
  const pool = openPool({ url: embedded.ownerUrl });
  const db = databaseOn(pool);
  await loadReference(db);
  const by = atTheTerminal();
  const files = [{ name: 'releases.jsonl', open: () => createReadStream(path) }];
  const bring = () => timed(() => transact(db, by.actor, (tx) => importReleases(tx, by, { files })));
  const imported = await bring();
  const again = await bring();
  await pool.end();
  const { contracts } = imported.value;
  if (contracts.added !== PROCESSES) throw new Error(`${contracts.added} contracts came in`);
  if (again.value.files[0]?.unchanged !== PROCESSES * EACH)
    throw new Error('the same file changed something');
  const peak = process.resourceUsage().maxRSS / 1024;
  const rate = Math.round((PROCESSES * EACH) / imported.seconds);
  console.log(
    `import-ocds: ${PROCESSES * EACH} releases (${megabytes.toFixed(0)} MB) parsed in ${parsed.seconds.toFixed(2)} s, ` +
      `imported in ${imported.seconds.toFixed(1)} s (${rate}/s), ratio ${(imported.seconds / parsed.seconds).toFixed(1)}; ` +
      `the same file again in ${again.seconds.toFixed(1)} s; peak ${peak.toFixed(0)} MB; load ${loadavg()[0]?.toFixed(1)}`,
  );
}

async function parseAll(): Promise<number> {
  let releases = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    releases += (JSON.parse(line) as { tag: string[] }).tag.length;
  }
  return releases;
}

async function timed<Value>(work: () => Promise<Value>) {
  const from = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - from) / 1000 };
}

async function writeReleases(): Promise<number> {
  const file = createWriteStream(path);
  for (let number = 0; number < PROCESSES * EACH; number += 1) {
    if (!file.write(`${JSON.stringify(releaseAt(number))}\n`)) {
      await once(file, 'drain');
    }
  }
  file.end();
  await finished(file);
  return file.bytesWritten;
}

/** A tender and then an award with its contract, of one of 400 buyers, to one of 6,000 suppliers. */
function releaseAt(index: number): object {
  const number = Math.floor(index / EACH);
  const isAward = index % EACH === 1;
  const ocid = `ocds-b3nch0-${number}`;
  const supplier = { id: `S-${number % 6000}`, name: `${namePart(number % 6000)} Ltd` };
  const buyer = { id: `B-${number % 400}`, name: `Buyer ${number % 400}` };
  return {
    ocid,
    id: `${ocid}-${index % EACH}`,
    date: `2026-0${isAward ? 4 : 2}-15T09:00:00Z`,
    tag: isAward ? ['award', 'contract'] : ['tender'],
    buyer,
    parties: [
      { ...buyer, roles: ['buyer'], address: { postalCode: 'OL1 1AA' } },
      ...(isAward ? [{ ...supplier, roles: ['supplier'] }] : []),
    ],
    tender: {
      id: String(number),
      title: `Purchase ${number}`,
      description: `What buyer ${number % 400} needs, told in a line or two, as most notices do. `.repeat(4),
      status: isAward ? 'complete' : 'active',
      procurementMethod: 'open',
      mainProcurementCategory: 'services',
      value: { amount: 1000 + number, currency: 'GBP' },
      tenderPeriod: { startDate: '2026-02-15T09:00:00Z', endDate: '2026-03-20T12:00:00Z' },
      classification: { scheme: 'CPV', id: String(45_000_000 + (number % 900)) },
    },
    ...(isAward ? awarded(number, supplier) : {}),
  };
}

function awarded(number: number, supplier: { readonly id: string; readonly name: string }) {
  const value = { amount: 1200 + number, currency: 'GBP' };
  const period = { startDate: '2026-05-01T00:00:00Z', endDate: '2028-04-30T23:59:59Z' };
  return {
    awards: [{ id: '1', status: 'active', value, suppliers: [supplier] }],
    contracts: [{ id: '1', awardID: '1', status: 'active', value, period }],
  };
}

/** Names as different from each other as firms’ are. */
function namePart(number: number): string {
  const parts = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'wy'];
  return String(number)
    .padStart(4, '0')
    .split('')
    .map((digit) => parts[Number(digit)])
    .join('');
}
