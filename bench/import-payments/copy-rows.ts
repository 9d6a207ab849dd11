import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** The rows a table holds, whole, in COPY's text format. */
export async function readTables(url: string, tables: readonly string[]): Promise<Map<string, Buffer>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = new Map<string, Buffer>();
  for (const table of tables) {
    const columns = await writableColumns(client, table);
    const stream = client.query(copyTo(`copy (select ${columns} from ${table}) to stdout`));
    found.set(table, await buffer(stream));
  }
  await client.end();
  return found;
}

/** Puts rows into tables, one COPY and one transaction each, and answers how long the last one took. */
export async function writeTables(url: string, tables: ReadonlyMap<string, Buffer>): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let milliseconds = 0;
  for (const [table, rows] of tables) {
    const columns = await writableColumns(client, table);
    const from = performance.now();
    const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
    await pipeline(Readable.from(inPieces(rows)), stream);
    milliseconds = performance.now() - from;
  }
  await client.end();
  return milliseconds;
}

async function writableColumns(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(attname, ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0]?.columns ?? '';
}

function* inPieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
