import type { Database, Transaction } from '../../db/connect.ts';

/** What this installation is; undefined before it has been set up. */
export async function findInstallation(db: Database | Transaction) {
  return db.selectFrom('installation').select(['region', 'demonstration', 'seeding']).executeTakeFirst();
}

/** Says what region this installation is for: a real one, and not a demonstration. */
export async function insertInstallation(tx: Transaction, region: string): Promise<void> {
  await tx
    .insertInto('installation')
    .values({ region })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
