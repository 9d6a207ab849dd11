import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { findBox } from '../openers/openers.queries.ts';
import { listBidsToOpen } from '../opening/bids-to-open.queries.ts';
import { findIdentity } from '../sealing/age-keys.rules.ts';
import { readEnvelope } from '../sealing/envelope.rules.ts';
import { isBidKey } from '../sealing/shares.ts';
import { insertReleasedKey } from './recovery.queries.ts';

export type ReleaseRefusal = 'no-bid' | 'already-opened' | 'not-asked' | 'not-a-key' | 'other-key';

/**
 * A supplier releases the key to its own bid, once it is asked and until that bid is open or the award is decided. It is
 * held against the hash in the envelope: no other key, and so no other bid, can take its place.
 */
export async function releaseKey(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly supplierId: string; readonly keyFile: string },
): Promise<{ readonly released: true } | Refusal<ReleaseRefusal>> {
  const procurement = await getProcurementForUpdate(tx, input);
  const now = await by.clock.now(tx);
  const { recoveryEndsAt } = await findBox(tx, input);
  const bids = await listBidsToOpen(tx, input, procurement, now);
  const bid = bids.find(({ supplierId }) => supplierId === input.supplierId);
  if (!bid) return { refused: procurement.bidsOpenedAt ? 'already-opened' : 'no-bid' };
  const envelope = readEnvelope(bid.envelope ?? '');
  if ('refused' in envelope) return { refused: 'no-bid' };
  if (!recoveryEndsAt) return { refused: 'not-asked' };
  const identity = findIdentity(input.keyFile);
  if (identity === null) return { refused: 'not-a-key' };
  if (!(await isBidKey(envelope, identity))) return { refused: 'other-key' };
  const { bodyId, procurementId } = input;
  const released = { identity, at: now, by: by.actor.personId };
  const isFirst = await insertReleasedKey(tx, { bodyId, procurementId, bidId: bid.id }, released);
  if (isFirst) {
    const facts = { commitment: bid.commitment };
    await recordEntry(tx, by, { type: 'bid-key-released', subject: { bodyId, procurementId }, facts });
  }
  return { released: true };
}
