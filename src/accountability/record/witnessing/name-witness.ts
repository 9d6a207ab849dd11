import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { readVkey } from '../log/keys.rules.ts';
import { recordEntry } from '../record-entry.ts';
import { endWitnessAt, insertWitness, type RecordWitness } from './record-witnesses.queries.ts';

export type NameWitnessRefusal = 'keeper-blank' | 'not-a-key' | 'already-named';

/**
 * A public body names somebody outside who keeps what they see of the record: from now on what this key signs is taken
 * and compared. `vkey` is the line that `pp record witness` shows.
 */
export async function nameWitness(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly keeper: string; readonly vkey: string },
): Promise<{ witnessId: string } | Refusal<NameWitnessRefusal>> {
  const { bodyId, keeper, vkey } = { ...input, keeper: input.keeper.trim(), vkey: input.vkey.trim() };
  if (keeper === '') return { refused: 'keeper-blank' };
  if (readVkey(vkey)?.kind !== 'witness') return { refused: 'not-a-key' };
  const namedAt = await by.clock.now(tx);
  const id = uuidV7(namedAt.epochMilliseconds, by.random);
  if (!(await insertWitness(tx, { id, bodyId, keeper, vkey, namedAt }))) return { refused: 'already-named' };
  await recordEntry(tx, by, {
    type: 'record-witness-named',
    subject: { bodyId },
    facts: { keeper, key: vkey },
  });
  return { witnessId: id };
}

/** A witness is named no longer: what it kept stays, and nothing more of it is taken. */
export async function endWitness(
  tx: Transaction,
  by: By,
  { id, bodyId, keeper, vkey }: RecordWitness,
): Promise<{ ended: true } | Refusal<'not-named'>> {
  if (!(await endWitnessAt(tx, id, await by.clock.now(tx)))) return { refused: 'not-named' };
  await recordEntry(tx, by, {
    type: 'record-witness-ended',
    subject: { bodyId },
    facts: { keeper, key: vkey },
  });
  return { ended: true };
}
