import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { listOpeners } from './openers.queries.ts';
import { updateOpener } from './save-openers.queries.ts';

export type LostRefusal = 'not-an-opener' | 'notice-not-out' | 'sent-already' | 'said-already';

/**
 * An opener says that their key is lost, from the notice on: before it they make another. Where so many say so that too
 * few remain, suppliers can be asked for their keys at once after the deadline. Who finds the key again can still use it.
 */
export async function sayKeyLost(
  tx: Transaction,
  by: By,
  key: ProcurementKey,
): Promise<{ readonly said: true } | Refusal<LostRefusal>> {
  const { noticePublishedAt } = await getProcurementForUpdate(tx, key);
  const { personId } = by.actor;
  const me = (await listOpeners(tx, key)).find((one) => one.personId === personId);
  if (!me?.recipient) return { refused: 'not-an-opener' };
  if (!noticePublishedAt) return { refused: 'notice-not-out' };
  if (me.sharesPostedAt) return { refused: 'sent-already' };
  if (me.keyLostAt) return { refused: 'said-already' };
  await updateOpener(tx, { ...key, personId }, { key_lost_at: await by.clock.now(tx) });
  await recordEntry(tx, by, {
    type: 'opener-key-lost',
    subject: { bodyId: key.bodyId, procurementId: key.procurementId },
    facts: { recipient: me.recipient },
  });
  return { said: true };
}
