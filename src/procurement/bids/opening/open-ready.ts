import type { By } from '../../../acts/by.ts';
import { transactEach } from '../../../acts/transact-each.ts';
import type { Database } from '../../../db/connect.ts';
import type { Objects } from '../../../objects/objects.ts';
import { words as boxWords } from '../box/words.en.ts';
import { openBids } from '../open-bids.ts';
import { listWithLeftSealed } from './left-sealed.queries.ts';
import { openLateBids } from './open-late.ts';
import { listToOpen } from './opening.queries.ts';

/**
 * A chore: opens the bids of every purchase for which enough openers’ parts, or suppliers’ keys, have come, and bids that
 * were left sealed once theirs have.
 */
export async function openReady(
  db: Database,
  by: By,
  at: { readonly sealingKey: string; readonly objects: Objects; readonly publicUrl: string },
): Promise<void> {
  const now = await by.clock.now(db);
  const all = await listToOpen(db, now);
  await transactEach(db, by.actor, all, {
    act: (tx, key) => openBids(tx, by, { ...key, ...at }),
    failed: boxWords.failed,
  });
  await transactEach(db, by.actor, await listWithLeftSealed(db), {
    act: (tx, key) => openLateBids(tx, by, { ...key, ...at }),
    failed: boxWords.failed,
  });
}
