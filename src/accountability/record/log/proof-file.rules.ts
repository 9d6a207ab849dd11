import { fromBase64, toBase64 } from './base64.rules.ts';
import { type CheckpointRefusal, openCheckpoint, readCheckpoint } from './checkpoint.rules.ts';
import { isIncluded } from './proofs.rules.ts';
import { HASH_BYTES, LARGEST_ENTRY_BYTES } from './tiles.rules.ts';
import { hashLeaf } from './tree.rules.ts';

/** A receipt of the record: which entry it is of, its inclusion proof, the checkpoint, and the entry itself as `leaf`. */
export type ProofFile = {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, whole. */
  readonly checkpoint: string;
  readonly leaf?: Uint8Array;
};

export type ProofRefusal = 'not-a-proof' | 'no-entry' | 'not-included' | CheckpointRefusal;

export type CheckedProof = {
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly origin: string;
  readonly leaf: Uint8Array;
  readonly signedBy: readonly string[];
};

const firstLine = 'c2sp.org/tlog-proof@v1';
/** A tree of 2^53 entries is 53 levels high. */
const mostHashes = 64;
/** An entry, 64 hashes and a checkpoint are well within it. */
export const LONGEST_PROOF_FILE = 200_000;

/** The proof as text (C2SP tlog-proof), our entry in its `extra` line. */
export function formatProofFile({ index, proof, checkpoint, leaf }: ProofFile): string {
  const extra = leaf === undefined ? [] : [`extra ${toBase64(leaf)}`];
  return [firstLine, ...extra, `index ${index}`, ...proof.map(toBase64), '', checkpoint].join('\n');
}

/** A proof by its text, also as it comes back from a mail or a form: other line ends, spaces around. */
export function parseProofFile(text: string): ProofFile | undefined {
  if (text.length > LONGEST_PROOF_FILE) return undefined;
  const [first, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  const extra = /^extra (\S+)$/u.exec(lines[0] ?? '')?.[1];
  if (extra !== undefined) lines.shift();
  const index = /^index (0|[1-9]\d{0,15})$/u.exec(lines[0] ?? '')?.[1];
  const end = lines.indexOf('');
  if (first !== firstLine || index === undefined || end < 1 || end - 1 > mostHashes) return undefined;
  const proof = lines.slice(1, end).map(fromBase64);
  const leaf = extra === undefined ? undefined : fromBase64(extra);
  if (!proof.every((hash) => hash?.length === HASH_BYTES) || (extra !== undefined && !leaf)) return undefined;
  const checkpoint = `${lines.slice(end + 1).join('\n')}\n`;
  return { index: Number(index), proof: proof as Uint8Array[], checkpoint, ...(leaf ? { leaf } : {}) };
}

/**
 * Whether a proof shows that its entry stands in the log that one of these keys signs. A proof without its entry is
 * checked against `leaf`, the entry one holds from elsewhere; with both, `leaf` governs.
 */
export function checkProofFile(
  text: string,
  trusted: { readonly vkeys: readonly string[]; readonly origin?: string; readonly leaf?: Uint8Array },
): CheckedProof | { readonly refused: ProofRefusal } {
  const file = parseProofFile(text);
  if (!file || !readCheckpoint(file.checkpoint)) return { refused: 'not-a-proof' };
  const opened = openCheckpoint(file.checkpoint, trusted);
  if ('refused' in opened) return opened;
  const leaf = trusted.leaf ?? file.leaf;
  if (leaf === undefined || leaf.length > LARGEST_ENTRY_BYTES) return { refused: 'no-entry' };
  const { size, root, origin } = opened.checkpoint;
  const { index, proof } = file;
  if (!isIncluded({ index, size, leafHash: hashLeaf(leaf), root, proof })) return { refused: 'not-included' };
  return { index, size, root, origin, leaf, signedBy: opened.signedBy };
}
