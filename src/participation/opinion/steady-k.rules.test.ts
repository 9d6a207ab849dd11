import { describe, expect, it } from 'vitest';
import type { OpinionMemory } from './opinion.rules.ts';
import { decideK } from './steady-k.rules.ts';

describe('the number of groups of a running conversation', () => {
  const possible = new Map([
    [2, 0.4],
    [3, 0.5],
  ]);

  it('changes only when another is best four times in a row', () => {
    let memory: OpinionMemory | undefined = { k: 2, best: 2, inARow: 9, profiles: [] };
    const shown: number[] = [];
    for (const best of [3, 3, 2, 3, 3, 3, 3, 3]) {
      const next = decideK(best, possible, memory);
      shown.push(next.k);
      memory = { ...next, profiles: [] };
    }
    expect(shown).toEqual([2, 2, 2, 2, 2, 2, 3, 3]);
  });

  it('changes at once when the old number may not be shown any more', () => {
    const memory = { k: 4, best: 4, inARow: 9, profiles: [] };
    expect(decideK(3, possible, memory)).toEqual({ k: 3, best: 3, inARow: 1 });
    expect(decideK(3, possible, undefined).k).toBe(3);
  });
});
