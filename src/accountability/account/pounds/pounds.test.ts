import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { compare, fraction, zero } from '../../../values/fraction.ts';
import { toDecimal, toWhole } from '../../../values/fraction-text.ts';
import { readAppraisal } from '../../measures/read-appraisal.rules.ts';
import type { AccountLine } from '../account.rules.ts';
import { multiplierOf } from '../beside/local.rules.ts';
import { type MeasureProxy, proxiesOf, valuedAt, worthOf } from '../worth.rules.ts';
import { hangsOn } from './hangs-on.rules.ts';
import { weighedOf } from './weighed.rules.ts';
import { savingsOf } from './who-saves.rules.ts';

const appraisal = readAppraisal(
  [
    { name: 'discount-rate', key: 1, value: '0.035' },
    { name: 'distributional-elasticity', key: 0, value: '1.3' },
    { name: 'gdp-deflator', key: 2012, value: '50' },
    { name: 'gdp-deflator', key: 2024, value: '100' },
  ],
  2024,
);
const attained = { equalLines: zero, byProxy: zero, lines: 1, linesWithProxy: 1, committed: 0, kept: 0 };
const line = (given: Partial<AccountLine>): AccountLine => ({
  measureId: 'into-work',
  slug: 'into-work',
  version: 1,
  name: 'People back in work',
  unit: 'person',
  whatCounts: '',
  keptApart: false,
  isPrevention: false,
  adds: true,
  promised: 10,
  committed: 10,
  claimed: 4,
  evidenced: 4,
  verified: 4,
  seen: 0,
  untold: null,
  due: attained,
  lifetime: attained,
  ...given,
});
const source = {
  source: 'Made',
  sourceUrl: 'https://example.org',
  dated: '2012',
  basis: '',
  grade: 'green' as const,
};
const none = { deadweight: '0', displacement: '0', attribution: '0', leakage: '0', dropOff: '0', years: 1 };
const proxy: MeasureProxy = {
  measureId: 'into-work',
  valuePence: '100000',
  priceBaseYear: 2012,
  ...none,
  ...source,
};
const saving = (kind: 'fiscal' | 'economic' | 'social', agency: string | null, valuePence: string) => ({
  measureId: 'into-work',
  kind,
  agency,
  valuePence,
  priceBaseYear: 2012,
  source: 'Made',
  sourceUrl: 'https://example.org',
  grade: 'amber' as const,
});

describe('who saves', () => {
  it('is quantity times what one saves, by agency, in base-year prices, and never added up', () => {
    const homes = line({ measureId: 'homes', slug: 'homes', committed: 3, verified: 1 });
    const saved = savingsOf(
      [line({}), homes],
      [
        saving('economic', null, '60000'),
        saving('fiscal', 'NHS', '10000'),
        { ...saving('fiscal', 'NHS', '5000'), measureId: 'homes', grade: 'red' as const },
      ],
      appraisal,
    );
    // Prices doubled since 2012: 10 × £200 and 3 × £100 for the NHS, 10 × £1,200 for people and firms.
    expect(
      saved.map(({ committedPence, verifiedPence }) => [toWhole(committedPence), toWhole(verifiedPence)]),
    ).toEqual([
      [230_000, 90_000],
      [1_200_000, 480_000],
    ]);
    expect(saved.map(({ kind, grade, measures }) => [kind, grade, measures])).toEqual([
      ['fiscal', 'red', 2],
      ['economic', 'amber', 1],
    ]);
  });
});

describe('a weight for who gains', () => {
  it('weighs only what the group gains by (median ÷ its own)^1.3, and leaves the rest as it is', () => {
    const proxies = proxiesOf([proxy], appraisal);
    const worth = worthOf([line({})], proxies);
    const group = {
      measureId: 'into-work',
      effectiveFrom: Temporal.PlainDate.from('2024-09-24'),
      group: 'People on half',
      groupIncomePence: 1_500_000,
      medianIncomePence: 3_000_000,
      gainedPence: '60000.00',
      licence: 'Made',
      ...source,
    };
    const weighed = weighedOf({ lines: [line({})], worth }, proxies.rows, [group], appraisal);
    // £20,000 in all; of it £12,000 the group’s own, counted 2^1.3 = 2.46… times.
    expect(toWhole(worth.committed.presentPence ?? zero)).toBe(2_000_000);
    expect(toDecimal(weighed?.groups[0]?.weight ?? zero, 6)).toBe('2.462289');
    expect(toWhole(weighed?.committedPence ?? zero)).toBe(Math.round(800_000 + 1_200_000 * 2.462288826689));
    expect(weighedOf({ lines: [line({})], worth }, proxies.rows, [], appraisal)).toBeNull();
  });
});

describe('what pounds hang on', () => {
  it('moves both levels by the same assumption, round the figure as it stands', () => {
    const lines = [line({})];
    const levels = {
      committed: valuedAt(lines, [proxy], 'committed'),
      verified: valuedAt(lines, [proxy], 'verified'),
    };
    const steps = { proxy: fraction(1, 5), share: fraction(1, 10), discountRate: fraction(1, 100) };
    const [first, ...others] = hangsOn(levels, appraisal, steps);
    expect(first).toMatchObject({ assumption: 'proxy', measure: 'into-work' });
    expect([first?.committed.lowPence, first?.committed.highPence]).toEqual([
      fraction(1_600_000),
      fraction(2_400_000),
    ]);
    expect([first?.verified.lowPence, first?.verified.highPence]).toEqual([
      fraction(640_000),
      fraction(960_000),
    ]);
    expect(others.map(({ assumption }) => assumption)).not.toContain('dropOff');
  });
});

describe('the local multiplier', () => {
  const pence = fc.nat({ max: 1_000_000_000 });
  const paid = { suppliers: 3, officePence: 0, officeSuppliers: 0, presentSuppliers: 2, knownPence: 0 };
  it('is (R1 + R2 + R3) ÷ R1 and lies from 1 to 3 where each round is within the one before', () => {
    fc.assert(
      fc.property(pence, pence, pence, (a, b, c) => {
        const [third = 0, second = 0, first = 0] = [a, b, c + 1].toSorted((x, y) => x - y);
        const found = multiplierOf({
          ...paid,
          paidPence: first,
          presentPence: second,
          againPence: third,
          knownSuppliers: 1,
        });
        expect(found?.multiplier).toEqual(fraction(first + second + third, first));
        expect(compare(found?.multiplier ?? zero, fraction(1))).toBeGreaterThanOrEqual(0);
        expect(compare(found?.multiplier ?? zero, fraction(3))).toBeLessThanOrEqual(0);
      }),
    );
    const unknown = { ...paid, paidPence: 100, presentPence: 50, againPence: 0, knownSuppliers: 0 };
    expect(multiplierOf(unknown)).toBeNull();
  });
});
