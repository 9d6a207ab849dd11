import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { hashCopies, insertCopyHashes } from './copies.queries.ts';
import { fillUp, rootOfCopies } from './copies.rules.ts';

/**
 * Fixes what residents’ own copies are when a round closes: a root over the hashes of all of them, for the record, by
 * which a copy can later be shown not to have been changed. Nothing of it leads to a person, a register entry or a
 * ballot. The root in hexadecimal.
 */
export async function commitCopies(tx: Transaction, by: By, roundId: string): Promise<string> {
  const hashes = fillUp(await hashCopies(tx, roundId), by.random);
  await insertCopyHashes(tx, roundId, hashes);
  return Buffer.from(rootOfCopies(hashes)).toString('hex');
}
