import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Binaries } from './binaries.ts';
import type { Place } from './data-folder.ts';
import { runToEnd } from './launch.ts';
import { giveTo } from './user.ts';

/** Whether the folder holds a finished cluster. */
export function hasCluster(place: Place): boolean {
  return existsSync(join(place.cluster, 'PG_VERSION'));
}

/**
 * Creates the cluster: UTF-8, sorted by code point, its superuser `postgres` trusted on the private socket and nobody
 * let in by network. Made beside and renamed, so that one cut short is never taken for a whole one.
 */
export async function createCluster(
  binaries: Binaries,
  place: Place,
  extra: readonly string[] = [],
): Promise<void> {
  const partial = join(place.root, 'postgres.partial');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  giveTo(partial, place.user);
  const access = ['--username=postgres', '--auth-local=trust', '--auth-host=reject'];
  await runToEnd(place, binaries.initdb, [
    '-D',
    partial,
    ...access,
    ...locale(),
    '--no-instructions',
    ...extra,
  ]);
  renameSync(partial, place.cluster);
}

/** macOS knows no C.UTF-8 of its own: there PostgreSQL's built-in one, with the same order, does. */
function locale(): string[] {
  if (process.platform === 'linux') return ['--encoding=UTF8', '--locale=C.UTF-8'];
  return ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

/** Where to connect: a socket's folder stands percent-encoded in the place of the host, as libpq and node-postgres read it. */
export function socketUrl(sockets: string, user: string, database: string): string {
  return `postgresql://${user}@${encodeURIComponent(sockets)}/${database}`;
}

/** Makes the owner who migrates, not a superuser, and the product's database, where they are not there yet. */
export async function ensureOwner(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 10_000 });
  // What breaks the connection also fails the query that waits on it; once is enough.
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ owner: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = 'pp_owner') as owner,
              exists (select from pg_database where datname = 'pp') as database`,
    );
    if (rows[0]?.owner !== true) await client.query('create role pp_owner login createrole createdb');
    if (rows[0]?.database !== true) await client.query('create database pp owner pp_owner');
  } finally {
    await client.end();
  }
}
