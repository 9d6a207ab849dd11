import { describe, expect, it } from 'vitest';
import type { AnswerFacts } from './cells.rules.ts';
import type { CensusMargin } from './census-margins.rules.ts';
import { scopeDistricts } from './census-margins.rules.ts';
import { findPeople } from './people-finding.rules.ts';
import { findWeighted } from './weighted-finding.rules.ts';

const facts = (given: Partial<AnswerFacts>): AnswerFacts => ({
  district: 'oldham',
  'age-band': null,
  sex: null,
  'ethnic-group': null,
  disability: null,
  ...given,
});
const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
const group = (level: string, people: number) => ({ levels: [level], people });
const census: readonly CensusMargin[] = [
  { dimension: 'district', groups: [group('oldham', 1000)] },
  { dimension: 'sex', groups: [group('female', 510), group('male', 490)] },
  { dimension: 'disability', groups: [group('disabled', 180), group('not-disabled', 820)] },
];
const women = { points: [80, 20], facts: facts({ sex: 'female' }) };
const men = { points: [20, 80], facts: facts({ sex: 'male' }) };
const round = { rule: 'mean' as const, minimumEffective: 100, seed: 'home-repairs' };

describe('points, open and weighted', () => {
  it('gives men who came too seldom their part, with ranges on both sides', () => {
    const found = findWeighted([...many(120, women), ...many(60, men)], census, round);
    expect(found.open.whole).toEqual([60, 40]);
    expect(found.weighted?.whole).toEqual([51, 49]);
    expect(found.weighted?.by).toEqual(['sex']);
    expect(found.effectiveSize).toBe(160);
    for (const shares of [found.open, found.weighted]) {
      const [range] = shares?.intervals ?? [];
      expect(range?.low).toBeLessThan(shares?.basisPoints[0] ?? 0);
      expect(range?.high).toBeGreaterThan(shares?.basisPoints[0] ?? 0);
    }
  });

  it('still shows the open answers where it refuses to weight them', () => {
    const found = findWeighted([...many(120, women), ...many(5, men)], census, round);
    expect(found.refused).toEqual({ refused: 'group-too-small', dimension: 'sex', levels: ['male'] });
    expect(found.weighted).toBeNull();
    expect(found.open.whole).toEqual([78, 22]);
  });

  it('never gives a number of people closer than 5', () => {
    const small = findWeighted([...many(94, women), ...many(26, men)], census, round);
    expect(small.refused).toMatchObject({ refused: 'too-small', effectiveSize: 80 });
  });
});

describe('who took part, beside who lives here', () => {
  it('names who is missing, and shows nothing under 10', () => {
    const answers = [
      ...many(150, facts({ sex: 'female', disability: 'not-disabled' })),
      ...many(30, facts({ sex: 'male', disability: 'not-disabled' })),
      ...many(6, facts({ sex: 'male', disability: 'disabled' })),
      ...many(14, facts({ sex: 'female' })),
    ];
    const found = findPeople(answers, census, ['sex', 'disability']);
    const [sex, disability] = found?.groups ?? [];
    expect(sex?.missing).toEqual(['male']);
    expect(sex?.rows.map((row) => [row.answers, row.answersBasisPoints])).toEqual([
      [165, 8250],
      [35, 1750],
    ]);
    expect(disability?.rows[0]).toEqual({
      level: 'disabled',
      answers: null,
      answersBasisPoints: null,
      peopleBasisPoints: 1800,
    });
    expect(disability?.missing).toEqual(['disabled']);
  });

  it('does not say who is missing where most did not say who they are', () => {
    const answers = [...many(40, facts({ sex: 'female' })), ...many(60, facts({}))];
    expect(findPeople(answers, census, ['sex'])?.groups[0]?.missing).toBeNull();
  });

  it('says nothing of fewer than 10, nor where nothing was asked', () => {
    expect(findPeople(many(9, facts({ sex: 'male' })), census, ['sex'])).toBeNull();
    expect(findPeople(many(90, facts({})), census, [])).toBeNull();
  });
});

describe('whom a round is to be like', () => {
  const counts = ['bury', 'oldham'].map((district) => ({
    district,
    cell: 'sex' as const,
    level: 'male',
    people: 1,
  }));
  it('is its district, or everyone', () => {
    expect(scopeDistricts({ scope: 'body', districtSlug: 'oldham' }, counts)).toEqual(['oldham']);
    expect(scopeDistricts({ scope: 'body', districtSlug: null }, counts)).toEqual(['bury', 'oldham']);
    expect(scopeDistricts({ scope: 'region', districtSlug: 'oldham' }, counts)).toEqual(['bury', 'oldham']);
  });
});
