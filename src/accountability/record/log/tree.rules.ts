import { hash } from 'node:crypto';

/** The root of a log that holds nothing: SHA-256 of no bytes (RFC 6962 §2.1). */
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0));

/** The hash of one entry of the log, 32 bytes: SHA-256 of a zero byte and the entry (RFC 6962 §2.1). */
export function hashLeaf(entry: Uint8Array): Uint8Array {
  const bytes = Buffer.allocUnsafe(entry.length + 1);
  bytes[0] = 0;
  bytes.set(entry, 1);
  return sha256(bytes);
}

/** The hash over two neighbouring subtrees: SHA-256 of a one byte and both hashes (RFC 6962 §2.1). */
export function hashChildren(left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = Buffer.allocUnsafe(1 + left.length + right.length);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return sha256(bytes);
}

/** What must be kept of a tree to add to it: its size, and the roots of its perfect subtrees, the largest first. */
export type Frontier = { readonly size: number; readonly nodes: readonly Uint8Array[] };

export function emptyFrontier(): Frontier {
  return { size: 0, nodes: [] };
}

/** The tree with one entry more: at most one hash for each halving of its size. */
export function append(frontier: Frontier, leafHash: Uint8Array): Frontier {
  const nodes = [...frontier.nodes];
  let node = leafHash;
  for (let rest = frontier.size; rest % 2 === 1; rest = (rest - 1) / 2) {
    node = hashChildren(nodes.pop() as Uint8Array, node);
  }
  nodes.push(node);
  return { size: frontier.size + 1, nodes };
}

/** The root of the tree (RFC 6962 §2.1): its perfect subtrees joined from the smallest up. */
export function rootOf(frontier: Frontier): Uint8Array {
  const [last, ...earlier] = [...frontier.nodes].reverse();
  return last === undefined ? EMPTY_ROOT : earlier.reduce((right, left) => hashChildren(left, right), last);
}

export function equalHashes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}
