import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideReading, readingRoles, reportGrounds } from './reading.rules.ts';

const no = { decision: 'decline', ground: 'personal', reason: 'It gives the name of a private person.' };
const held = (asRole: (typeof readingRoles)[number], seen = false) => ({
  seen,
  reading: 'held' as const,
  readings: [{ readBy: 'one', asRole, shows: false }],
});

describe('reading what residents sent', () => {
  it('takes two people to keep words back, whoever reads first and why', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readingRoles), fc.constantFrom(...reportGrounds), (asRole, ground) => {
        const first = { seen: false, reading: 'waiting' as const, readings: [] };
        expect(decideReading(first, { ...no, ground }, { readBy: 'one', asRole })).toMatchObject({
          reading: 'held',
        });
        expect(decideReading(held(asRole), no, { readBy: 'one', asRole })).toEqual({
          refused: 'same-reader',
        });
        expect(decideReading(held(asRole), no, { readBy: 'two', asRole: 'facilitator' })).toMatchObject({
          reading: 'withheld',
        });
      }),
    );
  });
  it('does not let the buyer’s contract managers alone keep back a “not seen”', () => {
    const reader = { readBy: 'two', asRole: 'contract-manager' as const };
    expect(decideReading(held('contract-manager'), no, reader)).toEqual({ refused: 'needs-another-role' });
    expect(decideReading(held('contract-manager', true), no, reader)).toMatchObject({ reading: 'withheld' });
  });
  it('wants a ground of the list and a reason that may be read, and lets anyone of them show', () => {
    const reader = { readBy: 'two', asRole: 'facilitator' as const };
    expect(decideReading(held('facilitator'), { ...no, ground: 'bad-news' }, reader)).toEqual({
      refused: 'ground-missing',
    });
    expect(decideReading(held('facilitator'), { ...no, reason: 'No.' }, reader)).toEqual({
      refused: 'reason-short',
    });
    expect(decideReading(held('facilitator'), { ...no, decision: 'show' }, reader)).toEqual({
      reading: 'shown',
    });
  });
});
