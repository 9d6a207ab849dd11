import { findPositionOf } from '../../accountability/record/recorded.queries.ts';
import type { Database } from '../../db/connect.ts';
import { findCopiesRoot, listCopyHashes } from './copies.queries.ts';
import { type CopyProof, hashCopy, isCopyCommitted, proveAmong } from './copies.rules.ts';

/** A copy held against what its round committed to at its close. */
export type ProvenCopy = {
  /** `changed`: this is none of the copies there were, or the record’s root is not over those that are kept. */
  readonly state: 'as-it-was' | 'changed';
  /** The root over all copies, as the entry of the round’s close records it. */
  readonly root: Uint8Array;
  /** What leads from the copy to the root; absent where it is none of them. */
  readonly proof?: CopyProof;
  /** The entry of the close, and where it stands in the record; null while it waits for its place. */
  readonly entryId: string;
  readonly position: number | null;
};

/**
 * Whether a resident’s own copy, as it lies sealed, is what it was when the round closed, with what shows it. Null for a
 * round that has not closed, and for one that closed before rounds committed to their copies.
 */
export async function proveCopy(
  db: Database,
  roundId: string,
  sealed: Uint8Array,
): Promise<ProvenCopy | null> {
  const committed = await findCopiesRoot(db, roundId);
  if (!committed) return null;
  const { entryId, root } = committed;
  const position = await findPositionOf(db, entryId);
  const proof = proveAmong(await listCopyHashes(db, roundId), hashCopy(sealed));
  if (!proof || !isCopyCommitted(sealed, proof, root)) return { state: 'changed', root, entryId, position };
  return { state: 'as-it-was', root, proof, entryId, position };
}
