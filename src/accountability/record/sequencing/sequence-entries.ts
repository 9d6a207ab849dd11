import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Transaction } from '../../../db/connect.ts';
import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { type LeafEntry, leafBytes } from '../log/leaf.rules.ts';
import { append, type Frontier, hashLeaf } from '../log/tree.rules.ts';
import { checkPublished } from '../serving/check-published.ts';
import { beginLog } from './begin-log.ts';
import { checkArrived } from './check-arrived.rules.ts';
import { checkTip } from './check-tip.ts';
import { insertLeaves, isAnyWaiting, noteTurn, takeTurn, takeWaiting } from './record-log.queries.ts';
import type { SequencerPlace } from './sequencer-place.ts';
import { signCheckpoint } from './sign-checkpoint.ts';

/** Entries that one transaction and one checkpoint take. */
const BATCH = 2000;

/**
 * Gives every waiting entry its place in the log and signs a checkpoint over each batch, in one transaction a batch:
 * what is killed half-way has not happened. One process at a time: another one’s turn is left to it. How many entries
 * found their place; `onSigned` is told of every batch. Throws a `RecordFault` where the log is not what was last signed.
 */
export async function sequenceEntries(place: SequencerPlace, onSigned?: () => void): Promise<number> {
  const { db } = place;
  await beginLog(place);
  if (!(await isAnyWaiting(db))) return 0;
  await checkPublished(place);
  for (let total = 0; ; ) {
    const count = await transact(db, nobody, (tx) => sequenceBatch(tx, place));
    total += count;
    onSigned?.();
    if (count < BATCH) return total;
  }
}

async function sequenceBatch(tx: Transaction, place: SequencerPlace): Promise<number> {
  const log = await takeTurn(tx);
  if (!log) return 0;
  const { origin } = log;
  const announced = await listRecordKeys(tx);
  const before = await checkTip(tx, { origin, vkeys: announced.map(({ vkey }) => vkey) });
  const entries = await takeWaiting(tx, BATCH);
  if (entries.length === 0) return 0;
  const held = (await place.keyRing.signers(origin)).map(({ vkey }) => vkey);
  checkArrived(entries, before.size, { announced, held });
  const after = await addEntries(tx, before, entries);
  await signCheckpoint(tx, place, { origin, before: before.size, after });
  await noteTurn(tx, await place.clock.now(tx));
  return entries.length;
}

async function addEntries(
  tx: Transaction,
  before: Frontier,
  entries: readonly LeafEntry[],
): Promise<Frontier> {
  const hashes = entries.map((entry) => hashLeaf(leafBytes(entry)));
  const ids = entries.map(({ id }) => id);
  await insertLeaves(tx, before.size, ids, Buffer.concat(hashes));
  return hashes.reduce(append, before);
}
