import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnComparison, rankOwn } from './own-ranking.rules.ts';

function over(a: number, b: number): OwnComparison {
  return a < b ? { pair: [a, b], preferred: 1 } : { pair: [b, a], preferred: -1 };
}
const skipped: OwnComparison = { pair: [1, 2], preferred: 0 };

describe('one person’s own ranking', () => {
  it('follows what they said, through others too', () => {
    expect(rankOwn(4, [over(3, 1), over(1, 2)])).toEqual({
      ranking: [[3], [1], [2]],
      circles: [],
      unsaid: [4],
    });
  });

  it('leaves equal what nothing sets apart, and takes a skip for nothing said', () => {
    expect(rankOwn(4, [over(1, 2), over(3, 4)]).ranking).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(rankOwn(2, [skipped])).toEqual({ ranking: [], circles: [], unsaid: [1, 2] });
  });

  it('says where answers run in a circle', () => {
    expect(rankOwn(4, [over(1, 2), over(2, 3), over(3, 1), over(2, 4)])).toEqual({
      ranking: [[1, 2, 3], [4]],
      circles: [[1, 2, 3]],
      unsaid: [],
    });
  });

  it('goes against no answer outside a circle, and calls things what one likes', () => {
    const answers = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })))
      .map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b]) => over(a, b)));
    fc.assert(
      fc.property(answers, fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }), (given, names) => {
        const { ranking, circles } = rankOwn(6, given);
        const line = (place: number) => ranking.findIndex((places) => places.includes(place));
        for (const { pair, preferred } of given) {
          const [winner, loser] = preferred === 1 ? pair : [pair[1], pair[0]];
          const inCircle = circles.some((circle) => circle.includes(winner) && circle.includes(loser));
          expect(inCircle || line(winner) < line(loser)).toBe(true);
        }
        const renamed = given.map(({ pair, preferred }) => {
          const [a, b] = pair.map((place) => names[place - 1] ?? 0) as [number, number];
          return preferred === 1 ? over(a, b) : over(b, a);
        });
        const sizes = rankOwn(6, renamed).ranking.map((places) => places.length);
        expect(sizes).toEqual(ranking.map((places) => places.length));
      }),
    );
  });
});
