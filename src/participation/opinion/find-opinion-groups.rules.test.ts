import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CastVote, castVotes, matrixOf } from '../../../test/builders/votes.ts';
import { seededRandom, shuffled } from '../../values/random.ts';
import { findOpinionGroups } from './find-opinion-groups.rules.ts';
import type { OpinionMethod, StatementState } from './opinion.rules.ts';

function find(votes: readonly CastVote[], method: OpinionMethod = 'stable', seed?: string) {
  const matrix = matrixOf(votes);
  const result = findOpinionGroups(matrix, { method, ...(seed === undefined ? {} : { seed }) });
  const groups = result.groups.map(({ id }) =>
    matrix.people.filter((_, person) => result.groupOf[person] === id),
  );
  return { matrix, result, groups: groups.map((people) => people.sort()) };
}

describe('opinion groups', () => {
  it('finds the camps that are there, the largest first', () => {
    const { result, groups } = find(castVotes([40, 25], 20, 'two camps'));
    expect(result).toMatchObject({ refused: null, k: 2 });
    const ofCamp = (group: number, camp: number) =>
      groups[group]!.filter((person) => person.startsWith(`${camp}-`)).length;
    expect([ofCamp(0, 0), ofCamp(1, 1)].map((people) => people >= 24)).toEqual([true, true]);
    expect(ofCamp(0, 1) + ofCamp(1, 0)).toBeLessThanOrEqual(2);
    expect(result.stability).toBeGreaterThan(0.9);
  });

  it('says what sets a group apart, with the people behind it', () => {
    const votes = ['a', 'b'].flatMap((camp) =>
      Array.from({ length: 15 }, (_, member) =>
        ['shared', 'divides', 'one', 'two', 'three', 'four', 'five'].map((statement, place): CastVote => {
          const side = place === 0 ? 1 : camp === 'a' ? 1 : -1;
          // Each person passes on one of the last five, so that nobody is exactly like anybody.
          return {
            person: `${camp}${member}`,
            statement,
            vote: place > 1 && member % 5 === place - 2 ? 0 : side,
          };
        }),
      ).flat(),
    );
    const { matrix, result } = find(votes);
    expect(result.groups).toHaveLength(2);
    const divides = matrix.statements.indexOf('divides');
    const sides = result.groups.map(({ representative }) =>
      representative.find((item) => item.statement === divides),
    );
    expect(sides.map((item) => item?.side).sort()).toEqual(['agree', 'disagree']);
    expect(sides.every((item) => item?.shown === 15)).toBe(true);
    expect(result.shared).toEqual([{ statement: 0, side: 'agree', shown: 30, agreed: 30, disagreed: 0 }]);
  });

  it('refuses fewer people than two groups of ten', () => {
    expect(find(castVotes([10, 9], 20, 'few')).result).toMatchObject({
      refused: 'too-few-people',
      groups: [],
    });
  });

  it('refuses a group of under ten, and shows nobody’s group', () => {
    const { result } = find(castVotes([40, 6], 30, 'a small camp'));
    expect(result).toMatchObject({ refused: 'small-group', groups: [], shared: [] });
    expect(result.groupOf.every((group) => group === -1)).toBe(true);
    expect(result.consensus).toHaveLength(0);
  });

  it('refuses groups that do not come back when people are drawn again', () => {
    const random = seededRandom('no camps at all');
    const votes = castVotes([60], 12, 'noise').map((vote) => ({
      ...vote,
      vote: (random.nextInteger(3) - 1) as -1 | 0 | 1,
    }));
    expect(find(votes).result.refused).toBe('unstable');
  });

  it.each([
    ['one statement', castVotes([30], 1, 'one'), 'too-few-statements'],
    [
      'everybody alike',
      castVotes([30], 12, 'alike').map((vote) => ({ ...vote, vote: 1 as const })),
      'no-difference',
    ],
  ])('refuses %s', (_, votes, refused) => {
    expect(find(votes).result.refused).toBe(refused);
  });

  it('is the same under the same seed, and says which', () => {
    const votes = castVotes([30, 30, 30], 15, 'three');
    const [first, second] = [find(votes, 'stable', 'a').result, find(votes, 'stable', 'a').result];
    expect(second).toEqual(first);
    expect(first.seed).toBe('a');
  });

  it('changes nothing but names when people or statements are renamed or come in another order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 2, max: 3 }), (salt, camps) => {
        const votes = castVotes(
          Array.from({ length: camps }, () => 24),
          14,
          `camps ${salt}`,
        );
        const rename = (name: string) => `new ${name.split('').toReversed().join('')}`;
        const renamed = shuffled(votes, seededRandom(`order ${salt}`)).map(({ person, statement, vote }) => ({
          person: rename(person),
          statement: rename(statement),
          vote,
        }));
        const [before, after] = [find(votes), find(renamed)];
        expect(after.result.refused).toBe(before.result.refused);
        expect(after.result.k).toBe(before.result.k);
        expect(after.result.stability ?? 0).toBeCloseTo(before.result.stability ?? 0, 9);
        const sets = (groups: string[][]) => new Set(groups.map((people) => String(people.sort())));
        expect(sets(after.groups)).toEqual(sets(before.groups.map((people) => people.map(rename))));
      }),
      { numRuns: 10 },
    );
  });

  it('takes a declined statement for zeros: it moves nobody', () => {
    const matrix = matrixOf(castVotes([20, 20], 10, 'declined'));
    const states = matrix.statements.map((_, index): StatementState => (index === 3 ? 'declined' : 'shown'));
    const result = findOpinionGroups(matrix, { method: 'polis', states });
    expect(result.center[3]).toBe(0);
    expect(result.components[0][3]).toBeCloseTo(0, 12);
    expect(result.extremity[3]).toBeCloseTo(0, 12);
    expect(
      result.groups.flatMap(({ representative }) => representative).some(({ statement }) => statement === 3),
    ).toBe(false);
  });

  it('agrees with the whole table of votes worked out in full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (salt) => {
        const votes = castVotes([12, 12], 9, `dense ${salt}`);
        const { matrix, result } = find(votes, 'polis');
        const mean = matrix.statements.map((statement) => {
          const cast = votes.filter((vote) => vote.statement === statement);
          return -cast.reduce((sum, { vote }) => sum + vote, 0) / cast.length;
        });
        const cell = new Map(votes.map(({ person, statement, vote }) => [`${person} ${statement}`, -vote]));
        const rows = matrix.people.map((person) =>
          matrix.statements.map(
            (statement, column) => (cell.get(`${person} ${statement}`) ?? mean[column]!) - mean[column]!,
          ),
        );
        for (const component of result.components) {
          const image = matrix.statements.map((_, column) =>
            rows.reduce(
              (sum, row) =>
                sum + row[column]! * row.reduce((dot, value, at) => dot + value * component[at]!, 0),
              0,
            ),
          );
          const eigenvalue = image.reduce((sum, value, at) => sum + value * component[at]!, 0);
          image.forEach((value, at) => expect(value).toBeCloseTo(eigenvalue * component[at]!, 8));
        }
      }),
      { numRuns: 10 },
    );
  });
});
