import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Transaction } from '../../../db/connect.ts';
import { announceKey } from '../keys/announce-key.ts';
import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { originOf } from '../keys/signers.rules.ts';
import type { Signer } from '../log/keys.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { awaitTurn, countLeaves, findOrigin, fixOrigin } from './record-log.queries.ts';
import type { SequencerPlace } from './sequencer-place.ts';

type Place = Omit<SequencerPlace, 'recordFolder'>;

/**
 * Before the first checkpoint: fixes the name the log signs under and announces its first key, which is made here where
 * the installation holds none. Later: announces a key that the operator added to the setting. Otherwise does nothing.
 */
export async function beginLog(place: Place): Promise<void> {
  const origin = await findOrigin(place.db);
  if (origin !== undefined && !(await isKeyUnannounced(place, origin))) return;
  await transact(place.db, nobody, async (tx) => {
    await fixOrigin(tx, originOf(place.publicUrl), await place.clock.now(tx));
    await awaitTurn(tx);
    const fixed = (await findOrigin(tx)) ?? '';
    const announced = await listRecordKeys(tx);
    const last = announced.at(-1)?.vkey ?? null;
    const next = last === null ? await firstKey(tx, place, fixed) : await keyAfter(place, fixed, last);
    // Another process may have announced it meanwhile.
    if (!next || announced.some(({ vkey }) => vkey === next.vkey)) return;
    const because = last === null ? 'first' : 'yearly';
    await announceKey(tx, { ...place, actor: nobody }, { vkey: next.vkey, replaces: last, because });
  });
}

async function isKeyUnannounced(place: Place, origin: string): Promise<boolean> {
  if (!place.keyRing.isFromSettings) return false;
  const last = (await listRecordKeys(place.db)).at(-1);
  return last !== undefined && (await keyAfter(place, origin, last.vkey)) !== undefined;
}

/** The key that follows in the ring on the one that signs now. */
async function keyAfter({ keyRing }: Place, origin: string, vkey: string): Promise<Signer | undefined> {
  const held = await keyRing.signers(origin);
  const at = held.findIndex((own) => own.vkey === vkey);
  return at < 0 ? undefined : held[at + 1];
}

async function firstKey(tx: Transaction, place: Place, origin: string): Promise<Signer | undefined> {
  // A log without its keys is not a new one.
  if ((await countLeaves(tx)) > 0) throw new RecordFault('signature', null);
  if ((await place.keyRing.signers(origin)).length === 0 && !place.keyRing.isFromSettings)
    await place.keyRing.keep(place.random.nextBytes(32));
  return (await place.keyRing.signers(origin)).at(-1);
}
