import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  claimKinds,
  fewestPeople,
  findClaimFault,
  findDecideFault,
  findPublicTotals,
  type PaidLine,
} from './claim.rules.ts';

const day = Temporal.PlainDate.from('2026-07-04');
const panel = { childcare: true, expensesCovered: false };

describe('a cost', () => {
  it('is claimed where the panel was announced to pay it, for a day that has come', () => {
    const cost = { kind: 'childcare', amountPence: 2000, spentOn: day } as const;
    expect(findClaimFault(cost, panel, day)).toBeNull();
    expect(findClaimFault({ ...cost, kind: 'travel' }, panel, day)).toBe('not-covered');
    expect(findClaimFault(cost, { ...panel, childcare: false }, day)).toBe('not-covered');
    expect(findClaimFault({ ...cost, spentOn: day.add({ days: 1 }) }, panel, day)).toBe('not-yet-spent');
    expect(findClaimFault({ ...cost, amountPence: 1_000_001 }, panel, day)).toBe('too-much');
  });
});

describe('deciding', () => {
  it('takes somebody else, once, and says why not', () => {
    const claim = { decision: null, personId: 'ann', madeBy: 'ann' };
    const yes = { personId: 'tom', decision: 'approved', reason: '' } as const;
    expect(findDecideFault(claim, yes)).toBeNull();
    expect(findDecideFault(claim, { ...yes, personId: 'ann' })).toBe('own-claim');
    expect(findDecideFault({ ...claim, madeBy: 'tom' }, yes)).toBe('typed-it-in');
    expect(findDecideFault({ ...claim, decision: 'declined' }, yes)).toBe('decided-already');
    expect(findDecideFault(claim, { ...yes, decision: 'declined', reason: ' ' })).toBe('reason-missing');
  });
});

describe('what everyone may read of payments', () => {
  const paid = (kind: PaidLine['kind'], people: number, from = 0): PaidLine[] =>
    Array.from({ length: people }, (_, index) => ({ kind, memberId: `m${from + index}`, amountPence: 100 }));

  it('is nothing for fewer than ten people, and every kind of ten or more by itself', () => {
    expect(findPublicTotals(paid('day', 9))).toBeNull();
    expect(findPublicTotals([...paid('day', 12), ...paid('travel', 10)])).toEqual({
      people: 12,
      totalPence: 2200,
      kinds: [
        { kind: 'day', pence: 1200 },
        { kind: 'travel', pence: 1000 },
      ],
    });
  });

  it('tells small kinds together, or no kind where the total would give them away', () => {
    const two = [...paid('day', 20), ...paid('childcare', 6), ...paid('care', 5, 6)];
    expect(findPublicTotals(two)?.kinds).toEqual([
      { kind: 'day', pence: 2000 },
      { kind: 'rest', pence: 1100 },
    ]);
    expect(findPublicTotals([...paid('day', 20), ...paid('childcare', 3)])).toMatchObject({ kinds: [] });
  });

  it('never tells of fewer than ten people, nor lets a difference do so', () => {
    const line = fc.record({
      kind: fc.constantFrom(...claimKinds),
      memberId: fc.integer({ min: 0, max: 25 }).map(String),
      amountPence: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 80 }), (lines) => {
        const totals = findPublicTotals(lines);
        if (!totals) return;
        const peopleOf = (own: readonly PaidLine[]) => new Set(own.map(({ memberId }) => memberId)).size;
        const told = totals.kinds.map(({ kind }) => kind);
        for (const kind of told) {
          const own = lines.filter((one) => (kind === 'rest' ? !told.includes(one.kind) : one.kind === kind));
          expect(peopleOf(own)).toBeGreaterThanOrEqual(fewestPeople);
        }
        const sum = totals.kinds.reduce((all, { pence }) => all + pence, 0);
        expect([0, totals.totalPence]).toContain(sum);
      }),
    );
  });
});
