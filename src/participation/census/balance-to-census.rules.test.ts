import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceToCensus, trimDefault } from './balance-to-census.rules.ts';
import type { AnswerFacts } from './cells.rules.ts';
import { type CensusMargin, censusMargins, joinSmallGroups } from './census-margins.rules.ts';
import { copiesOf, weighCopies } from './replicate.rules.ts';

const nothing: AnswerFacts = {
  district: 'oldham',
  'age-band': null,
  sex: null,
  'ethnic-group': null,
  disability: null,
};
const people = (count: number, facts: Partial<AnswerFacts>) =>
  Array.from({ length: count }, () => ({ ...nothing, ...facts }));
const oldham: CensusMargin = { dimension: 'district', groups: [{ levels: ['oldham'], people: 1000 }] };
const bySex: CensusMargin = {
  dimension: 'sex',
  groups: [
    { levels: ['female'], people: 600 },
    { levels: ['male'], people: 400 },
  ],
};

const byDisability: CensusMargin = {
  dimension: 'disability',
  groups: [
    { levels: ['disabled'], people: 200 },
    { levels: ['not-disabled'], people: 800 },
  ],
};

function balanced(result: ReturnType<typeof balanceToCensus>) {
  if ('refused' in result) throw new Error(JSON.stringify(result));
  return result;
}
const share = (
  weights: Float64Array,
  answers: readonly AnswerFacts[],
  who: (facts: AnswerFacts) => boolean,
) =>
  answers.reduce((sum, facts, at) => sum + (who(facts) ? (weights[at] ?? 0) : 0), 0) /
  weights.reduce((a, b) => a + b, 0);

