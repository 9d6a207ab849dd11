import { describe, expect, it } from 'vitest';
import { decideConsensus } from './consensus.rules.ts';

const panel = (
  scores: (number | null)[],
  agreedScore: number,
  reason = 'Because of the named trainers on page 4.',
) =>
  decideConsensus({
    scores: scores.map((score, index) => ({ evaluator: `person ${index}`, score })),
    agreedScore,
    reason,
    max: 5,
  });

describe('a panel’s agreed score', () => {
  it('stands beside how far the panel moved', () => {
    expect(panel([2, 4, 3], 4)).toEqual({
      agreed: 4,
      movement: { lowest: 2, highest: 4, median: 3, moved: 1, isNobodysScore: false },
    });
  });

  it('may be nobody’s own score, but is never worked out from them', () => {
    expect(panel([2, 4, 2, 5], 3)).toEqual({
      agreed: 3,
      movement: { lowest: 2, highest: 5, median: 3, moved: 0, isNobodysScore: true },
    });
    expect(panel([1, 2, 4, 4], 4)).toMatchObject({ agreed: 4, movement: { median: 3 } });
  });

  it.each([
    [[2, 4], 3, 'scores-missing'],
    [[], 3, 'scores-missing'],
    [[2, 4, null], 3, 'scores-missing'],
    [[2, 4, 3], 3.5, 'not-whole'],
    [[2, 4, 2.5], 3, 'not-whole'],
    [[2, 4, 3], Number.NaN, 'not-whole'],
    [[2, 4, 3], 6, 'out-of-range'],
    [[2, 4, -1], 3, 'out-of-range'],
  ] as const)('%j agreed as %s is refused: %s', (scores, agreed, refused) => {
    expect(panel([...scores], agreed)).toEqual({ refused });
  });

  it('needs a reason, and three people', () => {
    expect(panel([3, 3, 3], 3, '  \n')).toEqual({ refused: 'reason-missing' });
    const twice = [1, 2, 3].map((score) => ({ evaluator: 'the same person', score }));
    expect(decideConsensus({ scores: twice, agreedScore: 2, reason: 'x', max: 5 })).toEqual({
      refused: 'scores-missing',
    });
  });
});
