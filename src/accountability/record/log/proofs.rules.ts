import { EMPTY_ROOT, equalHashes, hashChildren } from './tree.rules.ts';

/** Sizes and positions are whole numbers below 2^64; a number that a double cannot hold exactly is refused. */
export type Count = number | bigint;

export type Inclusion = {
  readonly index: Count;
  readonly size: Count;
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

export type Consistency = {
  readonly size1: Count;
  readonly size2: Count;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/**
 * The root that an inclusion proof comes to (RFC 6962 §2.1.1): the entry’s hash, joined with its neighbours from the
 * leaf up. Undefined where the proof cannot be one: a position outside the tree, a hash that is not 32 bytes, one hash
 * too many or too few.
 */
export function rootFromInclusion({ index, size, leafHash, proof }: Inclusion): Uint8Array | undefined {
  const [at, all] = [toUint64(index), toUint64(size)];
  if (at === undefined || all === undefined || at >= all) return undefined;
  if (![leafHash, ...proof].every(isHash)) return undefined;
  const inner = bitLength(at ^ (all - 1n));
  if (proof.length !== inner + countOnes(at >> BigInt(inner))) return undefined;
  const joined = joinBothSides(leafHash, proof.slice(0, inner), at);
  return joinLeft(joined, proof.slice(inner));
}

/** Whether the entry with this hash stands at this position of the tree with this size and root (RFC 6962 §2.1.1). */
export function isIncluded(claim: Inclusion & { readonly root: Uint8Array }): boolean {
  const root = rootFromInclusion(claim);
  return root !== undefined && equalHashes(root, claim.root);
}

/**
 * Whether the larger tree begins with all of the smaller one (RFC 6962 §2.1.2). Two trees of one size must have one
 * root and need no proof. Of an empty tree nothing can be shown, so it is consistent with another empty tree only.
 */
export function isConsistent({ size1, size2, root1, root2, proof }: Consistency): boolean {
  const [first, second] = [toUint64(size1), toUint64(size2)];
  if (first === undefined || second === undefined || first > second) return false;
  if (![root1, root2, ...proof].every(isHash)) return false;
  if (first === second) {
    return proof.length === 0 && equalHashes(root1, root2) && (first > 0n || equalHashes(root1, EMPTY_ROOT));
  }
  if (first === 0n) return false;
  return joinsToBoth(first, second, { root1, root2 }, proof);
}

/** The walk up from the last perfect subtree that both trees share, once for each root. */
function joinsToBoth(
  first: bigint,
  second: bigint,
  roots: { readonly root1: Uint8Array; readonly root2: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  const shift = bitLength(first & -first) - 1;
  const inner = bitLength((first - 1n) ^ (second - 1n)) - shift;
  const border = countOnes((first - 1n) >> BigInt(inner + shift));
  const isPerfect = first === 1n << BigInt(shift);
  // Where the smaller tree is that very subtree, its root is where the walk begins and is not sent again.
  const [seed, path] = isPerfect ? [roots.root1, proof] : [proof[0], proof.slice(1)];
  if (seed === undefined || path.length !== inner + border) return false;
  const mask = (first - 1n) >> BigInt(shift);
  const [below, above] = [path.slice(0, inner), path.slice(inner)];
  const lefts = below.filter((_, level) => isRightChild(mask, level));
  return (
    equalHashes(joinLeft(joinLeft(seed, lefts), above), roots.root1) &&
    equalHashes(joinLeft(joinBothSides(seed, below, mask), above), roots.root2)
  );
}

function joinBothSides(seed: Uint8Array, path: readonly Uint8Array[], index: bigint): Uint8Array {
  return path.reduce(
    (node, other, level) =>
      isRightChild(index, level) ? hashChildren(other, node) : hashChildren(node, other),
    seed,
  );
}

function joinLeft(seed: Uint8Array, path: readonly Uint8Array[]): Uint8Array {
  return path.reduce((node, left) => hashChildren(left, node), seed);
}

function isRightChild(index: bigint, level: number): boolean {
  return ((index >> BigInt(level)) & 1n) === 1n;
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === 32;
}

function toUint64(count: Count): bigint | undefined {
  if (typeof count === 'number' && !Number.isSafeInteger(count)) return undefined;
  const whole = BigInt(count);
  return whole >= 0n && whole < 1n << 64n ? whole : undefined;
}

function bitLength(count: bigint): number {
  return count === 0n ? 0 : count.toString(2).length;
}

function countOnes(count: bigint): number {
  return count.toString(2).replaceAll('0', '').length;
}
