import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outwardCode } from './postcode.rules.ts';

describe('the outward half of a postcode', () => {
  it.each([
    ['M1 1AE', 'M1'],
    ['m111ae', 'M11'],
    ['OL1 1UT', 'OL1'],
    ['sk14-2ab', 'SK14'],
    [' bl0 9 ab ', 'BL0'],
    ['EC1A 1BB', 'EC1A'],
    ['M11', 'M11'],
    ['OL16', 'OL16'],
  ])('of %j is %s', (typed, outward) => {
    expect(outwardCode(typed)).toBe(outward);
  });

  it.each(['', 'M', '11', 'Oldham', 'M1 1A', 'M1 11A', 'QQQ1 1AA', 'M1 1AE, please', 'M1 1AE M1 1AE'])(
    'is not in %j',
    (typed) => {
      expect(outwardCode(typed)).toBeNull();
    },
  );

  it('is the same however a postcode is written, and says nothing of the other half', () => {
    const outward = fc.constantFrom('M1', 'M11', 'OL16', 'SK1', 'WN7', 'BL0', 'EC1A');
    const inward = fc.constantFrom('1AA', '9ZZ', '0XY');
    const gap = fc.constantFrom('', ' ', '  ', '-');
    fc.assert(
      fc.property(outward, inward, gap, fc.boolean(), (first, second, between, isSmall) => {
        const typed = `${first}${between}${second}`;
        expect(outwardCode(isSmall ? typed.toLowerCase() : typed)).toBe(first);
      }),
    );
  });
});
