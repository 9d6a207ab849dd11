import { describe, expect, it } from 'vitest';
import { findOpinionGroups } from '../opinion/find-opinion-groups.rules.ts';
import { modelOf } from '../opinion/own-group.rules.ts';
import { gatherVotes } from '../opinion/vote-matrix.rules.ts';
import { extremitiesOf } from './map-extremity.rules.ts';

describe('how far out each statement lies', () => {
  it('is what the method itself finds', () => {
    const people = Array.from({ length: 30 }, (_, person) => `p${person}`);
    const statements = Array.from({ length: 8 }, (_, statement) => `s${statement}`);
    const cast = people.flatMap((_, person) =>
      statements.map((_, statement) => ({
        person,
        statement,
        vote: (person * 7 + statement * 3) % 5 === 0 ? 0 : statement < 2 || person < 17 ? 1 : -1,
      })),
    );
    const matrix = gatherVotes({
      people,
      statements,
      count: cast.length,
      person: Uint32Array.from(cast, ({ person }) => person),
      statement: Uint32Array.from(cast, ({ statement }) => statement),
      vote: Int8Array.from(cast, ({ vote }) => vote),
      times: null,
    });
    const result = findOpinionGroups(matrix, { method: 'stable', seed: 's' });
    const model = modelOf(
      matrix,
      result,
      statements.map(() => 'shown'),
    );
    const found = [...extremitiesOf(model).values()];
    expect(found).toHaveLength(8);
    for (const [index, extremity] of found.entries())
      expect(extremity).toBeCloseTo(result.extremity[index] ?? -1, 9);
  });
});
