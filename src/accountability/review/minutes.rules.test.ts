import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { activeSeconds, minutesTaken } from './minutes.rules.ts';

const at = (...seconds: number[]) =>
  seconds.map((second) => Temporal.Instant.fromEpochMilliseconds(second * 1000));

describe('the time a Review takes', () => {
  it('is the time between moments, and leaves out gaps over ten minutes whole', () => {
    expect(activeSeconds(at(0, 300, 900))).toBe(900);
    expect(activeSeconds(at(0, 300, 901))).toBe(300);
    expect(activeSeconds(at(0, 60, 86_400, 86_460))).toBe(120);
    expect(activeSeconds([])).toBe(0);
  });

  it('is the same in any order, and never longer than from first to last', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (seconds) => {
        const took = activeSeconds(at(...seconds));
        expect(activeSeconds(at(...seconds.toReversed()))).toBe(took);
        expect(took).toBeLessThanOrEqual(Math.max(...seconds) - Math.min(...seconds));
      }),
    );
  });

  it('has no middle under ten Reviews', () => {
    expect(minutesTaken([600, 1200], 43)).toEqual({ kind: 'too-few', thought: 43, reviews: 2 });
    const eleven = [10, 20, 30, 35, 38, 40, 41, 50, 60, 90, 400].map((minutes) => minutes * 60);
    expect(minutesTaken(eleven, 43)).toEqual({ kind: 'measured', minutes: 40, reviews: 11 });
  });
});
