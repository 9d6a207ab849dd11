import { describe, expect, it } from 'vitest';
import { poolFile } from './pool-file.rules.ts';
import { publishDraw } from './publish-draw.rules.ts';

function people(women: number, men: number, silent = 0) {
  const person = (sex: string | null) => (_: unknown, at: number) => ({
    id: `${sex ?? 'silent'}-${at}`,
    sex,
    ageBand: null,
    ethnicGroup: null,
    disability: null,
    districtSlug: 'oldham',
    household: null,
  });
  return [
    ...Array.from({ length: women }, person('female')),
    ...Array.from({ length: men }, person('male')),
    ...Array.from({ length: silent }, person(null)),
  ];
}

function lottery(pool: ReturnType<typeof people>) {
  const probabilities = Object.fromEntries(pool.map(({ id }) => [id, id.startsWith('male') ? 0.5 : 0.25]));
  return { minimum: 0.25, probabilities };
}

describe('what is published of a draw', () => {
  it('rounds to 5, tells chances beside numbers, and hides under 10 with its chance', () => {
    const some = people(32, 21);
    expect(publishDraw(some, ['sex'], lottery(some)).features).toEqual([
      { category: 'sex', feature: 'female', people: 30, chance: '1 in 5' },
      { category: 'sex', feature: 'male', people: 20, chance: '1 in 2' },
    ]);
    const few = people(32, 9);
    expect(publishDraw(few, ['sex'], lottery(few)).features).toEqual([
      { category: 'sex', feature: 'female', people: null, chance: null },
      { category: 'sex', feature: 'male', people: null, chance: null },
    ]);
  });

  it('tells a broad band of the smallest chance, none where a group is hidden, and nothing of a pool under 10', () => {
    const some = people(32, 21);
    expect(publishDraw(some, ['sex'], lottery(some))).toMatchObject({ people: 50, everybody: '1 in 5' });
    const few = people(32, 9);
    expect(publishDraw(few, ['sex'], lottery(few))).toMatchObject({ people: 40, everybody: null });
    const tiny = people(5, 4);
    const nothing = { people: null, everybody: null, features: [], kinds: [] };
    expect(publishDraw(tiny, ['sex'], lottery(tiny))).toEqual(nothing);
    expect(publishDraw(some, [], { minimum: 0, probabilities: {} }).everybody).toBe('less than 1 in 1000');
  });
});

describe('the auditor’s file', () => {
  const quota = (feature: string) => ({
    category: 'sex' as const,
    feature,
    minimum: 1,
    maximum: 3,
    people: 1,
  });
  const quotas = [quota('female'), quota('male')];

  it('has a number and features for each person, and homes only where two live together', () => {
    const home = Buffer.alloc(32, 1);
    const pool = people(2, 1, 1).map((person, at) => ({
      ...person,
      household: at < 2 ? home : at === 2 ? Buffer.alloc(32, 2) : null,
    }));
    const { poolCsv } = poolFile(pool, quotas, { seats: 3, householdRule: true });
    expect(poolCsv.trim().split('\r\n')).toEqual([
      'id,sex,household',
      'female-0,female,h1',
      'female-1,female,h1',
      'male-0,male,',
      'silent-0,not-said,',
    ]);
  });

  it('does not tell who lives together where it does not matter, and fixes a fingerprint', () => {
    const pool = people(2, 1).map((person) => ({ ...person, household: Buffer.alloc(32, 1) }));
    const file = poolFile(pool, quotas, { seats: 3, householdRule: false });
    expect(file.poolCsv).not.toContain('h1');
    expect(file.lot.pool.every(({ household }) => household === null)).toBe(true);
    expect(file.poolSha256).toHaveLength(32);
    const [first, ...rest] = pool;
    const changed = [{ ...(first as (typeof pool)[number]), sex: 'male' }, ...rest];
    expect(poolFile(changed, quotas, { seats: 3, householdRule: false }).poolSha256).not.toEqual(
      file.poolSha256,
    );
  });
});
