import { describe, expect, it } from 'vitest';
import { add, type Fraction, fraction, multiply, subtract, zero } from '../../values/fraction.ts';
import { toDecimal, toWhole } from '../../values/fraction-text.ts';
import { findShareFault } from '../evidence/deliveries/share.rules.ts';
import { attain } from './attainment.rules.ts';
import { localMultiplier } from './counting/local-multiplier.rules.ts';
import { owedForSpend } from './counting/per-spend.rules.ts';
import { splitEqually } from './counting/split-equally.rules.ts';
import { discountFactor, presentWorth } from './discount.rules.ts';
import { distributionalWeight } from './distribution.rules.ts';
import { priceFactor } from './price-base.rules.ts';
import { type ValuedLine, valueLines } from './valuing.rules.ts';

const discount = [
  { fromYear: 1, rate: fraction(35, 1000) },
  { fromYear: 31, rate: fraction(3, 100) },
  { fromYear: 76, rate: fraction(25, 1000) },
];
const parameters = { priceBaseYear: 2025, deflators: new Map(), discount };
const percent = (whole: number) => fraction(whole, 100);
const line = (given: Partial<ValuedLine>): ValuedLine => ({
  id: 'a',
  measure: 'people-into-work',
  unit: 'person',
  quantity: fraction(1),
  proxyPence: null,
  priceYear: null,
  deadweight: zero,
  displacement: zero,
  attribution: zero,
  leakage: zero,
  dropOff: zero,
  years: 1,
  ...given,
});
function worth(given: Partial<ValuedLine>) {
  const valued = valueLines([line(given)], parameters);
  if ('refused' in valued) throw new Error('refused');
  const pence = (value: Fraction | null) => value && toWhole(value, 'half-even');
  return { net: pence(valued.netPence), present: pence(valued.presentPence), grossPence: valued.grossPence };
}

