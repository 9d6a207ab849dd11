import type { Database, Transaction } from '../../db/connect.ts';

/** A framework’s themes, in its order. */
export function listThemes(
  db: Database | Transaction,
  frameworkId: string,
): Promise<{ id: string; slug: string; name: string }[]> {
  return db
    .selectFrom('theme')
    .select(['id', 'slug', 'name'])
    .where('framework_id', '=', frameworkId)
    .orderBy('position')
    .execute();
}
