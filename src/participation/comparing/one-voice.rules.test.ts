import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../values/random.ts';
import { chancesOf } from './chances.rules.ts';
import { fitPairs } from './fit-pairs.rules.ts';
import { MOST_PER_PERSON, type OwnPair, weighPeople, weightOfAnswer } from './one-voice.rules.ts';
import { spreadOfFit } from './spread.rules.ts';

const ITEMS = 8;
const total = (answers: readonly { firstPreferred: number; secondPreferred: number }[]) =>
  answers.reduce((sum, { firstPreferred, secondPreferred }) => sum + firstPreferred + secondPreferred, 0);

function said(person: number, first: number, second: number, times = 1): OwnPair {
  return { person, first, second, firstPreferred: times, secondPreferred: 0 };
}

type Drawn = readonly [person: number, first: number, second: number, luck: number];
function answersOf(drawn: readonly Drawn[]): OwnPair[] {
  return drawn
    .filter(([, first, second]) => first !== second)
    .map(([person, first, second, luck]) => {
      const [better, worse] = first < second ? [first, second] : [second, first];
      return luck < 7 ? said(person, better, worse) : said(person, worse, better);
    });
}
/** A hundred people who each compare about six pairs and lean towards lower numbers. */
const crowd = fc.nat().map((seed) => {
  const random = seededRandom(String(seed));
  return answersOf(
    Array.from({ length: 600 }, (_, row) => [
      row % 100,
      random.nextInteger(ITEMS),
      random.nextInteger(ITEMS),
      random.nextInteger(10),
    ]),
  );
});
function chances(answers: readonly OwnPair[]): number[] {
  const fit = fitPairs(weighPeople(answers, MOST_PER_PERSON), { items: ITEMS });
  if ('refused' in fit) throw new Error(fit.refused);
  return chancesOf(fit.logStrength, spreadOfFit(fit)).map(({ chance }) => chance);
}

describe('one voice each', () => {
  it('counts a pair once a person, shared between what they said of it', () => {
    const weighed = weighPeople([said(1, 0, 1, 3), said(1, 1, 0), said(2, 0, 1)], 15);
    expect(weighed.map(({ firstPreferred }) => firstPreferred)).toEqual([0.75, 0.25, 1]);
  });

  it('never lets a person weigh more than the most, and takes nothing from those below it', () => {
    const drawn = fc.array(fc.tuple(fc.nat(3), fc.nat(ITEMS - 1), fc.nat(ITEMS - 1), fc.nat(9)));
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 20 }), (rows, most) => {
        const answers = answersOf(rows);
        const weighed = weighPeople(answers, most);
        for (const person of [0, 1, 2, 3]) {
          const own = weighed.filter((_, index) => answers[index]?.person === person);
          const pairs = new Set(
            answers
              .filter((answer) => answer.person === person)
              .map(({ first, second }) => [first, second].sort().join()),
          );
          expect(total(own)).toBeCloseTo(Math.min(most, pairs.size), 9);
        }
      }),
    );
  });

  it('holds one person who clicks ten thousand times to what one person may move', () => {
    fc.assert(
      fc.property(crowd, (honest) => {
        const loud = Array.from({ length: 10_000 }, (_, click) => said(500, 7, click % 7));
        const [before, after] = [chances(honest), chances([...honest, ...loud])];
        const once = chances([...honest, ...loud.slice(0, 7)]);
        for (let item = 0; item < ITEMS; item += 1) {
          expect(after[item]).toBeCloseTo(once[item] ?? Number.NaN, 8);
          expect(Math.abs((after[item] ?? 0) - (before[item] ?? 0))).toBeLessThan(0.05);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('knows people apart by nothing but that they differ', () => {
    fc.assert(
      fc.property(crowd, (answers) => {
        const renamed = answers.map((answer) => ({ ...answer, person: 1000 - answer.person })).reverse();
        const [own, others] = [chances(answers), chances(renamed)];
        for (const [item, chance] of own.entries()) expect(others[item]).toBeCloseTo(chance, 9);
      }),
      { numRuns: 10 },
    );
  });

  it('weighs one answer of many as the sum does', () => {
    expect(weightOfAnswer(4, 15)).toBe(1);
    expect(weightOfAnswer(30, 15)).toBe(0.5);
  });
});
