import { hash } from 'node:crypto';
import { isIncluded } from '../../accountability/record/log/proofs.rules.ts';
import { hashChildren, hashLeaf } from '../../accountability/record/log/tree.rules.ts';
import type { Random } from '../../values/random.ts';

/** Fewer hashes than this are never committed to: how many copies there are would tell how few answered. */
const FEWEST = 64;

/** The hashes on the way from a copy to the root over all of them, its neighbour first (RFC 6962 §2.1.1). */
export type CopyProof = {
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
};

/** SHA-256 of a copy as it lies sealed. */
export function hashCopy(sealed: Uint8Array): Uint8Array {
  return hash('sha256', sealed, 'buffer');
}

/**
 * The hashes that a round commits to: those of its copies and chance bytes between them, in order, a power of two in all
 * and at least 64. Half as many again may be added by chance, so that the power of two does not tell on which side of it
 * the number of copies lies.
 */
export function fillUp(copies: readonly Uint8Array[], random: Random): Uint8Array[] {
  const least = copies.length + random.nextInteger(Math.ceil(copies.length / 2) + 1);
  let size = FEWEST;
  while (size < least) size *= 2;
  const filling = Array.from({ length: size - copies.length }, () => random.nextBytes(32));
  return [...copies, ...filling].sort(Buffer.compare);
}

/** The root over hashes in order, a power of two of them (RFC 6962 §2.1). */
export function rootOfCopies(hashes: readonly Uint8Array[]): Uint8Array {
  return rowsOf(hashes).at(-1)?.[0] ?? hashLeaf(new Uint8Array(0));
}

/** Where a copy stands among the hashes, and what leads from there to the root; undefined where it is not among them. */
export function proveAmong(hashes: readonly Uint8Array[], copy: Uint8Array): CopyProof | undefined {
  const index = hashes.findIndex((hash) => Buffer.compare(hash, copy) === 0);
  if (index < 0) return undefined;
  const proof = rowsOf(hashes).flatMap((row, level) => row[Math.floor(index / 2 ** level) ^ 1] ?? []);
  return { index, size: hashes.length, proof };
}

/** Whether a copy, as it lies sealed, is one of those that a round committed to at its close. */
export function isCopyCommitted(
  sealed: Uint8Array,
  { index, size, proof }: CopyProof,
  root: Uint8Array,
): boolean {
  return isIncluded({ index, size, proof, root, leafHash: hashLeaf(hashCopy(sealed)) });
}

/** Every level of the tree, the leaves first. */
function rowsOf(hashes: readonly Uint8Array[]): Uint8Array[][] {
  const rows = [hashes.map((hash) => hashLeaf(hash))];
  for (let row = rows[0] ?? []; row.length > 1; ) {
    const below = row;
    row = Array.from({ length: below.length / 2 }, (_, at) =>
      hashChildren(below[2 * at] as Uint8Array, below[2 * at + 1] as Uint8Array),
    );
    rows.push(row);
  }
  return rows;
}
