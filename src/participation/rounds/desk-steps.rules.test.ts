import { describe, expect, it } from 'vitest';
import { missingSteps, type Prepared, settledSteps, stepStates } from './desk-steps.rules.ts';
import { fitRule, rulesFor } from './round-rule.rules.ts';

const ready: Prepared = {
  scope: 'body',
  ways: ['points'],
  rule: 'mean',
  question: 'What matters most?',
  about: 'The council will choose.',
  canChange: 'What counts.',
  settled: settledSteps,
  engagementNotice: null,
  engagementReason: null,
  outcomes: 2,
  hasDraftWeights: false,
};
const ofPurchase = {
  ...ready,
  scope: 'procurement',
  engagementNotice: 'UK2-1',
  hasDraftWeights: true,
} as const;

describe('the check list of a round', () => {
  it('has nothing missing when everything is settled', () => {
    expect(missingSteps(ready)).toEqual([]);
    expect(missingSteps(ofPurchase)).toEqual([]);
  });
  it('begins with everything but the purpose missing', () => {
    const blank = { ...ready, question: '', canChange: '', settled: [], outcomes: 0 };
    expect(missingSteps(blank)).toHaveLength(10);
    expect(stepStates(blank).purpose).toBe('done');
  });
  it('asks for the engagement notice or the reasons only about one purchase', () => {
    expect(missingSteps({ ...ofPurchase, engagementNotice: ' ' })).toEqual(['engagement']);
    expect(missingSteps({ ...ofPurchase, engagementNotice: null, engagementReason: 'Because.' })).toEqual([]);
    expect(stepStates(ready).engagement).toBe('not-needed');
  });
  it('asks for the authority’s own marks only where answers become marks of one purchase', () => {
    expect(missingSteps({ ...ofPurchase, hasDraftWeights: false })).toEqual(['draft-weights']);
    const statements = { ...ofPurchase, ways: ['statements'], rule: 'none', hasDraftWeights: false } as const;
    expect(missingSteps(statements)).toEqual([]);
    expect(stepStates(statements).rule).toBe('not-needed');
  });
  it('lets statements be about one outcome, never points', () => {
    expect(missingSteps({ ...ready, outcomes: 1 })).toEqual(['outcomes']);
    expect(missingSteps({ ...ready, ways: ['statements'], rule: 'none', outcomes: 1 })).toEqual([]);
  });
});

describe('the rule that fits the ways of answering', () => {
  it('is one of three for points, the strengths for comparisons alone, none for statements alone', () => {
    expect(rulesFor(['points', 'comparisons', 'statements'])).toHaveLength(3);
    expect(rulesFor(['comparisons', 'statements'])).toEqual(['strengths']);
    expect(rulesFor(['statements'])).toEqual(['none']);
    expect(fitRule(['points', 'statements'], 'utilitarian')).toBe('utilitarian');
    expect(fitRule(['comparisons'], 'utilitarian')).toBe('strengths');
    expect(rulesFor(['points'])).toContain(fitRule(['points'], 'none'));
  });
});