/** Full-time years and people counted once are worked through what the product does: evidence/counted-once. */
describe('the worked cases of measuring social value', () => {
  it('multiplies deductions: 50 × £8,000, d 20%, a 10% is £288,000, not £280,000', () => {
    const given = { quantity: fraction(50), proxyPence: fraction(800_000) };
    const { net, grossPence } = worth({ ...given, deadweight: percent(20), attribution: percent(10) });
    expect(net).toBe(28_800_000);
    expect(grossPence).toEqual(fraction(40_000_000));
  });

  it('is £6,412.50 for £10,000 × 0.75 × 0.90 × 0.95, and £15,200.15 over three years with 20% dropping off', () => {
    const shares = { deadweight: percent(25), attribution: percent(10), leakage: percent(5) };
    const given = { ...shares, proxyPence: fraction(1_000_000) };
    expect(worth(given).net).toBe(641_250);
    const parts = [1, 2, 3].map((years) =>
      multiply(fraction(641_250), presentWorth({ years, dropOff: percent(20) }, discount)),
    );
    const alone = parts.map((part, year) => toWhole(subtract(part, parts[year - 1] ?? zero)));
    expect(alone).toEqual([641_250, 495_652, 383_113]);
    expect(worth({ ...given, dropOff: percent(20), years: 3 }).present).toBe(1_520_015);
  });

  it('discounts at 3.5% to year 30 and at 3% from there on, never jumping back up', () => {
    const power = (base: Fraction, times: number): Fraction =>
      times === 0 ? fraction(1) : multiply(base, power(base, times - 1));
    const thirty = power(fraction(1035, 1000), 30);
    expect(discountFactor(0, discount)).toEqual(fraction(1));
    expect(discountFactor(30, discount)).toEqual(thirty);
    expect(discountFactor(31, discount)).toEqual(multiply(thirty, fraction(103, 100)));
    expect(discountFactor(75, discount)).toEqual(multiply(thirty, power(fraction(103, 100), 45)));
  });

  it('brings a price to the base year by the deflators, and refuses a year without one', () => {
    const deflators = new Map([
      [2012, fraction(719_294, 10_000)],
      [2024, fraction(100)],
    ]);
    const factor = priceFactor(2012, 2024, deflators);
    if ('refused' in factor) throw new Error('refused');
    expect(toWhole(multiply(fraction(980_000), factor))).toBe(1_362_447);
    expect(priceFactor(2011, 2024, deflators)).toEqual({ refused: 'no-deflator', year: 2011 });
    expect(valueLines([line({ proxyPence: fraction(1), priceYear: 2011 })], parameters)).toEqual({
      refused: 'no-deflator',
      year: 2011,
    });
  });

  it('weighs a pound by (median ÷ the group’s)^1.3', () => {
    const weight = (ofGroup: number) =>
      distributionalWeight({ median: fraction(30_000), ofGroup: fraction(ofGroup) }, fraction(13, 10));
    expect(weight(30_000)).toEqual(fraction(1));
    expect(toDecimal(weight(15_000), 10)).toBe('2.4622888267');
    expect(toDecimal(weight(60_000), 10)).toBe('0.4061261982');
  });

  it('caps each line before bringing them together, and calls nothing due not yet due', () => {
    const owed = (id: string, due: number, verified: number, proxyPence: number | null) => ({
      id,
      committed: fraction(10),
      due: fraction(due),
      verified: fraction(verified),
      proxyPence: proxyPence === null ? null : fraction(proxyPence),
    });
    const { due, lifetime } = attain([owed('a', 10, 30, 100), owed('b', 10, 0, 300), owed('c', 0, 5, null)]);
    expect(due).toEqual({ equalLines: fraction(1, 2), byProxy: fraction(1, 4) });
    expect(lifetime).toEqual({ equalLines: fraction(1, 2), byProxy: fraction(1, 4) });
    const later = attain([owed('a', 0, 3, 100)]);
    expect(later.due).toEqual({ equalLines: 'not-yet-due', byProxy: 'not-yet-due' });
    expect(later.lifetime.equalLines).toEqual(fraction(3, 10));
    expect(attain([owed('a', 4, 1, null)]).due).toEqual({ equalLines: fraction(1, 4), byProxy: 'no-proxy' });
  });

  it('splits one £1,500 event over three projects into £500 each, and loses no penny of another', () => {
    expect(splitEqually(150_000, 3)).toEqual([50_000, 50_000, 50_000]);
    expect(splitEqually(100, 3)).toEqual([34, 33, 33]);
    const each = splitEqually(150_000, 3).map((pence) => ({ quantity: pence / 100 }));
    expect(findShareFault(1500, each)).toBeUndefined();
    expect(findShareFault(1500, [{ quantity: 1500 }, { quantity: 1500 }])).toBe('more-than-delivered');
  });

  it('reckons a call-off by what is spent, and the local multiplier as a quantity of its own', () => {
    const promise = { quantity: fraction(3), perSpendPence: 10_000_000 };
    expect(owedForSpend(promise, 25_000_000)).toEqual(fraction(15, 2));
    expect(owedForSpend(promise, -5)).toEqual(zero);
    // Three for each £150 is a fiftieth for each pound, and nothing before anything is spent.
    expect(owedForSpend({ quantity: fraction(3), perSpendPence: 150_00 }, 100)).toEqual(fraction(1, 50));
    expect(owedForSpend(promise, 0)).toEqual(zero);
    const rounds = [fraction(100), fraction(60), fraction(30)] as const;
    expect(localMultiplier(rounds)).toEqual(fraction(19, 10));
    expect(localMultiplier([zero, zero, zero])).toBeNull();
  });

  it('never adds what is kept apart, nor gives a money value without a source', () => {
    const spend = line({ id: 's', measure: 'local-spend', unit: 'pound', proxyPence: fraction(100) });
    const lines = [
      line({ proxyPence: fraction(500), grade: 'green' }),
      line({ id: 'b', quantity: fraction(2) }),
      { ...spend, keptApart: true },
    ];
    const valued = valueLines(lines, parameters);
    expect(valued).toMatchObject({ grossPence: fraction(500), grade: 'green', withoutProxy: ['b'] });
    expect(valued).toMatchObject({
      units: [{ quantity: add(fraction(1), fraction(2)) }],
      apart: [{ unit: 'pound' }],
    });
    expect(worth({}).grossPence).toBeNull();
  });
});
