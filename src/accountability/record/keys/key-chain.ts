import type { Database } from '../../../db/connect.ts';
import { findCheckpointOver } from '../recorded.queries.ts';
import { listRecordKeys } from './record-keys.queries.ts';
import type { KeyBecause } from './signers.rules.ts';

/** A key of the log, and the checkpoint by which whoever trusts the key before it learns of it. */
export type KeyInChain = {
  readonly vkey: string;
  readonly because: KeyBecause;
  /** The entry that announced it. */
  readonly position: number;
  readonly announcedAt: string;
  readonly bothSignUntil: string | null;
  /** The first checkpoint over that entry. Unless a key was lost, the key before signed it too. */
  readonly checkpoint: string;
};

/** The log’s keys, the first one first, each with what shows that it followed on the last. */
export async function listKeyChain(db: Database): Promise<KeyInChain[]> {
  const chain: KeyInChain[] = [];
  for (const key of await listRecordKeys(db)) {
    const over = key.position === null ? undefined : await findCheckpointOver(db, key.position);
    if (key.position === null || !over) continue;
    chain.push({
      vkey: key.vkey,
      because: key.because,
      position: key.position,
      announcedAt: key.announcedAt.toString(),
      bothSignUntil: key.bothSignUntil?.toString() ?? null,
      checkpoint: over.note,
    });
  }
  return chain;
}
