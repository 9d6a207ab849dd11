import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fraction, larger, one, sum, zero } from '../../values/fraction.ts';
import { type Attainment, attain, type OwedLine } from './attainment.rules.ts';
import { splitEqually } from './counting/split-equally.rules.ts';
import { discountFactor, presentWorth } from './discount.rules.ts';
import { sensitivityOf } from './sensitivity.rules.ts';
import { type Valued, type ValuedLine, valueLines } from './valuing.rules.ts';

const discount = [
  { fromYear: 1, rate: fraction(35, 1000) },
  { fromYear: 31, rate: fraction(3, 100) },
];
const parameters = { priceBaseYear: 2025, deflators: new Map([[2012, fraction(7, 10)]]), discount };
const share = fc.integer({ min: 0, max: 100 }).map((whole) => fraction(whole, 100));
const amount = fc.integer({ min: 0, max: 1_000_000 }).map((whole) => fraction(whole, 100));
const valuedLine: fc.Arbitrary<ValuedLine> = fc.record({
  id: fc.uuid(),
  measure: fc.constantFrom('jobs', 'trees', 'visits'),
  unit: fc.constantFrom('person', 'tree'),
  quantity: amount,
  proxyPence: fc.option(amount),
  priceYear: fc.constant(null),
  deadweight: share,
  displacement: share,
  attribution: share,
  leakage: share,
  dropOff: share,
  years: fc.integer({ min: 1, max: 60 }),
  keptApart: fc.boolean(),
});
const owedLine: fc.Arbitrary<OwedLine> = fc
  .record({ id: fc.uuid(), committed: amount, part: share, verified: amount, proxyPence: fc.option(amount) })
  .map(({ part, committed, ...rest }) => ({
    ...rest,
    committed,
    due: fraction(part.numerator * committed.numerator, part.denominator * committed.denominator),
  }));

function value(lines: readonly ValuedLine[]): Valued {
  const valued = valueLines(lines, parameters);
  if ('refused' in valued) throw new Error('refused');
  return valued;
}
const bySorted = (units: Valued['units']) =>
  units.toSorted((a, b) => `${a.measure} ${a.unit}`.localeCompare(`${b.measure} ${b.unit}`));

/** Words stay words; shares stay from 0 to 1 and do not fall. */
function isWithinAndNoLess(was: Attainment['byProxy'], is: Attainment['byProxy']): boolean {
  if (typeof was === 'string' || typeof is === 'string') return was === is;
  return compare(was, zero) >= 0 && compare(is, one) <= 0 && compare(is, was) >= 0;
}

describe('what always holds of valuing', () => {
  it('gives the same totals in any order, each the sum of its rows', () => {
    fc.assert(
      fc.property(fc.array(valuedLine, { maxLength: 12 }), (lines) => {
        const [there, back] = [value(lines), value(lines.toReversed())];
        for (const field of ['grossPence', 'netPence', 'presentPence'] as const) {
          expect(back[field]).toEqual(there[field]);
          expect(there[field] ?? zero).toEqual(sum(there.lines.map((line) => line[field] ?? zero)));
        }
        expect(bySorted(back.units)).toEqual(bySorted(there.units));
        const all = sum([...there.units, ...there.apart].map(({ quantity }) => quantity));
        expect(all).toEqual(sum(lines.map(({ quantity }) => quantity)));
      }),
    );
  });

  it('never has more net than gross, nor a year worth more later than now', () => {
    fc.assert(
      fc.property(valuedLine, (line) => {
        const { grossPence, netPence } = value([line]);
        expect(compare(netPence ?? zero, grossPence ?? zero)).toBeLessThanOrEqual(0);
        const worth = presentWorth(line, discount);
        expect(compare(worth, fraction(line.years))).toBeLessThanOrEqual(0);
        expect(compare(worth, one)).toBeGreaterThanOrEqual(0);
      }),
    );
    for (let year = 1; year <= 80; year += 1)
      expect(compare(discountFactor(year, discount), discountFactor(year - 1, discount))).toBe(1);
  });

  it('moves an assumption both ways round the figure it stands at, the most telling first', () => {
    fc.assert(
      fc.property(fc.array(valuedLine, { minLength: 1, maxLength: 5 }), (lines) => {
        const steps = { proxy: fraction(1, 5), share: fraction(1, 10), discountRate: fraction(1, 100) };
        const moved = sensitivityOf({ lines, parameters }, steps);
        if ('refused' in moved) throw new Error('refused');
        const now = value(lines).presentPence ?? zero;
        for (const { lowPence, highPence } of moved) {
          expect(compare(lowPence, now)).toBeLessThanOrEqual(0);
          expect(compare(highPence, now)).toBeGreaterThanOrEqual(0);
        }
        const swings = moved.map(({ swingPence }) => swingPence);
        expect(swings).toEqual(swings.toSorted((a, b) => compare(b, a)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what always holds of attainment', () => {
  it('stays from 0 to 1 in any order of lines, and never falls when more is verified', () => {
    const lines = fc.array(owedLine, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(lines, fc.nat(), amount, (owed, place, more) => {
        const at = place % owed.length;
        const better = owed.map((line, index) =>
          index === at ? { ...line, verified: larger(line.verified, more) } : line,
        );
        const [before, after, back] = [attain(owed), attain(better), attain(owed.toReversed())];
        for (const basis of ['due', 'lifetime'] as const)
          for (const way of ['equalLines', 'byProxy'] as const) {
            const [was, is] = [before[basis][way], after[basis][way]];
            expect(back[basis][way]).toEqual(was);
            expect(isWithinAndNoLess(was, is)).toBe(true);
          }
      }),
    );
  });
});

describe('what always holds of counting', () => {
  it('splits to parts that add up to the whole and differ by a penny at most', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), fc.integer({ min: 1, max: 40 }), (whole, projects) => {
        const parts = splitEqually(whole, projects);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(whole);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
