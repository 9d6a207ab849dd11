import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Transaction } from '../db/connect.ts';
import { databaseOn } from '../db/connect.ts';
import type { Actor } from './by.ts';
import { transact } from './transact.ts';

/** Streams lines in COPY’s text format into a table, and answers how many rows went in. */
export type Copy = (statement: string, lines: Iterable<string> | AsyncIterable<string>) => Promise<number>;

/**
 * One transaction, as `transact`, on a connection that also takes rows by COPY: a month of payments in one stream
 * instead of thousands of statements. It brings its own connection, so it cannot stand inside another transaction.
 */
export async function transactWithCopy<T>(
  pool: pg.Pool,
  actor: Actor | undefined,
  work: (tx: Transaction, copy: Copy) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  // A pool of this one connection; it is given back below, not after each statement.
  const kept = { query: client.query.bind(client), release() {} } as unknown as pg.PoolClient;
  const db = databaseOn({ connect: () => Promise.resolve(kept), end: () => Promise.resolve() });
  const copy: Copy = async (statement, lines) => {
    const stream = client.query(copyFrom(statement));
    await pipeline(Readable.from(lines), stream);
    return stream.rowCount;
  };
  try {
    const result = await transact(db, actor, (tx) => work(tx, copy));
    client.release();
    return result;
  } catch (error) {
    // Whatever state the stream left it in, this connection serves nobody else.
    client.release(true);
    throw error;
  }
}

/** One value in COPY’s text format (PostgreSQL documentation, COPY, “Text Format”). */
export function copyValue(value: string): string {
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (found) => escapes[found] ?? found) : value;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
