import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../criteria/criterion.rules.ts';
import { mapDraftWeights } from './draft-weights.rules.ts';

function criterion(code: string, kind: Criterion['kind'], weight: number): Criterion {
  return {
    id: code,
    code,
    kind,
    title: code,
    question: '',
    weight,
    method: 'band',
    qualificationPence: null,
    floorPence: null,
    target: null,
    bandMax: 5,
    measures: [],
    subjectMatter: '',
    residentsScore: false,
    position: 1,
    asks: 'plain',
    residentsPart: 'none',
  };
}

function tie(criterionId: string, outcomeId: string) {
  return { criterionId, outcomeId };
}

function outcomes(weights: Readonly<Record<string, number>>) {
  return Object.entries(weights).map(([outcomeId, weight]) => ({ outcomeId, weight }));
}

const repairs = [
  criterion('Price', 'price', 40),
  criterion('Q1', 'quality', 12),
  criterion('Q2', 'quality', 10),
  criterion('Q3', 'quality', 8),
  criterion('SV1', 'social-value', 10),
  criterion('SV2', 'social-value', 8),
  criterion('SV3', 'social-value', 7),
  criterion('SV4', 'social-value', 5),
];
const ties = [tie('SV1', 'prevention'), tie('SV2', 'jobs'), tie('SV3', 'skills'), tie('SV4', 'groups')];

describe('the authority’s own weights, put onto the criteria that came to be', () => {
  it('gives each part its own: quality in proportion to the published weights', () => {
    const draft = {
      price: 45,
      quality: 30,
      outcomes: outcomes({ prevention: 5, jobs: 9, skills: 4, groups: 7 }),
    };
    expect(mapDraftWeights(draft, repairs, ties)).toEqual({
      Price: 45,
      Q1: 12,
      Q2: 10,
      Q3: 8,
      SV1: 5,
      SV2: 9,
      SV3: 4,
      SV4: 7,
    });
  });

  it('shares a declined outcome’s weight over the outcomes that are served, in proportion', () => {
    const draft = {
      price: 50,
      quality: 30,
      outcomes: outcomes({ prevention: 2, jobs: 4, skills: 2, groups: 2, 'money-stays': 10 }),
    };
    expect(mapDraftWeights(draft, repairs, ties)).toMatchObject({
      Price: 50,
      SV1: 4,
      SV2: 8,
      SV3: 4,
      SV4: 4,
    });
  });

  it('shares what has no place at all over everything', () => {
    const priceAndOne = [criterion('Price', 'price', 60), criterion('SV1', 'social-value', 40)];
    const draft = { price: 40, quality: 50, outcomes: outcomes({ prevention: 10 }) };
    expect(mapDraftWeights(draft, priceAndOne, ties)).toEqual({ Price: 80, SV1: 20 });
  });

  it('gives nothing to a criterion that no outcome asked for', () => {
    const draft = { price: 60, quality: 30, outcomes: outcomes({ prevention: 10 }) };
    expect(mapDraftWeights(draft, repairs, [tie('SV1', 'prevention')])).toMatchObject({
      SV1: 10,
      SV2: 0,
      SV4: 0,
    });
  });

  it('divides an outcome between the criteria tied to it, and adds up those of one criterion', () => {
    const draft = { price: 60, quality: 29, outcomes: outcomes({ prevention: 9, jobs: 2 }) };
    const lines = [tie('SV1', 'prevention'), tie('SV2', 'prevention'), tie('SV1', 'jobs')];
    // 9 over 10:8 is 5 and 4; the 2 for jobs come on top.
    expect(mapDraftWeights(draft, repairs, lines)).toMatchObject({ SV1: 7, SV2: 4 });
  });

  it('says nothing where no criterion serves anything with a weight', () => {
    const draft = { price: 0, quality: 100, outcomes: outcomes({ prevention: 0 }) };
    expect(mapDraftWeights(draft, [criterion('Price', 'price', 100)], [])).toBeNull();
  });

  it('comes to exactly 100 whole points, whatever is served', () => {
    const weight = fc.integer({ min: 0, max: 60 });
    const draft = fc.record({ price: weight, quality: weight, a: weight, b: weight, c: weight });
    const served = fc.subarray(repairs, { minLength: 1 });
    const tied = fc.subarray([
      tie('SV1', 'a'),
      tie('SV2', 'b'),
      tie('SV3', 'c'),
      tie('SV4', 'a'),
      tie('SV1', 'b'),
    ]);
    fc.assert(
      fc.property(draft, served, tied, ({ price, quality, ...rest }, criteria, lines) => {
        const weights = mapDraftWeights({ price, quality, outcomes: outcomes(rest) }, criteria, lines);
        if (weights === null) return;
        const all = Object.values(weights);
        expect(all.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
        expect(all.reduce((sum, one) => sum + one, 0)).toBe(100);
        expect(Object.keys(weights)).toEqual(criteria.map(({ code }) => code));
      }),
    );
  });
});
