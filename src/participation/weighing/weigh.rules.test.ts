import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  type Fraction,
  fraction,
  larger,
  one,
  smaller,
  subtract,
  sum,
  zero,
} from '../../values/fraction.ts';
import { toExact } from '../../values/fraction-text.ts';
import { seededRandom } from '../../values/random.ts';
import { type WeighingRule, weigh, weighingRuleNames } from './weigh.rules.ts';

function sharesOf(points: readonly (readonly number[])[], rule: WeighingRule): readonly Fraction[] {
  const weighed = weigh(points, rule);
  if ('refused' in weighed) throw new Error(weighed.refused);
  return weighed.shares;
}

function distance(a: readonly Fraction[], b: readonly Fraction[]): Fraction {
  return sum(a.map((share, j) => subtract(larger(share, b[j]!), smaller(share, b[j]!))));
}

const rowOf = (outcomes: number) =>
  fc.array(fc.nat(100), { minLength: outcomes, maxLength: outcomes }).filter((row) => row.some((p) => p > 0));
const votes = fc
  .integer({ min: 2, max: 5 })
  .chain((outcomes) => fc.array(rowOf(outcomes), { minLength: 1, maxLength: 9 }));

describe('residents’ splits', () => {
  const named = (outcome: number, residents: number) =>
    Array.from({ length: residents }, () => [0, 1, 2].map((other) => (other === outcome ? 100 : 0)));
  const singleMinded = [...named(0, 5), ...named(1, 3), ...named(2, 2)];

  it('of single-minded residents, 5, 3 and 2 of them', () => {
    expect(sharesOf(singleMinded, 'independent-markets').map(toExact)).toEqual(['1/2', '3/10', '1/5']);
    expect(sharesOf(singleMinded, 'utilitarian').map(toExact)).toEqual(['1', '0', '0']);
    expect(sharesOf(singleMinded, 'mean').map(toExact)).toEqual(['1/2', '3/10', '1/5']);
  });

  it('become whole percentages that total 100', () => {
    const thirds = weigh([[1, 1, 1]], 'mean');
    expect('refused' in thirds ? thirds : thirds.percentages).toEqual([34, 33, 33]);
  });

  it.each([
    [[], 'no-residents', 0],
    [[[]], 'no-outcomes', 0],
    [[[1, 2], [1]], 'uneven', 1],
    [
      [
        [1, 2],
        [3, -1],
      ],
      'negative',
      1,
    ],
    [
      [
        [1, 2],
        [1, 0],
        [0, 0],
      ],
      'nothing-given',
      2,
    ],
  ] as const)('%j are refused: %s', (points, refused, resident) => {
    expect(weigh(points as never)).toEqual({ refused, resident });
  });
});

describe.each(weighingRuleNames)('the rule %s', (rule) => {
  it('totals exactly 1, with nothing below zero', () => {
    fc.assert(
      fc.property(votes, (points) => {
        const shares = sharesOf(points, rule);
        expect(sum(shares)).toEqual(one);
        expect(compare(shares.reduce(smaller), zero)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gives residents who agree what they agree on', () => {
    fc.assert(
      fc.property(rowOf(4), fc.integer({ min: 1, max: 12 }), (row, residents) => {
        expect(sharesOf(Array(residents).fill(row), rule)).toEqual(sharesOf([row], 'mean'));
      }),
    );
  });

  it('does not care who speaks first, nor in what order outcomes stand', () => {
    fc.assert(
      fc.property(votes, (points) => {
        const shares = sharesOf(points, rule);
        expect(sharesOf([...points].reverse(), rule)).toEqual(shares);
        const mirrored = points.map((row) => [...row].reverse());
        expect(sharesOf(mirrored, rule)).toEqual([...shares].reverse());
      }),
    );
  });

  it('does not change when everyone counts twice', () => {
    fc.assert(
      fc.property(votes, (points) => {
        expect(sharesOf([...points, ...points], rule)).toEqual(sharesOf(points, rule));
      }),
    );
  });

  it('is ready in well under a second for 5,000 residents and 8 outcomes', () => {
    const random = seededRandom('five thousand');
    const points = Array.from({ length: 5000 }, () => {
      const row = Array.from({ length: 8 }, () => 0);
      for (let point = 0; point < 100; point += 1) row[random.nextInteger(1 + random.nextInteger(8))]! += 1;
      return row;
    });
    const started = performance.now();
    expect(sum(sharesOf(points, rule))).toEqual(one);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe.each(['mean', 'utilitarian'] as const)('the rule %s', (rule) => {
  it('stays between the smallest and the largest wish for every outcome', () => {
    fc.assert(
      fc.property(votes, (points) => {
        const wishes = points.map((row) => sharesOf([row], 'mean'));
        sharesOf(points, rule).forEach((share, j) => {
          const column = wishes.map((wish) => wish[j]!);
          expect(compare(share, column.reduce(smaller))).toBeGreaterThanOrEqual(0);
          expect(compare(share, column.reduce(larger))).toBeLessThanOrEqual(0);
        });
      }),
    );
  });
});

it('independent markets can leave an outcome under what everyone gave it', () => {
  const shares = sharesOf(
    [
      [14, 3, 3],
      [14, 0, 6],
    ],
    'independent-markets',
  );
  expect(shares.map(toExact)).toEqual(['17/30', '3/20', '17/60']);
});

describe.each(['independent-markets', 'utilitarian'] as const)('the rule %s', (rule) => {
  it('rewards nobody for saying anything but what they want', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 4 })
          .chain((m) => fc.tuple(fc.array(rowOf(m), { maxLength: 6 }), rowOf(m), rowOf(m))),
        ([others, truth, lie]) => {
          const wish = sharesOf([truth], 'mean');
          const honest = distance(sharesOf([...others, truth], rule), wish);
          const crafty = distance(sharesOf([...others, lie], rule), wish);
          expect(compare(honest, crafty)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('no rule has a smaller total distance than the utilitarian one', () => {
  fc.assert(
    fc.property(votes, (points) => {
      const wishes = points.map((row) => sharesOf([row], 'mean'));
      const total = (shares: readonly Fraction[]) =>
        wishes.map((wish) => distance(wish, shares)).reduce(add, zero);
      const best = total(sharesOf(points, 'utilitarian'));
      for (const rule of weighingRuleNames)
        expect(compare(best, total(sharesOf(points, rule)))).toBeLessThanOrEqual(0);
      const even = points[0]!.map((_, __, row) => fraction(1, row.length));
      expect(compare(best, total(even))).toBeLessThanOrEqual(0);
    }),
  );
});
