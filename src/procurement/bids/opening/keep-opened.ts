import { sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';
import { isRefusedValue } from '../../../db/errors.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { insertOffer } from '../open-bids.queries.ts';
import { insertAttachments, savePlaintextHash } from './opening.queries.ts';
import type { Opened } from './unseal.ts';
import type { Unsealed } from './unseal-bids.ts';

/**
 * Writes what was inside each bid, every one by itself: what the database refuses to keep is not this bid, and the
 * others open all the same. Anything else that goes wrong, such as a database that is full, stops the opening, which is
 * tried again: nobody loses a bid by it.
 */
export async function keepOpened(
  tx: Transaction,
  key: ProcurementKey,
  bids: readonly Unsealed[],
  newId: () => string,
): Promise<Unsealed[]> {
  const kept: Unsealed[] = [];
  for (const { bid, out } of bids) {
    const isKept = typeof out === 'string' || (await keepOne(tx, { ...key, bidId: bid.id }, out, newId));
    kept.push({ bid, out: isKept ? out : 'not-this-bid' });
  }
  return kept;
}

async function keepOne(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  { offer, plaintext, attachments }: Opened,
  newId: () => string,
): Promise<boolean> {
  await sql`savepoint one_bid`.execute(tx);
  try {
    await insertOffer(tx, key, offer, newId);
    await savePlaintextHash(tx, key, plaintext);
    await insertAttachments(tx, key, attachments);
    await sql`release savepoint one_bid`.execute(tx);
    return true;
  } catch (error) {
    if (!isRefusedValue(error)) throw error;
    await sql`rollback to savepoint one_bid`.execute(tx);
    return false;
  }
}
