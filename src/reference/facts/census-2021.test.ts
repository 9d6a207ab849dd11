import { describe, expect, it } from 'vitest';
import { readJson } from '../read-json.ts';
import type { CensusFacts } from './load-census.ts';

const facts = await readJson<CensusFacts>('facts/census-2021.json');
const { districts: known } = await readJson<{
  districts: readonly { slug: string; population: number }[];
}>('facts/districts.json');
const total = (levels: Readonly<Record<string, number>>) =>
  Object.values(levels).reduce((sum, people) => sum + people, 0);

describe('the census, as facts', () => {
  it('has every district, with the people its page shows', () => {
    expect(facts.districts.map(({ slug, people }) => ({ slug, people }))).toEqual(
      known.map(({ slug, population }) => ({ slug, people: population })),
    );
  });

  it.each(facts.districts)('adds up in $slug', (district) => {
    expect(total(district['age-band'])).toBe(district.peopleFrom16);
    expect(total(district.sex)).toBe(district.peopleFrom16);
    // Other tables, altered a little by the ONS to protect people: within 1 in 20,000.
    for (const cell of ['ethnic-group', 'disability'] as const) {
      expect(Math.abs(total(district[cell]) - district.people)).toBeLessThanOrEqual(district.people / 20_000);
    }
  });

  it('names the table and the people behind each cell', () => {
    expect(Object.values(facts.cells).map(({ table }) => table)).toEqual([
      'TS009',
      'TS009',
      'TS021',
      'TS038',
    ]);
    expect(facts.cells['age-band'].base).toBe('from-16');
    expect(facts.cells.disability.base).toBe('all-ages');
  });
});
