import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { findStandingFault } from './standing.rules.ts';

const at = Temporal.Instant.from('2026-11-02T09:00:00Z');
const asked = {
  number: 1,
  answered: null,
  question: 'Tell us about the prosecution.',
  at,
  answerBy: Temporal.PlainDate.from('2026-11-16'),
};
const nothing = { questions: [], decided: null };
const leftOut = { decision: 'left-out', basis: 'excludable' } as const;
const on = (day: string) => Temporal.PlainDate.from(day);

describe('whether a bidder may take part', () => {
  it('nobody is left out unheard (Procurement Act 2023 s.58(5))', () => {
    expect(findStandingFault(nothing, leftOut, on('2026-11-20'))).toBe('not-asked');
    expect(findStandingFault({ ...nothing, questions: [asked] }, leftOut, on('2026-11-16'))).toBe(
      'still-time-to-answer',
    );
    expect(findStandingFault({ ...nothing, questions: [asked] }, leftOut, on('2026-11-17'))).toBeNull();
    const answered = { ...asked, answered: { answer: 'We changed our managers.', at } };
    const heard = { ...nothing, questions: [answered] };
    expect(findStandingFault(heard, leftOut, on('2026-11-03'))).toBeNull();
    const again = { ...asked, number: 2, answerBy: on('2026-11-20') };
    const askedAgain = { ...nothing, questions: [answered, again] };
    expect(findStandingFault(askedAgain, leftOut, on('2026-11-17'))).toBe('still-time-to-answer');
  });

  it('to leave one out the authority says what that rests on', () => {
    const decided = { decision: 'left-out', basis: 'none' } as const;
    expect(findStandingFault({ ...nothing, questions: [asked] }, decided, on('2026-11-20'))).toBe(
      'basis-missing',
    );
  });

  it('to let one take part needs no asking, and nothing is decided twice', () => {
    const takesPart = { decision: 'takes-part', basis: 'none' } as const;
    expect(findStandingFault(nothing, takesPart, on('2026-11-03'))).toBeNull();
    const decided = { ...takesPart, reason: 'No ground applies.', at, salt: '' };
    expect(findStandingFault({ ...nothing, decided }, takesPart, on('2026-11-03'))).toBe('already-decided');
  });
});
