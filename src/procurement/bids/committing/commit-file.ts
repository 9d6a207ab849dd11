import { rm } from 'node:fs/promises';
import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Objects, Spooled } from '../../../objects/objects.ts';
import { spool } from '../../../objects/spool.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { arrive } from '../arrival.ts';
import { findBidOfSupplier } from '../bids.queries.ts';
import { noteArrival } from '../keeping/note-arrival.ts';
import { findRoom, noteSent, type RoomRefusal } from '../keeping/room.ts';
import { readEnvelope } from '../sealing/envelope.rules.ts';
import { type CommitRefusal, type Committed, commitBid } from './commit-bid.ts';
import { locateSealedBid } from './locate-sealed-bid.ts';

export type CommitFile = ProcurementKey & {
  readonly supplierId: string;
  /** The sealed-bid file, on disk. */
  readonly path: string;
  readonly objects: Objects;
  readonly mostBytes: number;
};
export type FileRefusal =
  | CommitRefusal
  | RoomRefusal
  | Refusal<'not-a-sealed-bid' | 'bytes-differ' | 'grace-passed'>;

/**
 * Takes a bid that was sealed elsewhere, by `pp seal` or the offline page, as one file. Bytes that are not those of the
 * envelope are refused before anything is committed to; of a late one nothing is kept. The commitment comes first, as
 * always, and the bytes go to where they are kept after it: nobody waits behind them, and where that breaks off the bid
 * stands and the same file may be sent again.
 */
export async function commitFile(db: Database, by: By, input: CommitFile): Promise<Committed | FileRefusal> {
  const located = await locateSealedBid(input.path);
  if ('refused' in located) return located;
  const envelope = readEnvelope(located.envelopeText);
  if ('refused' in envelope) return envelope;
  const { supplierId, mostBytes } = input;
  const { bytes: size } = envelope.ciphertext;
  const room = await findRoom(db, input.objects, { supplierId, mostBytes, bytes: size });
  if ('refused' in room) return room;
  const held: { file?: Spooled } = {};
  try {
    const came = await transact(db, by.actor, async (tx) => {
      const cameAt = await arrive(tx, by, input);
      const file = await spool(located.ciphertext(), input.objects.arrivingFolder);
      held.file = file;
      const { sha256, bytes } = envelope.ciphertext;
      if (file.sha256 !== sha256 || file.sizeBytes !== bytes) return { refused: 'bytes-differ' as const };
      return commit(tx, by, input, { envelopeText: located.envelopeText, cameAt });
    });
    if ('refused' in came || !held.file) return came;
    return await keepBytes(db, by, input, { came, file: held.file });
  } finally {
    await noteSent(db, supplierId, held.file?.sizeBytes ?? 0);
    if (held.file) await rm(held.file.path, { force: true });
  }
}

/** A file of the bid that stands already is a copy of it, sent where a browser could not send all of it. */
async function commit(
  tx: Transaction,
  by: By,
  { bodyId, procurementId, supplierId, mostBytes }: CommitFile,
  { envelopeText: envelope, cameAt }: { readonly envelopeText: string; readonly cameAt: Temporal.Instant },
): Promise<Committed | CommitRefusal> {
  const key = { bodyId, procurementId, supplierId };
  const stands = await findBidOfSupplier(tx, key, supplierId);
  if (stands?.envelope === envelope)
    return { bidId: stands.id, commitment: stands.commitment, replaced: false, now: cameAt };
  return commitBid(tx, by, { ...key, mostBytes, envelope, sealing: 'openers-file', cameAt });
}

async function keepBytes(
  db: Database,
  by: By,
  { bodyId, procurementId, supplierId, objects }: CommitFile,
  { came, file }: { readonly came: Committed; readonly file: Spooled },
): Promise<Committed | Refusal<'grace-passed'>> {
  await objects.keep(file);
  const arrived = { bodyId, procurementId, supplierId, bidId: came.bidId, cameAt: came.now };
  const noted = await transact(db, by.actor, (tx) => noteArrival(tx, by, arrived));
  return 'refused' in noted ? { refused: 'grace-passed' } : came;
}
