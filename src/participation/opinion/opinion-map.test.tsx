import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castVotes, matrixOf } from '../../../test/builders/votes.ts';
import { findOpinionGroups } from './find-opinion-groups.rules.ts';
import { layOutMap } from './map-layout.rules.ts';
import { OpinionMap } from './opinion-map.tsx';
import { OpinionMapTwin } from './opinion-map-twin.tsx';
import { type PublishedOpinion, publishOpinion } from './published-map.rules.ts';

const matrix = matrixOf(castVotes([43, 28], 20, 'two camps'));
const opinion = publishOpinion(matrix, findOpinionGroups(matrix, { method: 'stable' }));
const textOf = (id: string) => `Statement ${id}`;

describe('what is published of a map', () => {
  it('has no number of people under 10, nor one that is not rounded to 5', () => {
    const stances = [...opinion.shared, ...opinion.groups.flatMap(({ says }) => says)];
    const numbers = [
      opinion.people,
      ...opinion.groups.map(({ people }) => people),
      ...stances.flatMap((s) => [s.people ?? 10, s.of]),
    ];
    expect(stances.length).toBeGreaterThan(3);
    expect(numbers.every((people) => people !== null && people >= 10 && people % 5 === 0)).toBe(true);
  });

  it('tells no total of a few people', () => {
    const few = matrixOf(castVotes([9], 20, 'nine'));
    expect(publishOpinion(few, findOpinionGroups(few, { method: 'stable' }))).toMatchObject({
      people: null,
      groups: [],
    });
  });
});

describe('the map of opinion', () => {
  it('says in words all that the picture shows: groups, people, what each says, what all share, where you are', () => {
    const html = String(<OpinionMapTwin opinion={opinion} textOf={textOf} you={{ letter: 'B' }} />);
    for (const { letter, people, says } of opinion.groups) {
      expect(html).toContain(`Group ${letter}: about ${people} people`);
      for (const { statementId } of says) expect(html).toContain(`Statement ${statementId}`);
    }
    expect(html).toContain('You are in group B');
    expect(html).toContain('What all groups share');
    expect(html).not.toContain('<svg');
  });

  it('is a picture for the eye only, with a shape for each group and yours marked', () => {
    const html = String(<OpinionMap opinion={opinion} you="A" />);
    expect(html).toContain('aria-hidden="true"');
    expect(html).toContain('<rect');
    expect(html).toContain('Group A: about 45 people (you are here)');
    expect(html).not.toContain('style=');
  });

  it('gives the reason in a box where there are no groups, and no picture', () => {
    const none: PublishedOpinion = {
      people: 15,
      refused: 'too-few-people',
      groups: [],
      shared: [],
      seed: null,
    };
    const html = String(<OpinionMapTwin opinion={none} textOf={textOf} />);
    expect(html).toContain('at least 20 people');
    expect(html).toContain('about 15 people');
    expect(OpinionMap({ opinion: none })).toBeNull();
  });

  it('never lays one group over another', () => {
    const place = fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 }));
    const several = fc.uniqueArray(fc.record({ center: place, people: fc.integer({ min: 2, max: 4000 }) }), {
      minLength: 2,
      maxLength: 5,
      selector: ({ center }) => String(center),
    });
    fc.assert(
      fc.property(several, (drawn) => {
        const groups = drawn.map(({ center, people }) => ({
          center: [center[0] / 2, center[1] / 2] as const,
          people: people * 5,
          letter: 'A',
          stabilityPercent: 90,
          says: [],
        }));
        const { groups: discs } = layOutMap(groups);
        discs.forEach((one, index) =>
          discs.slice(index + 1).forEach((other) => {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
          }),
        );
      }),
    );
  });
});
