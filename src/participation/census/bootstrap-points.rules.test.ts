import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zero } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import { weigh, weighingRuleNames } from '../weighing/weigh.rules.ts';
import { bootstrapIntervals } from './bootstrap-points.rules.ts';
import { fastShares, histogramsOf } from './fast-shares.rules.ts';
import { weighCopies } from './replicate.rules.ts';

const split = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)]);

describe('shares for intervals', () => {
  it.each(weighingRuleNames)('are those of the exact rule: %s', (rule) => {
    const answers = fc.array(fc.tuple(split, fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(answers, (rows) => {
        const points = rows.map(([row]) => row);
        const copies = Int32Array.from(rows, ([, count]) => count);
        const exact = weighCopies(points, copies, rule).shares;
        const fast = fastShares(histogramsOf(points, copies), rule);
        for (const [at, share] of fast.entries())
          expect(share).toBeCloseTo(Number(toDecimal(exact[at] ?? zero, 12)), 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('intervals by drawing again', () => {
  const points = Array.from({ length: 120 }, (_, at) => (at % 3 === 0 ? [60, 20, 20] : [10, 50, 40]));
  const once = new Int32Array(120).fill(1);

  it('hold what was found, and are the same for the same seed', () => {
    const intervals = bootstrapIntervals(points, once, 'mean', 'a round');
    const weighed = weigh(points, 'mean');
    if ('refused' in weighed) throw new Error(weighed.refused);
    for (const [at, share] of weighed.shares.entries()) {
      const basisPoints = Number(toDecimal(share, 6)) * 10_000;
      expect(intervals[at]?.low).toBeLessThan(basisPoints);
      expect(intervals[at]?.high).toBeGreaterThan(basisPoints);
    }
    expect(bootstrapIntervals(points, once, 'mean', 'a round')).toEqual(intervals);
    expect(bootstrapIntervals(points, once, 'mean', 'another')).not.toEqual(intervals);
  });

  it('are about as wide as the textbook says', () => {
    // A third gave 60 and the rest 10: deviation 23.57 points, so 1.96 × 23.57 ÷ √120 either side of 26.67.
    const [first] = bootstrapIntervals(points, once, 'mean', 'a round');
    expect(Math.abs((first?.high ?? 0) - (first?.low ?? 0) - 844)).toBeLessThan(80);
  });

  it('have no width where everyone says the same', () => {
    const same = points.map(() => [50, 30, 20]);
    expect(bootstrapIntervals(same, once, 'utilitarian', 'x')[0]).toEqual({ low: 5000, high: 5000 });
  });
});
