import { type Checkpoint, readCheckpoint } from '../log/checkpoint.rules.ts';
import { parseProofFile } from '../log/proof-file.rules.ts';
import { isIncluded } from '../log/proofs.rules.ts';
import { hashLeaf } from '../log/tree.rules.ts';

/** What a receipt claims: this entry stood at this place when the log was as its checkpoint says. */
export type ReceiptClaim = {
  readonly index: number;
  readonly leaf: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly checkpoint: Checkpoint;
  /** The checkpoint with its signatures, whole. */
  readonly note: string;
};

/** Receipts by their text, one after the other; undefined where one of them is none, or comes without its entry. */
export function readReceipts(text: string): ReceiptClaim[] | undefined {
  const claims = text
    .split(/^(?=c2sp\.org\/tlog-proof@v1\s*$)/mu)
    .filter((part) => part.trim() !== '')
    .map(readReceipt);
  return claims.length > 0 && claims.every((claim) => claim !== undefined) ? claims : undefined;
}

function readReceipt(text: string): ReceiptClaim | undefined {
  const file = parseProofFile(text);
  const checkpoint = file && readCheckpoint(file.checkpoint);
  if (!file?.leaf || !checkpoint) return undefined;
  return { index: file.index, leaf: file.leaf, proof: file.proof, checkpoint, note: file.checkpoint };
}

/** Whether a receipt’s own proof leads from its entry to the root it names. */
export function checkReceipt({ index, leaf, proof, checkpoint }: ReceiptClaim): boolean {
  const { size, root } = checkpoint;
  return isIncluded({ index, size, leafHash: hashLeaf(leaf), root, proof });
}
