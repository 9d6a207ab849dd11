import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellLevels } from '../../census/cells.rules.ts';
import { notSaid, type Quota } from '../panel.rules.ts';
import { findQuotaFaults, proposeQuotas, quotasForLot } from './quotas.rules.ts';

const counts = (people: readonly number[]) =>
  cellLevels['age-band'].flatMap((level, at) => [
    { district: 'oldham', cell: 'age-band' as const, level, people: people[at] ?? 0 },
    { district: 'oldham', cell: 'sex' as const, level: at % 2 ? 'male' : 'female', people: people[at] ?? 0 },
  ]);

describe('quotas from the census', () => {
  it('reach from half a seat under what a group comes to, to half a seat over', () => {
    const some = proposeQuotas(counts([140, 170, 250, 230, 120, 90]), ['oldham'], ['age-band'], 12);
    expect(some.map(({ minimum, maximum }) => [minimum, maximum])).toEqual([
      [1, 3],
      [1, 3],
      [2, 4],
      [2, 4],
      [1, 2],
      [1, 2],
    ]);
  });

  it('can always be met by people enough of each kind, for any census and number of seats', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 3, max: 200 }),
        (people, seats) => {
          const quotas = proposeQuotas(counts(people), ['oldham'], ['sex', 'age-band'], seats);
          expect(findQuotaFaults(quotas, seats)).toEqual([]);
        },
      ),
    );
  });
});

describe('quotas that nobody can meet', () => {
  const quota = (feature: string, minimum: number, maximum: number): Quota => ({
    category: 'sex',
    feature,
    minimum,
    maximum,
    people: 1,
  });

  it('are told with their sum', () => {
    expect(findQuotaFaults([quota('female', 7, 9), quota('male', 6, 9)], 12)).toEqual([
      { category: 'sex', fault: 'too-many', sum: 13 },
    ]);
    expect(findQuotaFaults([quota('female', 1, 5), quota('male', 1, 5)], 12)).toEqual([
      { category: 'sex', fault: 'too-few', sum: 10 },
    ]);
    expect(findQuotaFaults([quota('female', 5, 4), quota('male', 1, 12)], 12)).toEqual([
      { category: 'sex', fault: 'range', sum: 0 },
    ]);
  });

  it('leave room for whoever would rather not say, but not for people who live nowhere', () => {
    const lot = quotasForLot(
      [quota('female', 5, 7), quota('male', 5, 7), { ...quota('bury', 0, 12), category: 'district' }],
      12,
    );
    expect(lot.filter(({ feature }) => feature === notSaid)).toEqual([
      { category: 'sex', feature: notSaid, minimum: 0, maximum: 12 },
    ]);
  });
});
