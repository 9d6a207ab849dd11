import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import type { Taken } from '../bench/export-open-data/take-away.ts';
import { freshDatabase } from '../test/database.ts';

const ROWS = 200_000;
/** Room for the program and a few pages, and not for the rows: a third of them would end it. */
const HEAP_MEGABYTES = 80;

const database = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'pp-export-'));
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

async function takeAway(): Promise<{ readonly code: number | null; readonly taken: Taken }> {
  const script = fileURLToPath(new URL('../bench/export-open-data/take-away.ts', import.meta.url));
  const words = ['--import', 'tsx', script, database.url, 'suppliers', 'export', '', folder];
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const said = await text(child.stdout);
  return { code: await ended, taken: JSON.parse(said || '{}') as Taken };
}

it('exports a list that is larger than the memory it has', async () => {
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(
    `insert into supplier (id, slug, name, size, sector, about, invented)
     select gen_random_uuid(), 'supplier-' || n, 'Supplier ' || n, 'small', 'private', repeat('What we do. ', 40), true
     from generate_series(1, $1::integer) n`,
    [ROWS],
  );
  await owner.end();
  const { code, taken } = await takeAway();
  expect(code).toBe(0);
  expect(taken.rows).toBe(ROWS);
  expect(taken.written).toBeGreaterThan(2 * HEAP_MEGABYTES);
});
