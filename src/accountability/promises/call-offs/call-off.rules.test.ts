import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { add, compare, fraction, one } from '../../../values/fraction.ts';
import { owedForSpend } from '../../measures/counting/per-spend.rules.ts';
import { addedBySpend, findSpendFault, reckonSpend } from './call-off.rules.ts';

const apprentice = { quantity: one, perSpendPence: 10_000_000 };

describe('what is owed for spend', () => {
  it('is one for each whole £100,000, with the rest carried forward to the next spend', () => {
    const first = reckonSpend(apprentice, 25_000_000);
    expect(first).toEqual({ owed: 2, carried: fraction(1, 2), nextAtPence: 30_000_000 });
    expect(addedBySpend(apprentice, 25_000_000, 0)).toBe(2);
    expect(addedBySpend(apprentice, 30_000_000, 2)).toBe(1);
    expect(reckonSpend(apprentice, 30_000_000).carried).toEqual(fraction(0));
  });
  it('says at which penny the next one is owed', () => {
    const third = { quantity: fraction(3), perSpendPence: 10_000_000 };
    expect(reckonSpend(third, 0).nextAtPence).toBe(3_333_334);
    expect(reckonSpend(third, 3_333_333).owed).toBe(0);
    expect(reckonSpend(third, 3_333_334).owed).toBe(1);
  });
  it('loses nothing and owes nothing twice, however the spend is split', () => {
    const spends = fc.array(fc.integer({ min: 1, max: 5_000_000_000 }), { minLength: 1, maxLength: 20 });
    const hundredths = fc.integer({ min: 1, max: 10_000_000 });
    const steps = fc.integer({ min: 1, max: 5_000_000_000 });
    fc.assert(
      fc.property(spends, hundredths, steps, (each, quantity, perSpendPence) => {
        const rate = { quantity: fraction(quantity, 100), perSpendPence };
        let spent = 0;
        let calledOff = 0;
        for (const pence of each) {
          spent += pence;
          calledOff += addedBySpend(rate, spent, calledOff);
        }
        const { owed, carried } = reckonSpend(rate, spent);
        expect(calledOff).toBe(owed);
        expect(add(fraction(owed), carried)).toEqual(owedForSpend(rate, spent));
        expect(compare(carried, one)).toBe(-1);
      }),
    );
  });
  it('owes nothing more where less stands than was called off for', () => {
    expect(addedBySpend(apprentice, 15_000_000, 2)).toBe(0);
  });
});

describe('spend may not be recorded', () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  const spend = { pence: 100, from: day('2026-10-01'), to: day('2026-12-31'), dueOn: day('2027-06-30') };
  const standing = { startsOn: day('2026-09-14'), today: day('2027-01-04'), earlier: [] };
  const fault = (given: Partial<typeof spend>, earlier: (typeof spend)[] = []) =>
    findSpendFault({ ...spend, ...given }, { ...standing, earlier });
  it('without an amount, backwards, before the contract, before it is spent, or due before today', () => {
    expect(fault({})).toBeNull();
    expect([fault({ pence: 0 }), fault({ pence: 0.5 })]).toEqual(Array(2).fill('pence-not-positive'));
    expect(fault({ to: day('2026-09-30') })).toBe('period-backwards');
    expect(fault({ from: day('2026-09-13') })).toBe('before-contract');
    expect(fault({ to: day('2027-01-05') })).toBe('not-spent-yet');
    expect(fault({ dueOn: day('2027-01-03') })).toBe('due-too-early');
    expect(fault({ to: day('2027-01-04'), dueOn: day('2027-01-04') })).toBeNull();
  });
  it('twice to the day and the penny', () => {
    expect(fault({}, [spend])).toBe('recorded-already');
    expect(fault({ pence: 101 }, [spend])).toBeNull();
  });
});
