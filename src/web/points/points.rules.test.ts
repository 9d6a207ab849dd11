import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePoints, pointsFrom, stepValue } from './points.rules.ts';

describe('a press of a stepper', () => {
  it('adds to or takes from one field alone', () => {
    expect(changePoints({ early: '30', jobs: '20' }, stepValue('early', 5))).toEqual({
      early: '35',
      jobs: '20',
    });
    expect(changePoints({ early: '30', jobs: '20' }, stepValue('jobs', -5))).toEqual({
      early: '30',
      jobs: '15',
    });
  });
  it('never goes under 0, and counts what is no number as 0', () => {
    expect(changePoints({ early: '3' }, 'early:-5')).toEqual({ early: '0' });
    expect(changePoints({ early: 'lots' }, 'early:5')).toEqual({ early: '5' });
  });
  it('changes nothing for a field that is not there, or a change that makes no sense', () => {
    for (const change of ['late:5', '__proto__:5', 'early', 'early:x', '']) {
      expect(changePoints({ early: '3' }, change)).toEqual({ early: '3' });
    }
  });
  it('keeps every other field as it was typed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), fc.string(), (typed, other) => {
        const changed = changePoints({ ...typed, early: '10' }, 'early:5');
        expect(Object.entries(changed)).toEqual(Object.entries({ ...typed, early: '15' }));
        expect(pointsFrom(other)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
