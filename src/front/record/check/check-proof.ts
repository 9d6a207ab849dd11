import { listRecordKeys } from '../../../accountability/record/keys/record-keys.queries.ts';
import { readCheckpoint } from '../../../accountability/record/log/checkpoint.rules.ts';
import {
  type CheckedProof,
  checkProofFile,
  type ProofRefusal,
  parseProofFile,
} from '../../../accountability/record/log/proof-file.rules.ts';
import { rootOfPrefix } from '../../../accountability/record/log/prove.ts';
import { equalHashes } from '../../../accountability/record/log/tree.rules.ts';
import { RecordFault } from '../../../accountability/record/record-fault.rules.ts';
import { latestCheckpoint } from '../../../accountability/record/recorded.queries.ts';
import { findOrigin } from '../../../accountability/record/sequencing/record-log.queries.ts';
import { isAsRecorded } from '../../../accountability/record/serving/compare-recorded.ts';
import { readEntryAt } from '../../../accountability/record/serving/make-proof.ts';
import { openTiles } from '../../../accountability/record/serving/read-tile.ts';
import type { Site } from '../../../web/edge/visit.ts';
import { readLeaf } from '../read-facts.rules.ts';
import { type ToldEntry, tellEntry } from '../tell-entry.ts';

/**
 * `rewritten`: the proof is genuine, but this record does not begin with what was signed then; `shorter`: it is signed
 * over more entries than this record has now; `no-log`: nothing has been signed here yet; `unreadable`: the files of
 * this record cannot be read to compare.
 */
export type ProofFault = ProofRefusal | 'rewritten' | 'shorter' | 'no-log' | 'unreadable';

export type ProofResult =
  | { readonly stands: false; readonly fault: ProofFault }
  | {
      readonly stands: true;
      readonly position: number;
      /** Entries that were signed over together with it. */
      readonly size: number;
      /** Whether the database says the same today. */
      readonly isHeld: boolean;
      readonly entry: ToldEntry | null;
    };

type Place = Pick<Site, 'db' | 'recordFolder'>;

/** Holds one proof against this site’s record: signed by its keys, included, and still how the record begins. */
export async function checkProof(place: Place, text: string): Promise<ProofResult> {
  const [keys, origin, last] = await Promise.all([
    listRecordKeys(place.db),
    findOrigin(place.db),
    latestCheckpoint(place.db),
  ]);
  if (!last || origin === undefined) return no('no-log');
  const vkeys = keys.map(({ vkey }) => vkey);
  const leaf = await missingLeaf(place, last, text);
  const checked = checkProofFile(text, { vkeys, origin, ...(leaf ? { leaf } : {}) });
  if ('refused' in checked) return no(checked.refused);
  if (checked.size > last.size) return no('shorter');
  const isPrefix = await beginsWith(place, last, checked);
  if (isPrefix !== true) return no(isPrefix === null ? 'unreadable' : 'rewritten');
  return toldResult(place, checked);
}

function no(fault: ProofFault): ProofResult {
  return { stands: false, fault };
}

/** A proof may come without its entry: then the entry of that number is taken from the record. */
async function missingLeaf(place: Place, last: Signed, text: string): Promise<Uint8Array | undefined> {
  const file = parseProofFile(text);
  const size = file && readCheckpoint(file.checkpoint)?.size;
  if (!file || file.leaf || size === undefined || file.index >= Math.min(size, last.size)) return undefined;
  return readEntryAt(place, last, file.index).catch(() => undefined);
}

type Signed = { readonly size: number; readonly root: Uint8Array };

/** Whether the record as it stands begins with all that was signed then; null where its files cannot tell. */
async function beginsWith(place: Place, last: Signed, { size, root }: CheckedProof): Promise<boolean | null> {
  try {
    return equalHashes(await rootOfPrefix(openTiles(place, last), size, last.size), root);
  } catch (error) {
    if (error instanceof RecordFault) return null;
    throw error;
  }
}

async function toldResult(place: Place, { index, size, leaf }: CheckedProof): Promise<ProofResult> {
  const recorded = readLeaf(Buffer.from(leaf).toString('utf8'));
  const [isHeld, entry] = await Promise.all([
    isAsRecorded(place, index),
    recorded ? tellEntry(place.db, { ...recorded, facts: recorded.facts ?? {} }) : null,
  ]);
  return { stands: true, position: index, size, isHeld, entry };
}

const firstLine = 'c2sp.org/tlog-proof@v1';
/** More are not looked at: a receipt has a dozen. */
export const mostProofs = 100;

/** The proofs of a text, one after the other: each begins with its own first line. */
export function splitProofs(text: string): string[] {
  const [before = '', ...proofs] = text.replaceAll('\r\n', '\n').split(firstLine);
  if (proofs.length === 0) return [before];
  return proofs.slice(0, mostProofs).map((proof) => `${firstLine}${proof}`);
}
