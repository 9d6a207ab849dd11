import { expect, it } from 'vitest';
import { checkedOf, namedAmount } from './amounts.en.ts';

it.each([
  [180, 'visit', 'Home safety visits', '180 home safety visits'],
  [240, 'rail', 'Grab rails fitted', '240 grab rails fitted'],
  [24, 'person', 'People back into work', '24 people back into work'],
  [420_000, 'pound', 'Spent with local firms', '£420,000 spent with local firms'],
  [36, 'tonne', 'Carbon avoided', '36 tonnes of carbon avoided'],
  [24, 'FTE-year', 'Jobs for local people', '24 full-time years (jobs for local people)'],
  [100, 'per cent', 'Paid the real Living Wage', '100% (paid the real Living Wage)'],
  [1, 'visit', 'Home safety visits', '1 visit (home safety visits)'],
])('%d %s of “%s”', (quantity, unit, name, text) => {
  expect(namedAmount(quantity, unit, name)).toBe(text);
});

it('says what has been checked in the unit it was promised in', () => {
  expect(checkedOf(141, 180, 'visit', 'Home safety visits')).toBe(
    '141 of 180 home safety visits promised have been checked',
  );
  expect(checkedOf(85, 100, 'per cent', 'Paid the real Living Wage')).toBe(
    'Paid the real Living Wage: 100% promised, 85% checked',
  );
  expect(checkedOf(42_000, 420_000, 'pound', 'Spent with local firms')).toBe(
    '£42,000 of £420,000 spent with local firms promised have been checked',
  );
});
