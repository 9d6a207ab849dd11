import type { Database } from '../../db/connect.ts';

/** What this installation is; undefined before it has been set up. */
export async function findInstallation(db: Database) {
  return db.selectFrom('installation').select(['region', 'demonstration', 'seeding']).executeTakeFirst();
}
