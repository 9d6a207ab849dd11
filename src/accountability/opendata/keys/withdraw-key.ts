import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { markWithdrawn } from './api-keys.queries.ts';

/** Ends a key of whoever asks, for good. A key of somebody else’s, or one that has ended, is not found. */
export async function withdrawKey(tx: Transaction, by: By, keyId: string): Promise<void> {
  const at = await by.clock.now(tx);
  if (!(await markWithdrawn(tx, { id: keyId, personId: by.actor.personId, at }))) throw new NotFound();
}
