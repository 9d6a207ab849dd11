// Bringing in a whole ledger's year, beside COPY of the same rows into the same table, each into an empty database.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { migrate } from '../src/db/migrate.ts';
import { readTables, writeTables } from './import-payments/copy-rows.ts';

const BODY = '0a000000-0000-7000-8000-000000000001';
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const folder = join(process.env['PP_REFERENCE_DATA'] ?? '../shared/data', 'spend/trafford');
const [name] = existsSync(folder) ? readdirSync(folder).filter((each) => each.endsWith('.zip')) : [];

type Imported = { milliseconds: number; rows: number; megabytes: number; stages: Record<string, number> };

if (name) await compare(join(folder, name));
else console.log(`import-payments: skipped, because there is no ${folder}`);

async function compare(path: string): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'pp-bench-import-'));
  // As root the database runs as another user, who must be able to come through.
  await chmod(dataFolder, 0o711);
  const embedded = await startEmbedded({ dataFolder, progress() {} });
  try {
    const imports: Imported[] = [];
    const floors: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const application = await freshDatabase(embedded.ownerUrl, `application_${round}`);
      const floor = await freshDatabase(embedded.ownerUrl, `floor_${round}`);
      const imported = await runImport(application, path, dataFolder);
      const rows = await readTables(application, ['body', 'payment_file', 'payee', 'payment']);
      const copied = await writeTables(floor, rows);
      imports.push(imported);
      floors.push(copied);
      say(`round ${round}`, imported, copied);
    }
    const imported = middle(imports, ({ milliseconds }) => milliseconds);
    const copied = middle(floors, (each) => each);
    say('median', imported, copied);
  } finally {
    await embedded.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

function say(what: string, { milliseconds, rows, megabytes, stages }: Imported, copied: number): void {
  const seconds = (each: number) => `${(each / 1000).toFixed(1)} s`;
  const parts = `read after ${seconds(stages['reading'] ?? 0)}, written after ${seconds(stages['writing'] ?? 0)}`;
  console.log(
    `import-payments, ${what}: ${rows} rows in ${seconds(milliseconds)} (${parts}), COPY ${seconds(copied)}, ` +
      `ratio ${(milliseconds / copied).toFixed(2)} (3 allowed), peak memory ${megabytes.toFixed(0)} MB (512 allowed)`,
  );
}

async function freshDatabase(ownerUrl: string, database: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`create database ${database}`);
  await client.end();
  const url = new URL(ownerUrl);
  url.pathname = `/${database}`;
  await migrate(url.href);
  return url.href;
}

async function runImport(url: string, path: string, dataFolder: string): Promise<Imported> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("insert into body (id, slug, name, kind) values ($1, 'b', 'B', 'council')", [BODY]);
  await client.end();
  const script = fileURLToPath(new URL('import-payments/run-import.ts', import.meta.url));
  const words = ['--import', 'tsx', script, url, BODY, path, join(dataFolder, 'files')];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(await text(child.stdout)) as Imported;
}

function middle<T>(all: readonly T[], by: (each: T) => number): T {
  const sorted = all.toSorted((a, b) => by(a) - by(b));
  return sorted[Math.floor(sorted.length / 2)] as T;
}
