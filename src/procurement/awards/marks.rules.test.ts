import { describe, expect, it } from 'vitest';
import { fraction } from '../../values/fraction.ts';
import { toPublished } from '../../values/fraction-text.ts';
import { scoreEvaluation } from '../evaluation/scoring/score-evaluation.rules.ts';
import { isShownExactly, marksBetween, marksText, tellCounterfactual } from './marks.rules.ts';

function evaluate(draftWeights?: Record<string, number>) {
  const result = scoreEvaluation({
    criteria: [
      { id: 'Price', weight: 40, method: 'linear-absolute', qualification: '200.00', floor: '100.00' },
      { id: 'SV1', weight: 60, method: 'band', max: 5 },
    ],
    tieRule: ['SV1', 'Price'],
    bids: [
      { bidder: 'Bid A', values: { Price: '100.00', SV1: '2' } },
      { bidder: 'Bid B', values: { Price: '150.00', SV1: '5' } },
    ],
    ...(draftWeights ? { draftWeights } : {}),
  });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

describe('marks', () => {
  it('are shown to two places, with the exact fraction only where that hides something', () => {
    const third = toPublished(fraction(1, 3));
    expect([marksText(third), isShownExactly(third)]).toEqual(['0.33', false]);
    const quarter = toPublished(fraction(81, 4));
    expect([marksText(quarter), isShownExactly(quarter)]).toEqual(['20.25', true]);
    expect(marksBetween(quarter, third)).toBe('19.92');
  });
});

describe('the counterfactual', () => {
  it('is not told where the authority wrote nothing down, nor before the contract is signed', () => {
    expect(tellCounterfactual(evaluate(), 'Bid B', true)).toEqual({ kind: 'not-recorded' });
    const drafted = evaluate({ Price: 90, SV1: 10 });
    expect(tellCounterfactual(drafted, 'Bid B', false)).toEqual({ kind: 'not-yet' });
  });

  it('says who would have won and by how much', () => {
    const changed = tellCounterfactual(evaluate({ Price: 90, SV1: 10 }), 'Bid B', true);
    // A: 90 + 4; B: 45 + 10.
    expect(changed).toEqual({ kind: 'changed', other: 'Bid A', ahead: '39.00' });
  });

  it('says as plainly that it made no difference', () => {
    const same = tellCounterfactual(evaluate({ Price: 50, SV1: 50 }), 'Bid B', true);
    // A: 50 + 20; B: 25 + 50.
    expect(same).toEqual({ kind: 'same', ahead: '5.00' });
  });
});
