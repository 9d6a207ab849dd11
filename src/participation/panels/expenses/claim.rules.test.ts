import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { findClaimFault, findDecideFault } from './claim.rules.ts';

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
