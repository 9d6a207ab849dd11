import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../values/random.ts';
import { allPairs, askPair, decideNextPair, type Pair, pairKey, readPair } from './next-pair.rules.ts';

/** So many people who each stop after a number of pairs of their own. */
function crowd(people: number, outcomes: number, seed: string) {
  const overall = new Map<string, number>();
  const shownFirst = new Map<number, number>();
  const random = seededRandom(seed);
  for (let person = 0; person < people; person += 1) {
    const own: Pair[] = [];
    for (let left = 1 + random.nextInteger(10); left > 0; left -= 1) {
      const next = decideNextPair({ outcomes, own, overall, seed: `${seed}-${person}` });
      if (!next) break;
      own.push(next.pair);
      overall.set(pairKey(next.pair), (overall.get(pairKey(next.pair)) ?? 0) + 1);
      shownFirst.set(next.shown[0], (shownFirst.get(next.shown[0]) ?? 0) + 1);
    }
  }
  return { overall, shownFirst };
}

describe('the next pair', () => {
  it('asks a person each pair once, and then none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.string(), (outcomes, seed) => {
        const own: Pair[] = [];
        for (;;) {
          const next = decideNextPair({ outcomes, own, overall: new Map(), seed });
          if (!next) break;
          expect([...next.shown].sort((a, b) => a - b)).toEqual(next.pair);
          own.push(next.pair);
        }
        expect(new Set(own.map(pairKey)).size).toBe((outcomes * (outcomes - 1)) / 2);
        expect(own).toHaveLength(allPairs(outcomes).length);
      }),
    );
  });

  it('touches every outcome before any comes up for the third time', () => {
    const own: Pair[] = [];
    for (let asked = 0; asked < 3; asked += 1) {
      const next = decideNextPair({ outcomes: 6, own, overall: new Map(), seed: 'x' });
      own.push(next?.pair ?? [0, 0]);
    }
    expect(new Set(own.flat()).size).toBe(6);
  });

  it('keeps pairs in balance over a crowd, and each outcome first about as often as second', () => {
    for (const outcomes of [4, 5, 6, 8]) {
      const { overall, shownFirst } = crowd(300, outcomes, `round-${outcomes}`);
      const counts = allPairs(outcomes).map((pair) => overall.get(pairKey(pair)) ?? 0);
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(Math.max(6, mean * 0.1));
      for (const first of shownFirst.values()) {
        expect(Math.abs(first / ((mean * (outcomes - 1)) / 2) - 1)).toBeLessThan(0.15);
      }
    }
  });

  it('gives the same person the same question, and each outcome both sides of the page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.string(), (outcomes, seed) => {
        const first = new Map<number, number>();
        for (const pair of allPairs(outcomes)) {
          const { shown } = askPair({ outcomes, seed }, pair);
          expect(askPair({ outcomes, seed }, pair).shown).toEqual(shown);
          first.set(shown[0], (first.get(shown[0]) ?? 0) + 1);
        }
        for (let outcome = 1; outcome <= outcomes; outcome += 1) {
          expect(Math.abs((first.get(outcome) ?? 0) - (outcomes - 1) / 2)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });

  it('reads a pair of the round, and nothing else', () => {
    expect(readPair('2-5', 6)).toEqual([2, 5]);
    for (const text of ['5-2', '2-2', '0-1', '1-7', '1', '', undefined, '1-2-3', 'a-b']) {
      expect(readPair(text, 6)).toBeNull();
    }
  });
});
