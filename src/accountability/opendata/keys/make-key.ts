import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { beginningOf, canAct, hashKey, type KeyScope, mostKeys, newKey } from './api-key.rules.ts';
import { countKeysForUpdate, insertKey } from './api-keys.queries.ts';

export type KeyRefusal = 'too-many-keys' | 'acts-for-nobody';

/**
 * Makes a key for a program of whoever asks. It reads, or it acts in the role that they wear now, and in no other. The
 * key itself is handed back this once. Refuses an eleventh key, and one that would act for no organisation.
 */
export async function makeKey(
  tx: Transaction,
  by: By,
  input: { readonly name: string; readonly scope: KeyScope },
): Promise<{ readonly keyId: string; readonly key: string } | Refusal<KeyRefusal>> {
  const { personId, hat } = by.actor;
  if (input.scope === 'act' && !canAct(hat)) return { refused: 'acts-for-nobody' };
  if ((await countKeysForUpdate(tx, personId)) >= mostKeys) return { refused: 'too-many-keys' };
  const madeAt = await by.clock.now(tx);
  const keyId = uuidV7(madeAt.epochMilliseconds, by.random);
  const key = newKey(by.random);
  const kept = { keyHash: hashKey(key), beginsWith: beginningOf(key) };
  await insertKey(tx, { id: keyId, personId, ...input, ...kept, hat, madeAt });
  return { keyId, key };
}
