import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chancesOf, strengthShares, wholeShares } from './chances.rules.ts';
import { fitPairs, type PairFit, PRIOR_VARIANCE, standardErrors } from './fit-pairs.rules.ts';
import type { PairCount } from './pair-counts.rules.ts';
import { spreadOfFit } from './spread.rules.ts';

function fitted(counts: readonly PairCount[], items: number, withAhead = false): PairFit {
  const fit = fitPairs(counts, { items, withAhead });
  if ('refused' in fit) throw new Error(fit.refused);
  return fit;
}
function won(first: number, second: number, firstPreferred: number, secondPreferred = 0): PairCount {
  return { first, second, firstPreferred, secondPreferred };
}

const ITEMS = 5;
const anyCounts = fc.array(
  fc
    .record({
      first: fc.nat(ITEMS - 1),
      second: fc.nat(ITEMS - 1),
      firstPreferred: fc.nat(40),
      secondPreferred: fc.nat(40),
    })
    .filter(({ first, second }) => first !== second),
  { minLength: 1, maxLength: 20 },
);
const comparedCounts = anyCounts.filter((counts) =>
  counts.some(({ firstPreferred, secondPreferred }) => firstPreferred + secondPreferred > 0),
);

describe('fitting pairs', () => {
  it('gives two things the odds they were seen with', () => {
    const fit = fitted([won(0, 1, 30, 10)], 2);
    expect((fit.logStrength[0] ?? 0) - (fit.logStrength[1] ?? 0)).toBeCloseTo(Math.log(3), 12);
    // The variance of log-odds from 30 and 10 is 1/30 + 1/10; each of the two carries a quarter about the mean.
    expect(standardErrors(fit.covariance)[0]).toBeCloseTo(Math.sqrt((1 / 30 + 1 / 10) / 4), 12);
    expect(fit.prior).toBeNull();
    expect(fit.deviance).toBeCloseTo(0, 12);
  });

  it('expects as many wins of each thing as were seen: the likelihood’s own condition', () => {
    fc.assert(
      fc.property(comparedCounts, (counts) => {
        const fit = fitted(counts, ITEMS);
        for (let item = 0; item < ITEMS; item += 1) {
          let surprise = fit.prior ? (fit.logStrength[item] ?? 0) / -fit.prior.variance : 0;
          for (const { first, second, firstPreferred, secondPreferred } of counts) {
            const chance = 1 / (1 + Math.exp((fit.logStrength[second] ?? 0) - (fit.logStrength[first] ?? 0)));
            const over = firstPreferred - (firstPreferred + secondPreferred) * chance;
            if (first === item) surprise += over;
            if (second === item) surprise -= over;
          }
          expect(surprise).toBeCloseTo(0, 6);
        }
      }),
    );
  });

  it('is the same whatever things are called and in whatever order counts come', () => {
    fc.assert(
      fc.property(comparedCounts, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (counts, names) => {
        const renamed = counts
          .map(({ first, second, firstPreferred, secondPreferred }) =>
            won(names[second] ?? 0, names[first] ?? 0, secondPreferred, firstPreferred),
          )
          .reverse();
        const [fit, other] = [fitted(counts, ITEMS), fitted(renamed, ITEMS)];
        const [chances, others] = [fit, other].map((one) => chancesOf(one.logStrength, spreadOfFit(one)));
        for (const [item, name] of names.entries()) {
          expect(other.logStrength[name]).toBeCloseTo(fit.logStrength[item] ?? Number.NaN, 8);
          expect(others?.[name]?.low).toBeCloseTo(chances?.[item]?.low ?? Number.NaN, 8);
        }
        expect(other.prior).toEqual(fit.prior);
      }),
    );
  });

  it('says which prior it took, and why, only where the comparisons leave something open', () => {
    expect(fitted([won(0, 1, 1, 1), won(1, 2, 1, 1)], 3).prior).toBeNull();
    const variance = PRIOR_VARIANCE;
    expect(fitted([won(0, 1, 3, 2), won(1, 2, 5)], 3).prior).toEqual({ variance, because: 'never-beaten' });
    expect(fitted([won(0, 1, 3, 2), won(2, 3, 1, 1)], 4).prior).toEqual({ variance, because: 'apart' });
    expect(fitted([won(0, 1, 3, 2)], 3).prior).toEqual({ variance, because: 'apart' });
  });

  it('keeps a thing that never lost at a finite height, first, with an honest interval', () => {
    const fit = fitted([won(0, 1, 20), won(1, 2, 10, 9), won(0, 2, 20)], 3);
    const [first] = chancesOf(fit.logStrength, spreadOfFit(fit));
    expect(first?.chance).toBeGreaterThan(0.9);
    expect(first?.high).toBeLessThan(1);
    expect(first?.low).toBeLessThan(first?.chance ?? 0);
  });

  it('tells what being ahead is worth from being stronger, and says when it cannot', () => {
    const ahead = 'first' as const;
    const balanced = [
      { ...won(0, 1, 30, 10), ahead },
      { ...won(1, 0, 20, 20), ahead },
    ];
    const fit = fitted(balanced, 2, true);
    expect(fit.ahead?.logOdds).toBeCloseTo(Math.log(3) / 2, 10);
    expect(fit.prior).toBeNull();
    const always = [
      { ...won(0, 1, 5), ahead },
      { ...won(1, 0, 5), ahead },
    ];
    expect(fitted(always, 2, true).prior?.because).toBe('ahead-decides');
    expect(fitted(always, 2).prior).toBeNull();
    expect(fitPairs([won(0, 1, 2, 3)], { items: 2, withAhead: true })).toEqual({ refused: 'never-ahead' });
  });

  it('carries counts of very different sizes, and fractions', () => {
    const fit = fitted([won(0, 1, 1e7, 1), won(1, 2, 0.5, 0.25), won(2, 0, 1e-3, 4)], 3);
    expect(fit.logStrength.every(Number.isFinite)).toBe(true);
    expect(fit.prior).toBeNull();
  });

  it.each([
    ['one-item', 1, [won(0, 0, 1)]],
    ['no-comparisons', 0, []],
    ['no-comparisons', 3, []],
    ['no-comparisons', 3, [won(0, 1, 0, 0)]],
    ['with-itself', 3, [won(1, 1, 2, 0)]],
    ['unknown-item', 3, [won(0, 3, 2, 0)]],
    ['bad-count', 3, [won(0, 1, -1, 2)]],
    ['bad-count', 3, [won(0, 1, Number.NaN, 2)]],
  ] as const)('refuses: %s', (refused, items, counts) => {
    expect(fitPairs(counts, { items })).toEqual({ refused });
  });
});

describe('what a fit is shown as', () => {
  it('has a chance within its interval for each thing, one half on average, and shares that make 100', () => {
    fc.assert(
      fc.property(comparedCounts, (counts) => {
        const fit = fitted(counts, ITEMS);
        const chances = chancesOf(fit.logStrength, spreadOfFit(fit));
        for (const { chance, low, high } of chances) {
          expect(low).toBeLessThanOrEqual(chance);
          expect(high).toBeGreaterThanOrEqual(chance);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
        const mean = chances.reduce((sum, { chance }) => sum + chance / ITEMS, 0);
        expect(mean).toBeCloseTo(0.5, 10);
        const whole = wholeShares(strengthShares(fit.logStrength));
        expect(whole.reduce((sum, value) => sum + value, 0)).toBe(100);
      }),
    );
  });

  it('settles equal remainders by order', () => {
    expect(wholeShares(Float64Array.of(1 / 3, 1 / 3, 1 / 3))).toEqual([34, 33, 33]);
  });
});
