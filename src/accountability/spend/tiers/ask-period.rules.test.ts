import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { monthKey, monthsIn, yearName } from '../months.rules.ts';
import { askPeriodBounds, periodChoice, readAskPeriod, readMonth } from './ask-period.rules.ts';
import { decideAsked } from './asked.rules.ts';
import { policyRule, ruleForPeriod, type SourcedTierRule } from './tier-policy.rules.ts';

const months = fc
  .tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => Temporal.PlainDate.from({ year, month, day: 1 }));

describe('the period', () => {
  it('of twelve months ends with the month named; ended in March it is the financial year', () => {
    fc.assert(
      fc.property(months, (month) => {
        const period = askPeriodBounds({ rolling: monthKey(month) });
        expect(monthsIn(period)).toHaveLength(12);
        expect(period.to.with({ day: 1 }).equals(month)).toBe(true);
        const march = month.with({ month: 3 });
        const year = askPeriodBounds({ year: yearName(march.year - 1) });
        expect(askPeriodBounds({ rolling: monthKey(march) })).toEqual(year);
      }),
    );
  });

  it('is read back from what was chosen', () => {
    fc.assert(
      fc.property(months, fc.boolean(), (month, isRolling) => {
        const period = isRolling ? { rolling: monthKey(month) } : { year: yearName(month.year) };
        expect(readAskPeriod(new URLSearchParams({ ...period }))).toEqual(period);
        expect(readAskPeriod(new URLSearchParams({ period: periodChoice(period) }))).toEqual(period);
      }),
    );
  });

  it('is nothing where the address holds none', () => {
    for (const period of ['2018-20', 'to-2018-13', '2018', "'; drop table payment", '']) {
      expect(readAskPeriod(new URLSearchParams({ period }))).toBeUndefined();
    }
    expect(readMonth('2019-00')).toBeUndefined();
    expect(() => askPeriodBounds({ rolling: 'soon' })).toThrow(RangeError);
  });
});

describe('the rule of a period', () => {
  const rule = (day: string, thresholdPence: number): SourcedTierRule => ({
    ...policyRule,
    source: 'the Cabinet',
    effectiveFrom: Temporal.PlainDate.from(day),
    thresholdPence,
  });
  const rules = [rule('2018-04-01', 1), rule('2018-05-01', 2)];
  const thresholdFrom = (day: string) =>
    ruleForPeriod(rules, { from: Temporal.PlainDate.from(day) }).thresholdPence;

  it('is the one in force on its first day, else the policy’s', () => {
    expect(thresholdFrom('2018-03-31')).toBe(5_000_000);
    expect(thresholdFrom('2018-04-01')).toBe(1);
    expect(thresholdFrom('2018-04-30')).toBe(1);
    expect(thresholdFrom('2030-04-01')).toBe(2);
  });
});

describe('a public body', () => {
  it('is asked nothing, whatever it was paid; anybody else paid something is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (pence) => {
        for (const kind of ['council', 'health', 'public-body']) {
          const { asks, notAsked } = decideAsked({ pence, kind }, policyRule, 'published');
          expect({ asks, notAsked }).toEqual({ asks: [], notAsked: 'public-body' });
        }
        for (const kind of ['company', 'charity', 'mutual', 'partnership', 'person', 'unknown']) {
          expect(decideAsked({ pence, kind }, policyRule, 'published').asks).not.toEqual([]);
        }
      }),
    );
  });
});
