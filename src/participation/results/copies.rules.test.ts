import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, emptyFrontier, hashLeaf, rootOf } from '../../accountability/record/log/tree.rules.ts';
import { seededRandom } from '../../values/random.ts';
import { fillUp, hashCopy, isCopyCommitted, proveAmong, rootOfCopies } from './copies.rules.ts';

const sealedCopies = fc.uniqueArray(fc.uint8Array({ minLength: 1, maxLength: 200 }), {
  maxLength: 150,
  selector: (copy) => Buffer.from(copy).toString('hex'),
});

describe('what a round commits to at its close', () => {
  it('holds every copy, and no other', () => {
    fc.assert(
      fc.property(sealedCopies, fc.string(), (copies, seed) => {
        const hashes = fillUp(copies.map(hashCopy), seededRandom(seed));
        const root = rootOfCopies(hashes);
        expect(root).toEqual(rootOf(hashes.map(hashLeaf).reduce(append, emptyFrontier())));
        for (const copy of copies) {
          const proof = proveAmong(hashes, hashCopy(copy))!;
          expect(isCopyCommitted(copy, proof, root)).toBe(true);
          const changed = Uint8Array.from(copy, (byte, at) => (at === 0 ? byte ^ 1 : byte));
          expect(isCopyCommitted(changed, proof, root)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('does not tell how many copies there are', () => {
    const sizes = [0, 1, 9, 40].map((count) => {
      const copies = Array.from({ length: count }, (_, at) => hashCopy(Buffer.from([at])));
      return fillUp(copies, seededRandom('chance')).length;
    });
    expect(sizes).toEqual([64, 64, 64, 64]);
    const many = Array.from({ length: 60 }, (_, at) => hashCopy(Buffer.from([at])));
    const seen = new Set(Array.from({ length: 40 }, (_, at) => fillUp(many, seededRandom(`${at}`)).length));
    expect(seen).toEqual(new Set([64, 128]));
  });
});
