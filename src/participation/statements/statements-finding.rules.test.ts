import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectStatements } from './statements-finding.rules.ts';

const statement = { statementId: 's', number: 1, text: 'Homes should be warm', isSeed: false, outcome: null };
const protect = (agreed: number, disagreed: number, passed: number, people: number) =>
  protectStatements([{ ...statement, agreed, disagreed, passed }], people)[0];

describe('how many answered a statement in which way', () => {
  it('is told to the nearest 5, and never under 10', () => {
    expect(protect(43, 22, 14, 100)).toMatchObject({ agreed: 45, disagreed: 20, passed: 15 });
    expect(protect(60, 3, 0, 90)?.disagreed).toBeNull();
    expect(protect(60, 3, 0, 90)?.passed).toBeNull();
  });

  it('hides more where a hidden one could be worked out', () => {
    const found = protect(40, 30, 3, 73);
    const told = [found?.agreed, found?.disagreed, found?.passed].filter((count) => count !== null);
    expect(told.length).toBeLessThanOrEqual(2);
    expect(found?.passed).toBeNull();
  });

  it('never tells a number under 10, whatever people say', () => {
    const few = fc.nat({ max: 60 });
    const holds = fc.property(few, few, few, few, (agreed, disagreed, passed, rest) => {
      const found = protect(agreed, disagreed, passed, agreed + disagreed + passed + rest);
      return [found?.agreed, found?.disagreed, found?.passed].every(
        (told) => told === null || (told !== undefined && told >= 10 && told % 5 === 0),
      );
    });
    expect(() => fc.assert(holds)).not.toThrow();
  });
});
