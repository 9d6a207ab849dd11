import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellStance } from './tell-stance.rules.ts';

describe('how exactly a stance is told', () => {
  it.each([
    [{ people: 160, of: 200, inAll: 190 }, 'counts'],
    [{ people: 95, of: 98, inAll: 130 }, 'nine-in-ten'],
    [{ people: 38, of: 41, inAll: 70 }, 'three-in-four'],
    [{ people: 14, of: 17, inAll: 40 }, 'most'],
    [{ people: 12, of: 13, inAll: 40 }, null],
    [{ people: 6, of: 30, inAll: 60 }, null],
  ])('%j as %s', (counts, level) => {
    expect(tellStance(counts)).toBe(level);
  });

  it('never lets a hidden number be worked out to within less than 5, tried number by number', () => {
    const counts = fc
      .tuple(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
      )
      .map(([people, others, elsewhere]) => ({ people, of: people + others, inAll: people + elsewhere }));
    const nearest5 = (count: number) => Math.round(count / 5) * 5;
    const published = (count: number) => (count < 10 ? 'under 10' : nearest5(count));
    fc.assert(
      fc.property(counts, (truth) => {
        const level = tellStance(truth) ?? 'most';
        fc.pre(tellStance(truth) !== null);
        const isTold = (people: number) =>
          level === 'counts'
            ? people >= 10 && nearest5(people) === nearest5(truth.people)
            : people > truth.of * { 'nine-in-ten': 0.9, 'three-in-four': 0.75, most: 0.5 }[level];
        const hidden = { side: [] as number[], others: [] as number[], elsewhere: [] as number[] };
        for (let people = 0; people <= truth.of; people += 1) {
          if (!isTold(people)) continue;
          for (let elsewhere = 0; elsewhere <= 160; elsewhere += 1) {
            if (published(people + elsewhere) !== published(truth.inAll)) continue;
            hidden.side.push(people);
            hidden.others.push(truth.of - people);
            hidden.elsewhere.push(elsewhere);
          }
        }
        const pinned = [
          { count: truth.people, guesses: hidden.side },
          { count: truth.of - truth.people, guesses: hidden.others },
          { count: truth.inAll - truth.people, guesses: hidden.elsewhere },
        ].filter(({ count, guesses }) => count < 10 && Math.max(...guesses) - Math.min(...guesses) < 5);
        expect(pinned).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
