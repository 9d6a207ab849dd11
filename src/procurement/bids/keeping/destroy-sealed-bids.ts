import { sql } from 'kysely';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database } from '../../../db/connect.ts';
import type { Objects } from '../../../objects/objects.ts';
import { listSealedObjects, listToDestroy } from '../../clarifying/abandoning/abandonments.queries.ts';
import { isNamed } from './named-bytes.queries.ts';

/** A chore: destroys, unread, what was sealed here for purchases that were given up, once their 30 days are over. */
export async function destroySealedBids(
  db: Database,
  by: By,
  objects: Pick<Objects, 'remove'>,
): Promise<void> {
  for (const { bodyId, procurementId, abandonedAt } of await listToDestroy(db)) {
    // The bytes first: broken off between the two, the next round finds nothing to remove and goes on.
    for (const sha256 of await listSealedObjects(db, { bodyId, procurementId }))
      if (!(await isNamed(db, sha256, { procurementId }))) await objects.remove(sha256);
    await transact(db, by.actor, async (tx) => {
      const { rows } = await sql<{ isDone: boolean }>`
        select destroy_sealed_bids(${bodyId}, ${procurementId}) as "isDone"`.execute(tx);
      if (!rows[0]?.isDone) return;
      const facts = { abandonedAt: abandonedAt.toString() };
      await recordEntry(tx, by, {
        type: 'sealed-bids-destroyed',
        subject: { bodyId, procurementId },
        facts,
      });
    });
  }
}
