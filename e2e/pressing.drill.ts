import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from './pressing/walk.ts';

describe('whoever presses whatever they can reach', () => {
  it('changes no locked weight, and reads no bid before its deadline', async () => {
    let [pressed, done] = [0, 0];
    const walks = fc.asyncProperty(fc.nat(), async (seed) => {
      const walked = await walk(`pressing ${seed}`, 200);
      pressed += walked.pressed;
      done += walked.done;
      expect(walked.breaches).toEqual([]);
    });
    await fc.assert(walks, { numRuns: 8, seed: 2026, endOnFailure: true });
    // A walk that presses nothing proves nothing.
    expect(pressed).toBeGreaterThan(150);
    expect(done).toBeGreaterThan(15);
  }, 900_000);
});
