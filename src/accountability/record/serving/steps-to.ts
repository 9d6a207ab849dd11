import type { Database } from '../../../db/connect.ts';
import { append, emptyFrontier, equalHashes, rootOf } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { findNextCheckpoint, type SignedCheckpoint } from '../recorded.queries.ts';
import { leavesBetween } from './tiles-from-database.ts';

/** Entries published at once. */
const STRIDE = 4096;

/** A beginning of the log, and the signed note over exactly that many entries where there is one. */
export type Step = { readonly size: number; readonly root: Uint8Array; readonly note?: string };

/**
 * The beginnings of the log by which its files grow up to the last checkpoint, a few thousand entries at a time: at
 * checkpoints where they are close enough; where the database has lost those between, at sizes whose roots are worked
 * out from the leaves, after those have been found to give the signed root.
 */
export async function* stepsTo(db: Database, from: number, last: SignedCheckpoint): AsyncGenerator<Step> {
  for (let size = from; size < last.size; ) {
    const next = (await findNextCheckpoint(db, size, size + STRIDE)) ?? last;
    if (next.size - size > 2 * STRIDE) yield* unsignedSteps(db, size, next);
    yield next;
    size = next.size;
  }
}

async function* unsignedSteps(db: Database, from: number, next: SignedCheckpoint): AsyncGenerator<Step> {
  let frontier = emptyFrontier();
  const steps: Step[] = [];
  for (let at = 0; at < next.size; at += STRIDE) {
    const hashes = await leavesBetween(db, at, Math.min(next.size, at + STRIDE));
    frontier = hashes.reduce(append, frontier);
    const { size } = frontier;
    if (size > from && size < next.size) steps.push({ size, root: rootOf(frontier) });
  }
  if (!equalHashes(rootOf(frontier), next.root)) throw new RecordFault('root', null);
  yield* steps;
}
