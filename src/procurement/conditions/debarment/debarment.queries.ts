import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Debarment } from './debarment.rules.ts';

/** The debarment list as last loaded, by name. */
export function listDebarments(db: Database | Transaction): Promise<Debarment[]> {
  return db
    .selectFrom('debarment')
    .select([
      'id',
      'name',
      'company_number as companyNumber',
      'mandatory',
      'ground',
      'from_on as fromOn',
      'until_on as untilOn',
    ])
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Where the list came from and when it was loaded; undefined before it ever was. */
export function findDebarmentList(
  db: Database | Transaction,
): Promise<{ source: string; loadedAt: Temporal.Instant } | undefined> {
  return db.selectFrom('debarment_list').select(['source', 'loaded_at as loadedAt']).executeTakeFirst();
}

/** Puts a list in the place of the one before, whole. */
export async function replaceDebarments(
  tx: Transaction,
  list: readonly Debarment[],
  loaded: { readonly source: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx.deleteFrom('debarment').execute();
  await tx.deleteFrom('debarment_list').execute();
  await tx.insertInto('debarment_list').values({ source: loaded.source, loaded_at: loaded.at }).execute();
  if (list.length === 0) return;
  await tx
    .insertInto('debarment')
    .values(
      list.map((entry) => ({
        id: entry.id,
        name: entry.name,
        company_number: entry.companyNumber,
        mandatory: entry.mandatory,
        ground: entry.ground,
        from_on: entry.fromOn,
        until_on: entry.untilOn,
      })),
    )
    .execute();
}
