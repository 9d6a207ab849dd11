import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Transaction } from '../../../db/connect.ts';
import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { openCheckpoint } from '../log/checkpoint.rules.ts';
import { append, emptyFrontier, equalHashes, type Frontier, rootOf } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { findCheckpoint, latestCheckpoint } from '../recorded.queries.ts';
import { writeFrontier } from '../sequencing/frontier.rules.ts';
import { awaitTurn, countLeaves, findOrigin, insertCheckpoint } from '../sequencing/record-log.queries.ts';
import type { SequencerPlace } from '../sequencing/sequencer-place.ts';
import { signCheckpoint } from '../sequencing/sign-checkpoint.ts';
import { handoverPath } from '../serving/publish-keys.ts';
import { readPublished, readPublishedCheckpoint } from '../serving/published-files.ts';
import { leavesBetween } from '../serving/tiles-from-database.ts';

/** Leaves read at once. */
const STRIDE = 65_536;

/**
 * Puts checkpoints back that the database has lost: the published one and those by which keys followed on each other, if
 * the entries give their roots; and where nothing published is left either, one signed anew over every entry that has a
 * place, which is the same to the byte while the same keys sign. How many were put back.
 */
export async function putBackCheckpoint(place: SequencerPlace, folder: string): Promise<number> {
  const published = await readPublishedCheckpoint(folder);
  return transact(place.db, nobody, async (tx) => {
    await awaitTurn(tx);
    const notes = [...(await readHandovers(tx, folder)), ...(published ? [published.note] : [])];
    let count = 0;
    for (const note of notes) count += await putBackPublished(tx, place, note);
    const last = (await latestCheckpoint(tx))?.size ?? 0;
    const leaves = await countLeaves(tx);
    if (leaves <= last) return count;
    await signAnew(tx, place, await frontierOf(tx, leaves));
    return count + 1;
  });
}

async function readHandovers(tx: Transaction, folder: string): Promise<string[]> {
  const keys = await listRecordKeys(tx);
  const notes = keys.map(({ position }) => readPublished(folder, handoverPath(position ?? -1)));
  return (await Promise.all(notes)).flatMap((note) => (note ? [note.toString('utf8')] : []));
}

async function putBackPublished(tx: Transaction, { clock }: SequencerPlace, note: string): Promise<0 | 1> {
  const vkeys = (await listRecordKeys(tx)).map(({ vkey }) => vkey);
  const opened = openCheckpoint(note, { vkeys, origin: await findOrigin(tx) });
  if ('refused' in opened) throw new RecordFault('signature', null);
  const { size, root } = opened.checkpoint;
  if (await findCheckpoint(tx, size)) return 0;
  const frontier = await frontierOf(tx, size);
  if (!equalHashes(rootOf(frontier), root)) throw new RecordFault('root', null);
  const signedAt = await clock.now(tx);
  await insertCheckpoint(tx, { size, root, frontier: writeFrontier(frontier), note, signedAt });
  return 1;
}

async function signAnew(tx: Transaction, place: SequencerPlace, frontier: Frontier): Promise<void> {
  const origin = await findOrigin(tx);
  if (origin === undefined) throw new RecordFault('signature', null);
  await signCheckpoint(tx, place, { origin, before: frontier.size, after: frontier });
}

async function frontierOf(tx: Transaction, size: number): Promise<Frontier> {
  let frontier = emptyFrontier();
  for (let at = 0; at < size; at += STRIDE) {
    const hashes = await leavesBetween(tx, at, Math.min(size, at + STRIDE));
    frontier = hashes.reduce(append, frontier);
  }
  return frontier;
}
