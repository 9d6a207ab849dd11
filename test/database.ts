import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
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
      await withCluster(async (client) => {
        await waitForGoodbyes(client, name);
        await client.query(`drop database ${name} with (force)`);
      });
    },
  };
}

/** A pool that has ended may still be closing its sockets; cut off then, it would fail the run. */
async function waitForGoodbyes(client: pg.Client, database: string): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [database]);
    if (rowCount === 0) return;
    await delay(25);
  }
}
