import { describe, expect, it } from 'vitest';
import { measureAgreement } from './agreement.rules.ts';

const marks = (bidId: string, scores: readonly number[]) =>
  scores.map((score, place) => ({ personId: `p${place}`, name: `P${place}`, bidId, score }));

describe('how far a panel agrees', () => {
  it('counts the pairs that gave the same mark', () => {
    expect(measureAgreement(marks('a', [3, 3, 4])).samePairs).toBeCloseTo(1 / 3);
    expect(measureAgreement([]).samePairs).toBeNull();
  });

  it('points at whoever is two marks or more from the middle of the others', () => {
    const { outliers } = measureAgreement([...marks('a', [3, 3, 5]), ...marks('b', [2, 3, 3])]);
    expect(outliers).toEqual([{ personId: 'p2', name: 'P2', bidId: 'a', score: 5, others: 3 }]);
  });

  it('points at nobody of two', () => {
    expect(measureAgreement(marks('a', [0, 5])).outliers).toEqual([]);
  });
});
