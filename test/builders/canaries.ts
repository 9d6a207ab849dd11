import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 24;
/** PostgreSQL’s compression leaves new text as it is but for a byte after every eight: so many stay together. */
const WHOLE = 8;

/** A word that is nowhere else in the world. */
export function makeCanary(): string {
  return Array.from({ length: LENGTH }, () => letters[randomInt(letters.length)]).join('');
}

/** What a canary looks like as UTF-8 (compressed by PostgreSQL too, and in small letters), UTF-16, base64 and hexadecimal. */
export function tracesOf(canary: string): readonly Buffer[] {
  const pieces = [canary, canary.toLowerCase()].flatMap((text) =>
    Array.from({ length: LENGTH - WHOLE + 1 }, (_, at) => Buffer.from(text.slice(at, at + WHOLE))),
  );
  const wide = Buffer.from(canary, 'utf16le');
  const base64 = [0, 1, 2].map((before) =>
    // What stands before and after changes the outermost characters.
    Buffer.from(
      Buffer.concat([Buffer.alloc(before), Buffer.from(canary)])
        .toString('base64')
        .slice(4, 28),
    ),
  );
  const hex = Buffer.from(Buffer.from(canary).toString('hex'));
  return [...pieces, wide, Buffer.from(wide).swap16(), ...base64, hex];
}

/** Every file of a folder and of those in it that holds one of the traces, by its path from there. Links are not followed. */
export function findInFiles(folder: string, traces: readonly Buffer[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => holdsAny(readFileSync(path), traces))
    .map((path) => path.slice(folder.length + 1));
}

/** Every table with a row that holds one of the traces: what a dump would carry, compressed by nobody. */
export async function findInRows(superuserUrl: string, traces: readonly Buffer[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; copied: string }>(
      `select c.oid::regclass::text as name, format('select string_agg(t::text, E''\\n'') as text from %s t', c.oid::regclass) as copied
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const found: string[] = [];
    for (const { name, copied } of tables) {
      const { rows } = await client.query<{ text: string | null }>(copied);
      if (holdsAny(Buffer.from(rows[0]?.text ?? ''), traces)) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}

function holdsAny(bytes: Buffer, traces: readonly Buffer[]): boolean {
  return traces.some((trace) => bytes.includes(trace));
}
