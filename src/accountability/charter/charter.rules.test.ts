import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Answer, findAnswerFault, isOverdue, signerOf, tidyAnswer } from './charter.rules.ts';
import { decideStanding, expiryOf, isEnding, minutesOf } from './standing.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-22');
const will = (on: string | null): Answer => ({ answer: 'will', byDate: on ? day(on) : null, reason: null });
const notForUs = (reason: string | null): Answer => ({ answer: 'not-for-us', byDate: null, reason });

describe('an answer', () => {
  it.each([
    [will(null), 'date-missing'],
    [will('2026-11-22'), 'date-passed'],
    [will('2026-11-23'), undefined],
    [will('2031-11-22'), undefined],
    [will('2031-11-23'), 'date-too-far'],
    [notForUs(' '), 'reason-blank'],
    [notForUs(null), 'reason-blank'],
    [notForUs('x'.repeat(501)), 'reason-too-long'],
    [notForUs('I work alone'), undefined],
    [{ answer: 'do', byDate: null, reason: null } as const, undefined],
  ])('%j is refused as %s', (answer, fault) => {
    expect(findAnswerFault(answer, today)).toBe(fault);
  });

  it('keeps nothing that belongs to another kind of answer', () => {
    expect(tidyAnswer({ answer: 'do', byDate: today, reason: 'no' })).toEqual({
      answer: 'do',
      byDate: null,
      reason: null,
    });
    expect(tidyAnswer(notForUs(' alone ')).reason).toBe('alone');
  });

  it('is overdue from the day after the one it named', () => {
    expect(isOverdue(will('2026-11-22'), today)).toBe(false);
    expect(isOverdue(will('2026-11-21'), today)).toBe(true);
    expect(isOverdue(notForUs('alone'), today)).toBe(false);
  });
});

describe('a signature', () => {
  const expiresOn = expiryOf(day('2025-11-22'), 12);
  const stands = { expiresOn, withdrawnAt: null };
  it('stands for a year, and not on the day after', () => {
    expect(decideStanding(stands, day('2026-11-21'))).toBe('signed');
    expect(decideStanding(stands, today)).toBe('expired');
  });
  it('of 29 February ends on the 28th', () => {
    expect(expiryOf(day('2028-02-29'), 12).toString()).toBe('2029-02-28');
  });
  it('ends soon in its last 30 days, and no more once it is over or withdrawn', () => {
    expect(isEnding(stands, 30, day('2026-10-22'))).toBe(false);
    expect(isEnding(stands, 30, day('2026-10-23'))).toBe(true);
    expect(isEnding(stands, 30, today)).toBe(false);
    const withdrawn = { expiresOn, withdrawnAt: Temporal.Instant.from('2026-10-25T10:00:00Z') };
    expect(isEnding(withdrawn, 30, day('2026-10-26'))).toBe(false);
    expect(decideStanding(withdrawn, today)).toBe('withdrawn');
  });
  it('took a minute at least, and a second more is another minute', () => {
    expect([minutesOf(0), minutesOf(60), minutesOf(61), minutesOf(300)]).toEqual([1, 1, 2, 5]);
  });
});

it('is signed for a supplier by whoever acts for it, for a body by an elected member, and by nobody else', () => {
  const actor = (hat: Parameters<typeof signerOf>[0]['hat']) => signerOf({ personId: 'p', hat });
  expect(actor({ kind: 'supplier', supplierId: 's' })).toEqual({ kind: 'supplier', supplierId: 's' });
  expect(actor({ kind: 'body', bodyId: 'b', role: 'elected-member' })).toEqual({ kind: 'body', bodyId: 'b' });
  expect(actor({ kind: 'body', bodyId: 'b', role: 'finance-officer' })).toBeUndefined();
  expect(actor({ kind: 'resident' })).toBeUndefined();
});
