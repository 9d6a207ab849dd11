import { expect, it } from 'vitest';
import { findMissingDistricts } from './missing-districts.rules.ts';

const district = (name: string, population: number, answers: number | null) => ({
  name,
  population,
  answers,
});

it('names the districts that gave under half of what their people would lead one to expect', () => {
  const districts = [district('Bury', 200, 10), district('Oldham', 200, 60), district('Wigan', 200, 50)];
  expect(findMissingDistricts(districts)).toEqual(['Bury']);
});
it('names none on the strength of a hidden count, or of nothing', () => {
  expect(findMissingDistricts([district('Bury', 200, null), district('Oldham', 200, 60)])).toEqual([]);
  expect(findMissingDistricts([district('Bury', 200, 0)])).toEqual([]);
});
