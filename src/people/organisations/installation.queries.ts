import type { Database, Transaction } from '../../db/connect.ts';

/** What this installation is; undefined before it has been set up. */
export async function findInstallation(db: Database | Transaction) {
  return db.selectFrom('installation').select(['region', 'demonstration', 'seeding']).executeTakeFirst();
}

/** Says what region this installation is for: a real one, and no demonstration but where it shows another’s. */
export async function insertInstallation(
  tx: Transaction,
  region: string,
  demonstration = false,
): Promise<void> {
  await tx
    .insertInto('installation')
    .values({ region, demonstration })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
