import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { connect, type Database } from '../src/db/connect.ts';
import { migratedTemplate, urlOf, withCluster } from './template.ts';

export type TestDatabase = {
  /** Connects as the owner, who may do anything in this database. */
  readonly url: string;
  /** Connects as the application does, in the role `pp_app`. */
  readonly db: Database;
  readonly close: () => Promise<void>;
};

/**
 * A database for one test file, cloned from a template (the migrated one, or the one named). Close it in `afterAll`.
 */
export async function freshDatabase(template?: string): Promise<TestDatabase> {
  const from = template ?? (await migratedTemplate());
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withCluster((client) => client.query(`create database ${name} template ${from} strategy file_copy`));
  const url = urlOf(name);
  const db = connect({ url });
  return {
    url,
    db,
    async close() {
      await db.destroy();
      await withCluster((client) => drop(client, name));
    },
  };
}

/**
 * PostgreSQL waits five seconds for a pool's last sockets to close, and sends its own cleaner away, which the owner may
 * not cut off. Whoever is still connected then is cut off.
 */
async function drop(client: pg.Client, database: string): Promise<void> {
  try {
    await client.query(`drop database ${database}`);
  } catch {
    await client.query(`drop database ${database} with (force)`);
  }
}
