import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equal, fraction, multiply } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import { linearAbsolute } from '../methods/linear-absolute.rules.ts';
import { examplePrice, marksOfHundred } from './price-example.rules.ts';

describe('the worked example beside the price', () => {
  it('with £60 for all the marks and £120 for none, £80 gets 67 of 100', () => {
    const line = { floorPence: 6_000, qualificationPence: 12_000 };
    expect(examplePrice(line)).toBe(8_000);
    expect(toDecimal(marksOfHundred(8_000, line), 0)).toBe('67');
  });

  it('stands between the two prices, and is what the scoring of bids computes', () => {
    const prices = fc.tuple(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 2, max: 1e11 }));
    fc.assert(
      fc.property(prices, fc.integer({ min: 0, max: 1e12 }), ([floorPence, spread], pricePence) => {
        const line = { floorPence, qualificationPence: floorPence + spread };
        const example = examplePrice(line);
        expect(example).toBeGreaterThan(floorPence);
        expect(example).toBeLessThan(line.qualificationPence);
        const settings = { floor: fraction(floorPence), qualification: fraction(line.qualificationPence) };
        for (const price of [pricePence, example]) {
          const scored = linearAbsolute.score(fraction(price), settings, []);
          expect(equal(multiply(fraction(100), scored), marksOfHundred(price, line))).toBe(true);
        }
      }),
    );
  });
});
