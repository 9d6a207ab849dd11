import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '../../values/fraction.ts';
import { decideMandateWeights } from './mandate-weights.rules.ts';

const line = (outcome: string, percent: number) => ({ outcome, share: fraction(percent, 100) });

describe('from mandate to weights', () => {
  it('shares the social value total out in whole points', () => {
    const lines = [line('jobs', 45), line('air', 30), line('community', 25)];
    expect(decideMandateWeights(20, lines)).toEqual({
      weights: [
        { outcome: 'jobs', weight: 9 },
        { outcome: 'air', weight: 6 },
        { outcome: 'community', weight: 5 },
      ],
    });
  });

  it('settles a tie by framework order', () => {
    expect(decideMandateWeights(15, [line('jobs', 50), line('air', 50)])).toEqual({
      weights: [
        { outcome: 'jobs', weight: 8 },
        { outcome: 'air', weight: 7 },
      ],
    });
  });

  it('divides what was declined among the rest', () => {
    expect(decideMandateWeights(10, [line('jobs', 30), line('air', 20)])).toEqual({
      weights: [
        { outcome: 'jobs', weight: 6 },
        { outcome: 'air', weight: 4 },
      ],
    });
  });

  it('always totals what the notice says', () => {
    const shares = fc
      .array(fc.nat(100), { minLength: 1, maxLength: 9 })
      .filter((list) => list.some((n) => n > 0));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), shares, (total, list) => {
        const decided = decideMandateWeights(
          total,
          list.map((percent, index) => line(`o${index}`, percent)),
        );
        if ('refused' in decided) throw new Error(decided.refused);
        expect(decided.weights.reduce((sum, { weight }) => sum + weight, 0)).toBe(total);
      }),
    );
  });

  it('refuses a mandate that carries nothing', () => {
    expect(decideMandateWeights(20, [])).toEqual({ refused: 'nothing-adopted' });
    expect(decideMandateWeights(20, [line('jobs', 0)])).toEqual({ refused: 'nothing-adopted' });
    expect(decideMandateWeights(20, [line('jobs', -1)])).toEqual({ refused: 'negative-share' });
    expect(decideMandateWeights(0, [line('jobs', 1)])).toEqual({ refused: 'total-out-of-range' });
    expect(decideMandateWeights(9.5, [line('jobs', 1)])).toEqual({ refused: 'total-out-of-range' });
  });
});