describe('answers weighted to the census', () => {
  it('gives a group that came too seldom its part, 1 on average', () => {
    const answers = [...people(90, { sex: 'female' }), ...people(30, { sex: 'male' })];
    const { weights, by, effectiveSize } = balanced(balanceToCensus(answers, [oldham, bySex], 50));
    expect(weights[0]).toBeCloseTo((120 * 0.6) / 90, 9);
    expect(weights[119]).toBeCloseTo((120 * 0.4) / 30, 9);
    expect(by).toEqual(['sex']);
    expect(effectiveSize).toBeLessThan(120);
  });

  it('moves nobody up or down for what they did not say', () => {
    const answers = [...people(60, { sex: 'female' }), ...people(20, { sex: 'male' }), ...people(40, {})];
    const { weights } = balanced(balanceToCensus(answers, [oldham, bySex], 50));
    expect(weights[119]).toBeCloseTo(1, 9);
    const said = (facts: AnswerFacts) => facts.sex !== null;
    expect(share(weights, answers, said)).toBeCloseTo(80 / 120, 9);
    expect(share(weights, answers, ({ sex }) => sex === 'female')).toBeCloseTo((80 / 120) * 0.6, 9);
  });

  it('leaves out a question that fewer than half answered', () => {
    const answers = [...people(30, { sex: 'female' }), ...people(90, {})];
    expect(balanceToCensus(answers, [oldham, bySex], 50)).toEqual({ refused: 'nothing-to-go-by' });
    const told = answers.map((facts, at) => ({
      ...facts,
      disability: at < 24 ? 'disabled' : 'not-disabled',
    }));
    const census = [oldham, bySex, byDisability];
    expect(balanced(balanceToCensus(told, census, 50))).toMatchObject({
      by: ['disability'],
      leftOut: ['sex'],
    });
  });

  it('does not let somebody from elsewhere stand for people here', () => {
    const away = people(30, { district: 'bury', sex: 'male' });
    const nowhere = people(5, { district: null, sex: 'male' });
    const answers = [...people(60, { sex: 'female' }), ...people(60, { sex: 'male' }), ...away, ...nowhere];
    const { weights } = balanced(balanceToCensus(answers, [oldham, bySex], 50));
    expect(weights.slice(120).every((weight) => weight === 0)).toBe(true);
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(120, 9);
  });

  it('refuses what it cannot stand for', () => {
    const census = [oldham, bySex];
    expect(balanceToCensus(people(99, {}), census, 100)).toEqual({
      refused: 'too-few-answers',
      minimum: 100,
    });
    const nineMen = [...people(200, { sex: 'female' }), ...people(9, { sex: 'male' })];
    expect(balanceToCensus(nineMen, census, 100)).toEqual({
      refused: 'group-too-small',
      dimension: 'sex',
      levels: ['male'],
    });
    const fewMen = [...people(200, { sex: 'female' }), ...people(20, { sex: 'male' })];
    expect(balanceToCensus(fewMen, census, 100)).toEqual({
      refused: 'margin-missed',
      dimension: 'sex',
      levels: ['male'],
    });
    const uneven = [...people(95, { sex: 'female' }), ...people(20, { sex: 'male' })];
    expect(balanceToCensus(uneven, census, 100)).toMatchObject({ refused: 'too-small', minimum: 100 });
  });

  it('puts small groups of the census together, by the census alone', () => {
    const groups = [
      { levels: ['asian'], people: 18 },
      { levels: ['black'], people: 9 },
      { levels: ['mixed'], people: 13 },
      { levels: ['white'], people: 955 },
      { levels: ['other'], people: 5 },
    ];
    const ethnic = joinSmallGroups({ dimension: 'ethnic-group', groups });
    expect(ethnic.groups.map((group) => [[...group.levels].sort().join(), group.people])).toEqual([
      ['asian,black,mixed,other', 45],
      ['white', 955],
    ]);
    const ages = [40, 300, 300, 300, 30, 30].map((count, at) => ({ levels: [String(at)], people: count }));
    expect(
      joinSmallGroups({ dimension: 'age-band', groups: ages }).groups.map(({ levels }) => levels),
    ).toEqual([['0', '1'], ['2'], ['3'], ['4', '5']]);
  });

  it('takes the people of a scope from its districts', () => {
    const counts = ['oldham', 'bury'].flatMap((district) =>
      ['female', 'male'].map((level, at) => ({ district, cell: 'sex' as const, level, people: 100 + at })),
    );
    const [districts, sex] = censusMargins(counts, ['oldham', 'bury'], ['sex']);
    expect(districts?.groups).toEqual([
      { levels: ['oldham'], people: 201 },
      { levels: ['bury'], people: 201 },
    ]);
    expect(sex?.groups.map(({ people: count }) => count)).toEqual([200, 202]);
  });

  it('meets every margin within the bounds, or refuses, whoever came', () => {
    const facts = fc.record({
      sex: fc.constantFrom('female', 'male', null),
      disability: fc.constantFrom('disabled', 'not-disabled', 'not-disabled', null),
    });
    let weighted = 0;
    fc.assert(
      fc.property(fc.array(facts, { minLength: 60, maxLength: 160 }), (said) => {
        const answers = said.map((one) => ({ ...nothing, ...one }));
        const result = balanceToCensus(answers, [oldham, bySex, byDisability], 30);
        if ('refused' in result) return;
        weighted += 1;
        expect(Math.min(...result.weights)).toBeGreaterThanOrEqual(trimDefault.low - 1e-9);
        expect(Math.max(...result.weights)).toBeLessThanOrEqual(trimDefault.high + 1e-9);
        if (!result.by.includes('sex')) return;
        const women = share(result.weights, answers, ({ sex }) => sex === 'female');
        const men = share(result.weights, answers, ({ sex }) => sex === 'male');
        expect(women / (women + men)).toBeCloseTo(0.6, 7);
      }),
      { numRuns: 100 },
    );
    expect(weighted).toBeGreaterThan(20);
  });
});

describe('copies of answers', () => {
  it('are twenty an answer, and as the weights are', () => {
    expect([...copiesOf(Float64Array.of(1, 0, 2, 1), [])]).toEqual([20, 0, 40, 20]);
    expect(copiesOf(new Float64Array(7000).fill(0.3), []).reduce((a, b) => a + b, 0)).toBe(100_000);
  });
  it('leave a group its whole part, where each of it has a part of a copy over', () => {
    const weights = Float64Array.from({ length: 180 }, (_, at) => (at < 120 ? 0.765 : 1.47));
    const copies = copiesOf(weights, []);
    expect(Math.abs(copies.slice(0, 120).reduce((a, b) => a + b, 0) - 1836)).toBeLessThanOrEqual(1);
  });
  it('change nothing where everyone counts the same', () => {
    const points = [
      [70, 30],
      [20, 80],
      [50, 50],
    ];
    for (const rule of ['mean', 'utilitarian', 'independent-markets'] as const) {
      const equal = weighCopies(points, copiesOf(new Float64Array(3).fill(1), points), rule);
      const once = weighCopies(points, Int32Array.of(1, 1, 1), rule);
      expect(equal.percentages[0]).toBeCloseTo(once.percentages[0] ?? 0, -0.8);
      expect(equal.percentages.reduce((a, b) => a + b, 0)).toBe(100);
    }
  });
});
