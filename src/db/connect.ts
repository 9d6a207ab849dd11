import { Kysely, type Transaction as KyselyTransaction, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
/** A function that takes one of these must run inside a transaction, and its type says so. */
export type Transaction = KyselyTransaction<Tables>;

const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INTERVAL = 1186;

/** bigint and sums arrive as checked safe integers; money never becomes a float. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to count exactly`);
  return value;
}

/** `2026-11-12 09:00:00.123456+00` to an instant with its microseconds. */
function parseInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(' ', 'T'));
}

const parsers: Record<number, (text: string) => unknown> = {
  [INT8]: parseInt8,
  [DATE]: (text) => Temporal.PlainDate.from(text),
  [TIMESTAMPTZ]: parseInstant,
  // Quantities keep their exact decimal text; fractions read it without loss.
  [NUMERIC]: (text) => text,
  [INTERVAL]: (text) => text,
};

// node-postgres asks a value how it wants to be sent; without this a Temporal value would go as quoted JSON.
for (const type of [Temporal.Instant, Temporal.PlainDate]) {
  Object.defineProperty(type.prototype, 'toPostgres', {
    value(this: { toString(): string }) {
      return this.toString();
    },
  });
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) ||
    pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** The connections themselves, for the few statements that are prepared by name or streamed. */
export function openPool(options: {
  readonly url: string;
  readonly max?: number;
  /** Commits do not wait for the disk: only for work that is begun again from nothing when it is cut short. */
  readonly isRepeatable?: boolean;
}): pg.Pool {
  const hurry = options.isRepeatable ? ' -c synchronous_commit=off' : '';
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max ?? 16,
    types,
    // Whoever signs in, the session runs as the role that owns nothing.
    options: `-c role=pp_app -c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=iso_8601 -c work_mem=16MB${hurry}`,
  });
  // A server that restarts breaks its connections. Whoever is waiting on one is told; unheard, it would end the process.
  pool.on('error', letGo).on('connect', (client) => client.on('error', letGo));
  return pool;
}

/** The pool drops a broken connection by itself and opens another when it is asked. */
function letGo(): void {}

/** Connects as the application: every statement runs as the role `pp_app`. */
export function connect(options: { readonly url: string; readonly max?: number }): Database {
  return databaseOn(openPool(options));
}

export function databaseOn(pool: PostgresPool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
