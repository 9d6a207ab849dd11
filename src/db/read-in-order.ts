import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from './connect.ts';

const settings = [
  'enable_hashjoin',
  'enable_mergejoin',
  'enable_sort',
  'enable_incremental_sort',
  'enable_hashagg',
  'jit',
];
// Twenty rows are read before a worker has begun.
const ALONE = 'max_parallel_workers_per_gather';
const followIndexes = (names: readonly string[]) =>
  sql.raw([...names.map((name) => `set local ${name} = off`), `set local ${ALONE} = 0`].join('; '));
const asBefore = sql.raw([...settings, ALONE].map((name) => `set local ${name} to default`).join('; '));

/**
 * A page in the order of an index, each row’s other tables looked up by their keys. The database otherwise sometimes
 * takes the rows of a page for rare, or does not see that it is read on from deep in a list, and then goes through
 * a million rows of another table, or sorts them, for twenty of this one. `sorts` where an index has only the beginning
 * of the order: what is alike in that is sorted, a little at a time.
 */
export async function readInOrder<R>(
  db: Database | Transaction,
  page: RawBuilder<R>,
  { sorts = false } = {},
): Promise<readonly R[]> {
  const follow = followIndexes(settings.filter((name) => !sorts || name !== 'enable_incremental_sort'));
  if (!db.isTransaction)
    return db
      .transaction()
      .setAccessMode('read only')
      .execute(async (tx) => {
        await follow.execute(tx);
        return (await page.execute(tx)).rows;
      });
  await follow.execute(db);
  const { rows } = await page.execute(db);
  await asBefore.execute(db);
  return rows;
}
