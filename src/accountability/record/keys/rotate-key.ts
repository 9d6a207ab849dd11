import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { signerFrom } from '../log/keys.rules.ts';
import { awaitTurn, findOrigin } from '../sequencing/record-log.queries.ts';
import { announceKey } from './announce-key.ts';
import type { KeyRing } from './key-ring.ts';
import { listRecordKeys } from './record-keys.queries.ts';
import type { KeyBecause } from './signers.rules.ts';

/**
 * Gives the log a new key: keeps it first, then announces it in the record. It signs from the checkpoint over that
 * announcement on, which the key before it signs too, unless that one is lost. Refused while there is no log; where the
 * setting holds the keys, so that only the operator can add one; and where the reason does not fit whether the key that
 * signs now is here.
 */
export async function rotateKey(
  tx: Transaction,
  by: By,
  { keyRing, because }: { readonly keyRing: KeyRing; readonly because: Exclude<KeyBecause, 'first'> },
): Promise<{ vkey: string } | Refusal<'no-key-yet' | 'keys-in-setting' | 'not-lost' | 'is-lost'>> {
  await awaitTurn(tx);
  const origin = await findOrigin(tx);
  const last = (await listRecordKeys(tx)).at(-1);
  if (origin === undefined || !last) return { refused: 'no-key-yet' };
  const isHere = (await keyRing.signers(origin)).some(({ vkey }) => vkey === last.vkey);
  if (because === 'lost' && isHere) return { refused: 'not-lost' };
  if (because !== 'lost' && !isHere) return { refused: 'is-lost' };
  if (keyRing.isFromSettings) return { refused: 'keys-in-setting' };
  const seed = by.random.nextBytes(32);
  await keyRing.keep(seed);
  const { vkey } = signerFrom(origin, seed);
  await announceKey(tx, by, { vkey, replaces: last.vkey, because });
  return { vkey };
}
