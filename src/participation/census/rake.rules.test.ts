import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Margin } from './margins.rules.ts';
import { type Raked, rake } from './rake.rules.ts';

const margin = (name: string, answers: string[], levels: Record<string, number>): Margin => ({
  name,
  answers,
  levels: Object.entries(levels).map(([level, population]) => ({ level, population })),
});

function raked(result: ReturnType<typeof rake>): Raked {
  if ('refused' in result) throw new Error(JSON.stringify(result));
  return result;
}

const sex = ['f', 'f', 'f', 'm'];
const age = ['young', 'old', 'old', 'old'];

describe('raking', () => {
  it('weighs one margin as post-stratification does', () => {
    const { weights, effectiveSize } = raked(rake(4, [margin('sex', sex, { f: 60, m: 40 })]));
    expect([...weights]).toEqual([20, 20, 20, 40]);
    expect(effectiveSize).toBeCloseTo(100 ** 2 / (3 * 400 + 1600), 12);
  });

  it('starts from design weights, and one of nothing stays nothing', () => {
    const result = rake(4, [margin('sex', sex, { f: 60, m: 40 })], { designWeights: [1, 2, 0, 7] });
    expect([...raked(result).weights]).toEqual([20, 40, 0, 40]);
  });

  it('holds weights at the bounds and rakes the rest again', () => {
    const given = margin('sex', ['f', 'f', 'f', 'm', 'm'], { f: 60, m: 40 });
    const designWeights = [1, 1, 8, 1, 1];
    const { weights } = raked(rake(5, [given], { designWeights, trim: { low: 10, high: 35 } }));
    expect([...weights]).toEqual([12.5, 12.5, 35, 20, 20]);
  });

  it('refuses each thing it cannot do, and says about what', () => {
    const both = { f: 60, m: 40 };
    expect(rake(0, [margin('sex', [], both)])).toEqual({ refused: 'no-respondents' });
    expect(rake(4, [margin('sex', sex, { ...both, x: 1 })])).toMatchObject({
      refused: 'level-without-respondent',
      level: 'x',
    });
    expect(rake(4, [margin('sex', sex, { f: 100 })])).toMatchObject({ refused: 'level-unknown', people: 1 });
    const ages = margin('age', age, { young: 50, old: 51 });
    expect(rake(4, [margin('sex', sex, both), ages])).toMatchObject({
      refused: 'totals-differ',
      totals: [100, 101],
    });
    const tight = rake(4, [margin('sex', sex, both)], { trim: { low: 1, high: 30 } });
    expect(tight).toMatchObject({ refused: 'margin-missed', level: 'm', reached: 30 });
    const small = rake(4, [margin('sex', sex, both)], { minimumEffective: 100 });
    expect(small).toMatchObject({ refused: 'too-small', minimum: 100 });
  });

  it('finds margins that contradict each other', () => {
    // Whoever is young is a woman here, so the young cannot be more than the women.
    const result = rake(4, [
      margin('sex', sex, { f: 20, m: 80 }),
      margin('age', age, { young: 50, old: 50 }),
    ]);
    expect(result).toMatchObject({ refused: 'margin-missed' });
  });
});

const level = fc.constantFrom('a', 'b', 'c');
const people = fc.array(fc.tuple(level, level, fc.integer({ min: 1, max: 9 })), {
  minLength: 12,
  maxLength: 60,
});

/** Margins that can be met: those of the same people with other weights. */
function feasible(rows: readonly (readonly [string, string, number])[], towards: (at: number) => number) {
  return ([0, 1] as const).map((column) => {
    const levels: Record<string, number> = {};
    for (const [at, row] of rows.entries()) levels[row[column]] = (levels[row[column]] ?? 0) + towards(at);
    return margin(
      `column ${column}`,
      rows.map((row) => row[column]),
      levels,
    );
  });
}

function expectMet(margins: readonly Margin[], weights: Float64Array) {
  for (const { levels, answers } of margins) {
    for (const { level: at, population } of levels) {
      const reached = answers.reduce((sum, a, index) => sum + (a === at ? (weights[index] ?? 0) : 0), 0);
      expect(reached / population).toBeCloseTo(1, 7);
    }
  }
}

describe('whatever the sample', () => {
  it('meets every margin, whichever comes first', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 99 }), (rows, seed) => {
        const margins = feasible(rows, (at) => 1 + ((at * seed) % 7));
        const designWeights = rows.map(([, , weight]) => weight);
        const { weights, effectiveSize } = raked(rake(rows.length, margins, { designWeights }));
        expectMet(margins, weights);
        expect(effectiveSize).toBeLessThanOrEqual(rows.length + 1e-9);
        const turned = raked(rake(rows.length, [...margins].reverse(), { designWeights }));
        for (const [at, weight] of weights.entries()) expect(turned.weights[at]).toBeCloseTo(weight, 6);
      }),
      { numRuns: 200 },
    );
  });

  it('trimmed, meets margins and bounds, or refuses', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 99 }), (rows, seed) => {
        const margins = feasible(rows, (at) => 1 + ((at * seed) % 7));
        const designWeights = rows.map(([, , weight]) => weight);
        // Weights from 1 to 7 meet these margins, so bounds a little wider can be kept too.
        const trim = { low: 0.9, high: 7.5 };
        const { weights } = raked(rake(rows.length, margins, { designWeights, trim }));
        expectMet(margins, weights);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(trim.low);
        expect(Math.max(...weights)).toBeLessThanOrEqual(trim.high);
      }),
      { numRuns: 200 },
    );
  });
});
