import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { findPeriodFault, nextSpan } from './performance.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const contract = { from: day('2026-09-14'), to: day('2028-12-31') };

describe('the time that is judged next', () => {
  it('is a year from the contract’s beginning, then from the day after, and ends with the contract', () => {
    expect(nextSpan(contract, null)).toEqual({ from: contract.from, to: day('2027-09-13') });
    expect(nextSpan(contract, day('2028-09-13'))).toEqual({ from: day('2028-09-14'), to: contract.to });
    expect(nextSpan(contract, contract.to)).toBeNull();
  });

  it('covers every day of a contract once, in years at most, whatever day each part ends', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 366 }), { minLength: 900, maxLength: 900 });
    fc.assert(
      fc.property(parts, (lengths) => {
        let last: Temporal.PlainDate | null = null;
        for (const length of lengths) {
          const next = nextSpan(contract, last);
          if (!next) break;
          expect(next.from.toString()).toBe((last ? last.add({ days: 1 }) : contract.from).toString());
          const asked = next.from.add({ days: length - 1 });
          const to: Temporal.PlainDate = Temporal.PlainDate.compare(asked, next.to) > 0 ? next.to : asked;
          expect(findPeriodFault(next, to, contract.to, contract.to)).toBeNull();
          last = to;
        }
        expect(last?.toString()).toBe(contract.to.toString());
      }),
      { numRuns: 30 },
    );
  });

  it('must be over, within a year, and within the contract', () => {
    const next = nextSpan(contract, null);
    const on = day('2028-06-01');
    const fault = (to: string) => findPeriodFault(next, day(to), on, contract.to);
    expect(fault('2026-09-13')).toBe('backwards');
    expect(fault('2027-09-14')).toBe('too-long');
    expect(fault('2029-01-01')).toBe('after-contract');
    expect(findPeriodFault(next, day('2027-09-13'), day('2027-09-12'), contract.to)).toBe('not-over');
    expect(findPeriodFault(null, on, on, contract.to)).toBe('all-judged');
    expect(fault('2026-12-31')).toBeNull();
  });
});
