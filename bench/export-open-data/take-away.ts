// One list by one way, in a process of its own: how fast, and how much memory at most.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { writeList } from '../../src/accountability/opendata/exporting/write-list.ts';
import type { ReadableList } from '../../src/accountability/opendata/lists/open-list.ts';
import { findOpenList } from '../../src/accountability/opendata/lists/open-lists.ts';
import { connect } from '../../src/db/connect.ts';
import { floors } from './floors.ts';

export type Taken = {
  readonly rows: number;
  readonly rowsASecond: number;
  readonly written: number;
  readonly megabytes: number;
};

const [url = '', name = '', way = '', to = '', folder = ''] = process.argv.slice(2);
const list = findOpenList(name) as ReadableList;
const out = await mkdtemp(join(folder, 'out-'));
const file = join(out, 'file');
// The export runs without the site, and neither begins before its modules stand.
const site = way === 'copy' || way === 'export' ? undefined : await import('../money-pages/open-app.ts');
const from = performance.now();
const counted = await run();
const seconds = (performance.now() - from) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const written = counted.written ?? (await stat(file)).size;
await rm(out, { recursive: true });
const rows = counted.rows ?? (await countRows());
process.stdout.write(
  JSON.stringify({
    rows,
    rowsASecond: Math.round(rows / seconds),
    written: Math.round(written / 1e6),
    megabytes,
  }),
);
process.exit();

async function run(): Promise<{ rows?: number; written?: number }> {
  if (way === 'copy') return copyFloor();
  if (!site) return exportList();
  const { app, close } = site.openApp(url);
  const answer = await app.request(`/data/${name}?${new URLSearchParams({ to, as: way })}`);
  if (answer.status !== 200) throw new Error(`it answers ${answer.status}`);
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), createWriteStream(file));
  await close();
  return {};
}

async function exportList() {
  const db = connect({ url, max: 2 });
  const narrowed: ReadableList = {
    ...list,
    rows: (of, _filters, after, limit) => list.rows(of, { to }, after, limit),
  };
  const { rows, files } = await writeList(db, out, narrowed);
  await db.destroy();
  return { rows, written: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function copyFloor() {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const copy = client.query(copyTo(`copy (${floors[name]?.(to)}) to stdout (format csv)`));
  await pipeline(copy, createWriteStream(file));
  await client.end();
  return { rows: copy.rowCount };
}

async function countRows(): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::integer as n from (${floors[name]?.(to)}) x`,
  );
  await client.end();
  return rows[0]?.n ?? 0;
}
