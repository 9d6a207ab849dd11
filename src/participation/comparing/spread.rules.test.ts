import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../values/random.ts';
import { chancesOf } from './chances.rules.ts';
import { fitPairs, type PairFit } from './fit-pairs.rules.ts';
import { allPairs } from './next-pair.rules.ts';
import type { OwnPair } from './one-voice.rules.ts';
import { spreadByPerson, spreadOfFit } from './spread.rules.ts';

const ITEMS = 5;
function fitted(answers: readonly OwnPair[]): PairFit {
  const fit = fitPairs(answers, { items: ITEMS });
  if ('refused' in fit) throw new Error(fit.refused);
  return fit;
}

/** People who each have leanings of their own, as strong as told, around those that all share. */
function crowd(people: number, own: number, seed: string): OwnPair[] {
  const random = seededRandom(seed);
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - random.nextUnit())) * Math.cos(2 * Math.PI * random.nextUnit());
  return Array.from({ length: people }, (_, person) => {
    const leans = Array.from({ length: ITEMS }, (_, item) => (ITEMS - item) / 6 + own * normal());
    return allPairs(ITEMS).map(([a, b]) => {
      const [first, second] = [a - 1, b - 1];
      const wins = random.nextUnit() < 1 / (1 + Math.exp((leans[second] ?? 0) - (leans[first] ?? 0)));
      return { person, first, second, firstPreferred: wins ? 1 : 0, secondPreferred: wins ? 0 : 1 };
    });
  }).flat();
}
const chanceOfFirst = (answers: readonly OwnPair[]) => {
  const fit = fitted(answers);
  return { fit, chance: chancesOf(fit.logStrength, spreadByPerson(fit, answers))[0] };
};

describe('how far chance may have moved a result', () => {
  it('is never less than the fit has, and about the same where people differ by chance alone', () => {
    const answers = crowd(400, 0, 'alike');
    const fit = fitted(answers);
    const times = Float64Array.of(1, -1, 0, 0, 0);
    const ratio = spreadByPerson(fit, answers)(times) / spreadOfFit(fit)(times);
    expect(ratio).toBeGreaterThanOrEqual(1);
    expect(ratio).toBeLessThan(1.3);
    const one = answers.filter(({ person }) => person === 0);
    expect(spreadByPerson(fitted(one), one)(times)).toBeGreaterThan(0);
  });

  it('covers what other crowds of the same kind say, also where people have leanings of their own', () => {
    // The middle of many crowds stands for the whole; 95% of the crowds’ ranges should hold it.
    const crowds = Array.from({ length: 300 }, (_, index) => chanceOfFirst(crowd(80, 1.5, `crowd-${index}`)));
    const middle = crowds.reduce((sum, { chance }) => sum + (chance?.chance ?? 0), 0) / crowds.length;
    const holds = (low = 1, high = 0) => low <= middle && middle <= high;
    const byPerson = crowds.filter(({ chance }) => holds(chance?.low, chance?.high)).length;
    const byAnswer = crowds.filter(({ fit }) => {
      const chance = chancesOf(fit.logStrength, spreadOfFit(fit))[0];
      return holds(chance?.low, chance?.high);
    }).length;
    expect(byPerson / crowds.length).toBeGreaterThan(0.91);
    expect(byPerson - byAnswer).toBeGreaterThan(crowds.length * 0.03);
  });
});
