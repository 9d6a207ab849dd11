import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPoints, type PointsBallot } from './points-finding.rules.ts';

const ballot = (given: Partial<PointsBallot>): PointsBallot => ({
  points: [50, 30, 20],
  pointsAnswer: 'split',
  districtSlug: 'oldham',
  tier: 2,
  worksForBidder: false,
  ...given,
});
const many = (count: number, given: Partial<PointsBallot>) =>
  Array.from({ length: count }, () => ballot(given));

describe('what points come to beside the three rules', () => {
  it('shows the result without likely bidders, and without the unverified, where ten or more are on either side', () => {
    const ballots = [
      ...many(30, {}),
      ...many(12, { points: [0, 0, 100], worksForBidder: true }),
      ...many(11, { points: [0, 100, 0], tier: 1 }),
    ];
    const found = findPoints(ballots, 'mean', 50);
    expect(found.withoutBidders?.whole).toEqual([36, 49, 15]);
    expect(found.withoutUnverified?.whole).toEqual([36, 21, 43]);
    expect(found.bidders.find(({ of }) => of === 'yes')?.people).toBe(10);
    expect(found.answered).toEqual([{ of: 'split', people: 55 }]);
  });
  it('keeps still where the difference would tell of fewer than ten', () => {
    const ballots = [...many(30, {}), ...many(9, { points: [0, 0, 100], worksForBidder: true })];
    expect(findPoints(ballots, 'mean', 50).withoutBidders).toBeNull();
    expect(findPoints(ballots, 'mean', 50).withoutUnverified).toBeNull();
  });
  it('gives a district its own shares from the round’s least number on', () => {
    const ballots = [...many(49, {}), ...many(50, { districtSlug: 'bury', points: [100, 0, 0] })];
    expect(findPoints(ballots, 'mean', 50).districts).toEqual([
      { slug: 'bury', shares: { whole: [100, 0, 0] } },
    ]);
  });
  it('counts people who gave no points, never under ten, and their answers move no shares', () => {
    const ballots = [
      ...many(30, {}),
      ...many(14, { points: null, pointsAnswer: 'do-not-mind' }),
      ...many(3, { points: null, pointsAnswer: 'none-of-these' }),
    ];
    const { answered, districts } = findPoints(ballots, 'mean', 20);
    expect(answered.find(({ of }) => of === 'none-of-these')?.people).toBeNull();
    expect(districts[0]?.shares.whole).toEqual([50, 30, 20]);
  });
  it('does not depend on the order of ballots', () => {
    const some = fc.array(
      fc.record({
        points: fc.constantFrom([100, 0, 0], [0, 50, 50], [20, 30, 50]),
        pointsAnswer: fc.constant('split' as const),
        districtSlug: fc.constantFrom('oldham', 'bury', null),
        tier: fc.constantFrom(1, 2, 3),
        worksForBidder: fc.constantFrom(true, false, null),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(some, (ballots) => {
        expect(findPoints([...ballots].reverse(), 'independent-markets', 10)).toEqual(
          findPoints(ballots, 'independent-markets', 10),
        );
      }),
    );
  });
});
