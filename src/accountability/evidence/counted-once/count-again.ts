import type { By } from '../../../acts/by.ts';
import { transactEach } from '../../../acts/transact-each.ts';
import type { Database } from '../../../db/connect.ts';
import { listToCountAgain } from './counted-once.queries.ts';
import { countAgain } from './tell-made-of.ts';
import { words } from './words.en.ts';

/** A chore: what a claim that was sent back let go of counts for the next claim that names it. */
export async function countAllAgain(db: Database, by: By): Promise<void> {
  const act = (tx: Parameters<typeof countAgain>[0], path: Parameters<typeof countAgain>[2]) =>
    countAgain(tx, by, path);
  await transactEach(db, by.actor, await listToCountAgain(db, 500), { act, failed: words.failed });
}
