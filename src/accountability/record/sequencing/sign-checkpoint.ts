import type { Transaction } from '../../../db/connect.ts';
import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { decideSigners } from '../keys/signers.rules.ts';
import { formatCheckpoint } from '../log/checkpoint.rules.ts';
import type { Signer } from '../log/keys.rules.ts';
import { signNote } from '../log/note.rules.ts';
import { type Frontier, rootOf } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { writeFrontier } from './frontier.rules.ts';
import { insertCheckpoint } from './record-log.queries.ts';
import type { SequencerPlace } from './sequencer-place.ts';

/**
 * Signs a checkpoint over the log as it now stands, `before` being the size of the one before it, with every key that has
 * to sign. Throws where one of those is not here.
 */
export async function signCheckpoint(
  tx: Transaction,
  { clock, keyRing }: SequencerPlace,
  log: { readonly origin: string; readonly before: number; readonly after: Frontier },
): Promise<void> {
  const { origin, before, after } = log;
  const { size } = after;
  const signedAt = await clock.now(tx);
  const keys = decideSigners(await listRecordKeys(tx), { before, size, now: signedAt });
  const held = await keyRing.signers(origin);
  const signers = keys.flatMap(({ vkey, mustSign }): Signer[] => {
    const signer = held.find((own) => own.vkey === vkey);
    if (!signer && mustSign) throw new RecordFault('no-key', null);
    return signer ? [signer] : [];
  });
  if (signers.length === 0) throw new RecordFault('no-key', null);
  const root = rootOf(after);
  const note = signNote(formatCheckpoint({ origin, size, root }), signers);
  await insertCheckpoint(tx, { size, root, frontier: writeFrontier(after), note, signedAt });
}
