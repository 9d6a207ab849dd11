import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../values/random.ts';
import { comparisonsAuditFile } from './comparisons-audit-file.rules.ts';
import { type ComparedBallot, findComparisons } from './comparisons-finding.rules.ts';
import { fitPairs } from './fit-pairs.rules.ts';
import { allPairs } from './next-pair.rules.ts';
import { weighPeople } from './one-voice.rules.ts';
import { readComparisons } from './read-comparisons.rules.ts';

const outcomes = ['jobs', 'air', 'groups', 'skills'];

/** People who lean towards earlier outcomes; each answers some pairs and now and then skips. */
function crowd(people: number, given: Partial<ComparedBallot> = {}, seed = 'crowd'): ComparedBallot[] {
  const random = seededRandom(seed);
  return Array.from({ length: people }, (_, index) => ({
    id: `${seed}-${index}`,
    tier: 2,
    worksForBidder: null,
    answers: allPairs(outcomes.length)
      .filter(() => random.nextInteger(3) > 0)
      .map(([first, second]) => {
        const luck = random.nextInteger(10);
        return [first, second, luck === 0 ? 0 : luck < 7 ? 1 : -1] as const;
      }),
    ...given,
  }));
}
const ask = { outcomes, minimum: 10, answers: 1000 };

describe('what comparisons come to', () => {
  it('gives each outcome its chance with an interval, and whole percentages that make 100', () => {
    const { strengths, people } = findComparisons(crowd(80), ask);
    expect(people).toBe(80);
    expect(strengths?.prior).toBeNull();
    const [jobs, , , skills] = strengths?.outcomes ?? [];
    expect(jobs?.outcome).toBe('jobs');
    expect(jobs?.chance).toBeGreaterThan(0.55);
    expect(jobs?.low).toBeLessThan(jobs?.chance ?? 0);
    expect(skills?.chance).toBeLessThan(0.45);
    expect(jobs?.isAmongFirst).toBe(true);
    expect(skills?.isAmongFirst).toBe(false);
    const whole = strengths?.outcomes.map((each) => each.whole) ?? [];
    expect(whole.reduce((sum, value) => sum + value, 0)).toBe(100);
  });

  it('concludes nothing from fewer people than the round said it needs, and tells no small number', () => {
    const few = findComparisons(crowd(9), ask);
    expect(few).toMatchObject({ people: null, strengths: null, withoutUnverified: null });
    const some = findComparisons(crowd(30), { ...ask, minimum: 40 });
    expect(some).toMatchObject({ people: 30, minimum: 40, strengths: null });
    const skipsOnly = crowd(20).map((ballot) => ({ ...ballot, answers: [[1, 2, 0]] as const }));
    expect(findComparisons(skipsOnly, ask)).toMatchObject({ people: null, comparisons: null, skips: 20 });
  });

  it('does not tell beside the number of answers how few of them compared nothing', () => {
    const peopleOf = (answers: number) => findComparisons(crowd(80), { ...ask, answers }).people;
    expect([80, 81, 89, 90].map(peopleOf)).toEqual([80, 'nearly-all', 'nearly-all', 80]);
    expect(findComparisons(crowd(83), ask).people).toBe(85);
  });

  it('shows the result without a group only where neither it nor the rest is under 10 people', () => {
    const mixed = [...crowd(40), ...crowd(12, { tier: 1, worksForBidder: true }, 'others')];
    const found = findComparisons(mixed, ask);
    expect(found.withoutUnverified).toEqual(findComparisons(crowd(40), ask).strengths);
    expect(found.withoutBidders).toEqual(found.withoutUnverified);
    const nine = [...crowd(40), ...crowd(9, { tier: 1 }, 'others')];
    expect(findComparisons(nine, ask).withoutUnverified).toBeNull();
  });

  it('weights people to the census where weights are given; equal weights change nothing', () => {
    const ballots = [...crowd(40), ...crowd(40, {}, 'others')];
    const weights = (of: (id: string) => number) => new Map(ballots.map(({ id }) => [id, of(id)]));
    const equal = findComparisons(ballots, { ...ask, weights: weights(() => 0.4) });
    expect(equal.weighted).toEqual(equal.strengths);
    const half = findComparisons(ballots, {
      ...ask,
      weights: weights((id) => (id.startsWith('crowd') ? 1 : 0)),
    });
    expect(half.weighted).toEqual(findComparisons(crowd(40), ask).strengths);
  });

  it('is what pp pairwise finds in the auditor’s file, which says nothing of who and when', () => {
    const ballots = crowd(50);
    const file = comparisonsAuditFile(outcomes, ballots);
    expect(comparisonsAuditFile(outcomes, [...ballots].reverse())).toBe(file);
    expect(file.split('\n')[0]).toBe('winner,loser,person');
    expect(file).not.toContain('crowd');
    const read = readComparisons(file);
    if ('refused' in read) throw new Error(read.refused);
    const fit = fitPairs(weighPeople(read.answers, 15), { items: read.items.length });
    if ('refused' in fit) throw new Error(fit.refused);
    for (const { outcome, logStrength } of findComparisons(ballots, ask).strengths?.outcomes ?? []) {
      expect(fit.logStrength[read.items.indexOf(outcome)]).toBeCloseTo(logStrength, 4);
    }
  });
});
