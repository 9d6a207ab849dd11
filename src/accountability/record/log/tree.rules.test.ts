import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConsistent, isIncluded, rootFromInclusion } from './proofs.rules.ts';
import { proveConsistency, proveInclusion, type ReadTile, rootOfPrefix } from './prove.ts';
import { TILE_WIDTH } from './tiles.rules.ts';
import { append, emptyFrontier, hashChildren, hashLeaf, rootOf } from './tree.rules.ts';

/** RFC 6962 §2.1, word for word: the slow way, to hold the quick one against. */
function treeHash(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return hash('sha256', new Uint8Array(0), 'buffer');
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return hashChildren(treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)));
}

function leavesOf(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, at) => hashLeaf(Buffer.from(`entry ${at}`)));
}

function tilesOver(leaves: readonly Uint8Array[]): ReadTile {
  return async (level, index, width) => {
    const span = TILE_WIDTH ** level;
    const hashes = Array.from({ length: width }, (_, at) => {
      const start = (index * TILE_WIDTH + at) * span;
      return treeHash(leaves.slice(start, start + span));
    });
    return Buffer.concat(hashes);
  };
}

const many = leavesOf(66_000);

describe('the tree', () => {
  it('has the roots of RFC 6962’s well-known small trees', () => {
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const leaves = inputs.map((text) => hashLeaf(Buffer.from(text, 'hex')));
    const roots = [0, 1, 2, 8].map((count) =>
      Buffer.from(rootOf(leaves.slice(0, count).reduce(append, emptyFrontier()))).toString('hex'),
    );
    expect(roots).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ]);
  });

  it('grows one entry at a time to the root of the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), (count) => {
        const leaves = many.slice(0, count);
        expect(rootOf(leaves.reduce(append, emptyFrontier()))).toEqual(treeHash(leaves));
      }),
      { numRuns: 60 },
    );
  });
});

describe('proofs from tiles', () => {
  const sizes = [1, 2, 255, 256, 257, 511, 512, 1000, 66_000];
  it.each(sizes)('of a log of %i entries hold, for the entries at every edge', async (size) => {
    const leaves = many.slice(0, size);
    const readTile = tilesOver(leaves);
    const root = treeHash(leaves);
    const places = [0, 1, 254, 255, 256, 257, size - 2, size - 1].filter((at) => at >= 0 && at < size);
    for (const index of new Set(places)) {
      const proof = await proveInclusion(readTile, index, size);
      const leafHash = leaves[index] as Uint8Array;
      expect(isIncluded({ index, size, leafHash, root, proof })).toBe(true);
      expect(isIncluded({ index: index + 1, size, leafHash, root, proof })).toBe(false);
    }
    for (const before of sizes.filter((at) => at <= size)) {
      const proof = await proveConsistency(readTile, before, size);
      const root1 = await rootOfPrefix(readTile, before, size);
      expect(root1).toEqual(treeHash(many.slice(0, before)));
      expect(isConsistent({ size1: before, size2: size, root1, root2: root, proof })).toBe(true);
      expect(isConsistent({ size1: before, size2: size, root1: root, root2: root, proof })).toBe(
        before === size,
      );
    }
  });

  it('break wherever one bit of them is changed', async () => {
    const [size, before] = [1000, 333];
    const leaves = many.slice(0, size);
    const readTile = tilesOver(leaves);
    const [root, root1] = [treeHash(leaves), treeHash(leaves.slice(0, before))];
    const included = await proveInclusion(readTile, 700, size);
    const consistent = await proveConsistency(readTile, before, size);
    const leafHash = leaves[700] as Uint8Array;
    fc.assert(
      fc.property(fc.nat(included.length - 1), fc.nat(consistent.length - 1), fc.nat(255), (a, b, bit) => {
        const proof = flip(included, a, bit);
        expect(isIncluded({ index: 700, size, leafHash, root, proof })).toBe(false);
        const claim = { size1: before, size2: size, root1, root2: root };
        expect(isConsistent({ ...claim, proof: flip(consistent, b, bit) })).toBe(false);
        expect(isConsistent({ ...claim, proof: consistent.toSpliced(b, 1) })).toBe(false);
      }),
    );
  });

  it('are none for numbers that a double cannot hold', () => {
    const leafHash = many[0] as Uint8Array;
    expect(rootFromInclusion({ index: 0, size: 2 ** 53 + 2, leafHash, proof: [] })).toBeUndefined();
    expect(rootFromInclusion({ index: 0, size: 1.5, leafHash, proof: [] })).toBeUndefined();
    expect(rootFromInclusion({ index: -1n, size: 1n, leafHash, proof: [] })).toBeUndefined();
    expect(rootFromInclusion({ index: 0n, size: 1n << 64n, leafHash, proof: [] })).toBeUndefined();
  });
});

function flip(proof: readonly Uint8Array[], at: number, bit: number): Uint8Array[] {
  return proof.map((bytes, place) =>
    place === at ? bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)) : bytes,
  );
}
