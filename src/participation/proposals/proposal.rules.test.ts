import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { actsFor, isLate, refusalOfDueDate } from './proposal.rules.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const unread = { standing: 'unread', step: 'received' } as const;
const received = { standing: 'shown', step: 'received' } as const;
const drafted = { standing: 'shown', step: 'being-drafted' } as const;

describe('what an officer may do with a proposal', () => {
  it('begins with reading it: commissioners and facilitators', () => {
    const read = ['show', 'merge', 'not-show'];
    expect(actsFor(unread, { role: 'commissioner', isOwner: false })).toEqual(read);
    expect(actsFor(unread, { role: 'facilitator', isOwner: false })).toEqual(read);
    expect(actsFor(unread, { role: 'contract-manager', isOwner: true })).toEqual([]);
  });

  it('is the commissioner’s to decline, its owner’s to plan, nobody else’s', () => {
    expect(actsFor(received, { role: 'commissioner', isOwner: false })).toContain('decline');
    expect(actsFor(received, { role: 'contract-manager', isOwner: true })).toEqual(['take-up', 'plan']);
    expect(actsFor(drafted, { role: 'contract-manager', isOwner: true })).toEqual(['plan']);
    expect(actsFor(received, { role: 'contract-manager', isOwner: false })).toEqual([]);
  });

  it.each(['adopted', 'made-a-measure', 'declined'] as const)('is nothing once it is %s', (step) => {
    expect(actsFor({ standing: 'shown', step }, { role: 'commissioner', isOwner: true })).toEqual([]);
  });
});

describe('the day of the next step', () => {
  it('is today at the earliest and a year off at most', () => {
    const today = date('2026-09-10');
    expect(refusalOfDueDate(date('2026-09-09'), today)).toBe('date-past');
    expect(refusalOfDueDate(today, today)).toBeUndefined();
    expect(refusalOfDueDate(date('2027-09-10'), today)).toBeUndefined();
    expect(refusalOfDueDate(date('2028-01-01'), today)).toBe('date-far');
  });

  it('is late from the day after, until nothing is to come', () => {
    const dueOn = date('2026-10-01');
    expect(isLate({ ...received, dueOn }, dueOn)).toBe(false);
    expect(isLate({ ...received, dueOn }, date('2026-10-02'))).toBe(true);
    expect(isLate({ standing: 'shown', step: 'adopted', dueOn }, date('2026-12-01'))).toBe(false);
  });
});
