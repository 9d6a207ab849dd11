import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { SequencerPlace } from '../sequencing/sequencer-place.ts';
import { listRecordKeys } from './record-keys.queries.ts';
import { rotateKey } from './rotate-key.ts';
import { isKeyDue } from './signers.rules.ts';

/**
 * Replaces the log’s key once it has signed for a year. Where the setting holds the keys, or the key is not here, that is
 * the operator’s to do, and `pp doctor` says so. Whether it did. A chore.
 */
export async function rotateYearly(place: SequencerPlace): Promise<boolean> {
  const { db, clock, keyRing } = place;
  if (!isKeyDue(await listRecordKeys(db), await clock.now(db))) return false;
  return transact(db, nobody, async (tx) => {
    const now = await clock.now(tx);
    // Another process may have done it meanwhile.
    if (!isKeyDue(await listRecordKeys(tx), now)) return false;
    const by = { ...place, actor: nobody };
    return 'vkey' in (await rotateKey(tx, by, { keyRing, because: 'yearly' }));
  });
}
