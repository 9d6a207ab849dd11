import { describe, expect, it } from 'vitest';
import type { FoundStrength, FoundStrengths } from '../comparing/comparisons-finding.rules.ts';
import type { Findings } from '../results/findings.rules.ts';
import { noEvidence, tellEvidence } from './evidence.rules.ts';

const slugs = ['jobs', 'air'];
const points: NonNullable<Findings['points']> = {
  answered: [],
  tiers: [],
  withoutUnverified: null,
  bidders: [],
  withoutBidders: { whole: [70, 30] },
  districts: [],
};
const strength = (outcome: string, chance: number, whole: number): FoundStrength => ({
  outcome,
  logStrength: 0,
  standardError: 0.1,
  chance,
  low: chance - 0.071,
  high: chance + 0.072,
  exact: '1/2',
  whole,
  isAmongFirst: true,
});
const strengths = (jobs: number): FoundStrengths => ({
  outcomes: [strength('jobs', 0.62, jobs), strength('air', 0.38, 100 - jobs)],
  prior: null,
});
const comparisons: NonNullable<Findings['comparisons']> = {
  people: 40,
  minimum: 10,
  mostPerPerson: 15,
  comparisons: 200,
  skips: null,
  strengths: strengths(60),
  weighted: strengths(55),
  withoutUnverified: null,
  withoutBidders: strengths(60),
};

describe('the evidence beside a line', () => {
  it('is none where nothing more was found', () => {
    expect(tellEvidence(slugs, [60, 40], {}).get('jobs')).toEqual(noEvidence);
  });
  it('names points without likely bidders only where they are others', () => {
    const told = tellEvidence(slugs, [60, 30], { points });
    expect(told.get('jobs')).toMatchObject({ withoutBidders: 70 });
    expect(told.get('air')).toMatchObject({ withoutBidders: null });
  });
  it('says how often an outcome comes first, with its interval, in whole times of 100', () => {
    expect(tellEvidence(slugs, [60, 40], { points, comparisons }).get('jobs')).toEqual({
      weighted: null,
      withoutBidders: 70,
      chance: { percent: 62, low: 55, high: 69 },
    });
  });
  it('reads strengths where people compared and gave no points', () => {
    expect(tellEvidence(slugs, [60, 40], { comparisons }).get('air')).toMatchObject({
      weighted: 45,
      withoutBidders: null,
    });
  });
});
