import { describe, expect, it } from 'vitest';
import { commitToFact, factOf } from './agreed-score.rules.ts';
import { decideQuestionState } from './progress.rules.ts';

const done = (...scored: number[]) => scored.map((count) => ({ scored: count }));

describe('where a question stands', () => {
  it('keeps its scores hidden until at least three people have scored every bid', () => {
    expect(decideQuestionState({ scorers: done(4, 4), bids: 4, agreed: 0 })).toBe('too-few-scorers');
    expect(decideQuestionState({ scorers: done(4, 4, 3), bids: 4, agreed: 0 })).toBe('scoring');
    expect(decideQuestionState({ scorers: done(4, 4, 4), bids: 4, agreed: 0 })).toBe('to-agree');
    expect(decideQuestionState({ scorers: done(0, 0, 0), bids: 0, agreed: 0 })).toBe('scoring');
  });

  it('asks of a replacement only what is not agreed yet', () => {
    expect(decideQuestionState({ scorers: done(1, 1, 1), bids: 4, agreed: 3 })).toBe('to-agree');
    expect(decideQuestionState({ scorers: done(1, 1, 0), bids: 4, agreed: 3 })).toBe('scoring');
    expect(decideQuestionState({ scorers: done(0, 0), bids: 4, agreed: 4 })).toBe('agreed');
  });
});

describe('the commitment to an agreed score', () => {
  const agreed = {
    criterionId: 'c',
    bidId: 'b',
    score: 4,
    reason: 'Shown with proof.',
    lowest: 2,
    highest: 4,
    median: '3.5',
    scorers: 4,
    recordSalt: '00ff',
  };

  it('is the same for the same fact and another for any other, the salt included', () => {
    const fact = factOf(agreed, 'SV1', 'B');
    expect(fact.median).toBe(3.5);
    expect(commitToFact(fact)).toBe(commitToFact(factOf({ ...agreed, median: '3.50' }, 'SV1', 'B')));
    expect(commitToFact({ ...fact, score: 3 })).not.toBe(commitToFact(fact));
    expect(commitToFact({ ...fact, salt: '00fe' })).not.toBe(commitToFact(fact));
  });
});
