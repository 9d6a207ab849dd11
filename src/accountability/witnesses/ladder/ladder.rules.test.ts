import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { mayGoFurther, nextStep, type Standing, type Step, whoHasIt } from './ladder.rules.ts';

const start = Temporal.Instant.from('2026-09-24T12:00:00Z');
const replyDueOn = Temporal.PlainDate.from('2026-10-08');
const dayAt = (days: number) => start.add({ hours: 24 * days });
const dateAt = (days: number) => Temporal.PlainDate.from('2026-09-24').add({ days });
const standing = (given: Partial<Standing> = {}): Standing => ({
  seen: false,
  reportedAt: start,
  replyDueOn,
  repliedAt: null,
  rating: null,
  ratedAt: null,
  ...given,
});
const manager = (given: Partial<Step> = {}): Step => ({
  rung: 'manager',
  why: 'silence',
  since: dayAt(15),
  answerDueOn: dateAt(29),
  answer: null,
  answeredAt: null,
  ...given,
});

describe('the ladder', () => {
  it('never shows a dispute, and never goes further, before the supplier answered or its days were over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), fc.boolean(), (days, seen) => {
        expect(nextStep(standing({ seen }), [], dateAt(days))).toBeNull();
        expect(mayGoFurther(standing({ seen }), dateAt(days))).toBe(false);
      }),
    );
  });
  it('goes to the contract manager the day after the last, and from there to the elected members', () => {
    expect(nextStep(standing(), [], dateAt(15))).toEqual({ rung: 'manager', why: 'silence' });
    expect(nextStep(standing(), [manager()], dateAt(29))).toBeNull();
    expect(nextStep(standing(), [manager()], dateAt(30))).toEqual({ rung: 'member', why: 'silence' });
    const member = manager({ rung: 'member', since: dayAt(30), answerDueOn: dateAt(58) });
    expect(nextStep(standing(), [manager(), member], dateAt(900))).toBeNull();
  });
  it('goes on when the resident says that an answer does not settle it, and ends when it does', () => {
    const replied = { repliedAt: dayAt(3) };
    expect(nextStep(standing(replied), [], dateAt(40))).toBeNull();
    const unsettled = standing({ ...replied, rating: 'not-settled', ratedAt: dayAt(5) });
    expect(nextStep(unsettled, [], dateAt(5))).toEqual({ rung: 'manager', why: 'not-settled' });
    const answered = manager({ answer: 'Mended.', answeredAt: dayAt(9) });
    // What was said of the supplier’s answer is not said of the manager’s.
    expect(nextStep(unsettled, [answered], dateAt(40))).toBeNull();
    expect(whoHasIt(unsettled, [answered]).who).toBe('resident');
    const again = standing({ ...replied, rating: 'not-settled', ratedAt: dayAt(11) });
    expect(nextStep(again, [answered], dateAt(11))?.rung).toBe('member');
    const settled = standing({ ...replied, rating: 'settled', ratedAt: dayAt(11) });
    expect(nextStep(settled, [answered], dateAt(900))).toBeNull();
    expect(whoHasIt(settled, [answered]).who).toBe('nobody');
  });
  it('always says who has it, and by when where they have a last day', () => {
    expect(whoHasIt(standing(), [])).toEqual({ who: 'supplier', since: start, by: replyDueOn });
    expect(whoHasIt(standing(), [manager()])).toMatchObject({ who: 'manager', by: dateAt(29) });
  });
});
