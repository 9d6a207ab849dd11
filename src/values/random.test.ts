import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled, systemRandom } from './random.ts';
import { uuidV4, uuidV7 } from './uuid.ts';

describe('seeded chance', () => {
  it('is the SHA-256 of the seed and a block number, so that anyone can recompute it', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest();
    const expected = Buffer.concat([hash('Lotto 14 March:0'), hash('Lotto 14 March:1')]).subarray(0, 40);
    expect(Buffer.from(seededRandom('Lotto 14 March').nextBytes(40)).equals(expected)).toBe(true);
  });

  it('replays, and differs by seed', () => {
    const draw = (seed: string) => shuffled([...Array(30).keys()], seededRandom(seed));
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('stays in range and loses no item', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.array(fc.nat()),
        (seed, max, items) => {
          const random = seededRandom(seed);
          const drawn = random.nextInteger(max);
          expect(Number.isSafeInteger(drawn) && drawn >= 0 && drawn < max).toBe(true);
          const unit = random.nextUnit();
          expect(unit >= 0 && unit < 1).toBe(true);
          const byValue = (a: number, b: number) => a - b;
          expect(shuffled(items, random).sort(byValue)).toEqual([...items].sort(byValue));
        },
      ),
    );
  });

  it('gives every number its fair share', () => {
    const random = seededRandom('fair');
    const counts = Array.from({ length: 6 }, () => 0);
    for (let roll = 0; roll < 12_000; roll += 1) counts[random.nextInteger(6)]! += 1;
    const chiSquared = counts.reduce((total, count) => total + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquared).toBeLessThan(20.5); // 5 degrees of freedom: passed by chance 999 times in 1,000
  });

  it('refuses a range with nothing in it', () => {
    expect(() => systemRandom().nextInteger(0)).toThrow(RangeError);
    expect(() => systemRandom().nextInteger(1.5)).toThrow(RangeError);
  });
});

describe('identifiers', () => {
  it('version 7 begins with the millisecond, as RFC 9562 shows', () => {
    const id = uuidV7(0x017f22e279b0, seededRandom('x'));
    expect(id).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuidV7(0x017f22e279b0, seededRandom('x'))).toBe(id);
  });

  it('version 7 sorts by time and version 4 does not show it', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), fc.integer({ min: 1, max: 2 ** 31 }), (at, later) => {
        expect(uuidV7(at) < uuidV7(at + later)).toBe(true);
      }),
    );
    expect(uuidV4()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(Array.from({ length: 1000 }, () => uuidV4())).size).toBe(1000);
  });
});
