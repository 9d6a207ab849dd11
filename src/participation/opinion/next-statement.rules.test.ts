import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../values/random.ts';
import { decideNextStatement, priorityOf } from './next-statement.rules.ts';

describe('which statement comes next', () => {
  it('is worth most while it is new, and little once most pass on it', () => {
    const fresh = priorityOf({ agreed: 0, passed: 0, shown: 0, extremity: 0 });
    // (1 − ½)·1·½·(1 + 8) = 2.25, squared.
    expect(fresh).toBeCloseTo(5.0625, 12);
    expect(priorityOf({ agreed: 30, passed: 2, shown: 40, extremity: 1 })).toBeLessThan(fresh);
    expect(priorityOf({ agreed: 5, passed: 30, shown: 40, extremity: 1 })).toBeLessThan(
      priorityOf({ agreed: 30, passed: 5, shown: 40, extremity: 1 }),
    );
    expect(priorityOf({ agreed: 0, passed: 0, shown: 9, extremity: 0, state: 'meta' })).toBe(49);
  });

  it('never loses its chance altogether', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(500),
        fc.nat(500),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (a, d, p, extremity) => {
          expect(priorityOf({ agreed: a, passed: p, shown: a + d + p, extremity })).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('is drawn in proportion', () => {
    const random = seededRandom('what next');
    const candidates = [{ priority: 1 }, { priority: 3 }, { priority: 0 }];
    const drawn = candidates.map(() => 0);
    for (let turn = 0; turn < 4000; turn += 1) {
      const chosen = decideNextStatement(candidates, random);
      const place = chosen ? candidates.indexOf(chosen) : 2;
      drawn[place] = (drawn[place] ?? 0) + 1;
    }
    expect(drawn[2]).toBe(0);
    expect(drawn[1]! / 4000).toBeCloseTo(0.75, 1);
  });

  it('is none when all are answered', () => {
    expect(decideNextStatement([], seededRandom('none'))).toBeNull();
  });
});
