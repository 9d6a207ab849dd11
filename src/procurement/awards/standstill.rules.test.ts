import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { countsFrom } from '../notices/notice.rules.ts';
import type { StandstillKind } from '../planning/periods/standstill-kind.rules.ts';
import { isWorkingDay } from '../working-days.rules.ts';
import { decideStandstill, findAwardNoticeFault, isNoticeOptional } from './standstill.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** As published for every part of the United Kingdom, around two winters and one spring. */
const bankHolidays = [
  '2025-12-01',
  '2025-12-25',
  '2025-12-26',
  '2026-01-01',
  '2026-01-02',
  '2026-03-17',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-07-13',
  '2026-08-03',
  '2026-08-31',
  '2026-11-30',
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
  '2027-01-04',
].map((text) => ({ date: day(text) }));

function standstill(
  publishedOn: string,
  kind: StandstillKind = 'mandatory',
  offeredWorkingDays: number | null = null,
) {
  return decideStandstill({ kind, publishedOn: day(publishedOn), bankHolidays, offeredWorkingDays });
}

const lastDay = (publishedOn: string) => {
  const decided = standstill(publishedOn);
  return 'lastDay' in decided ? decided.lastDay.toString() : decided;
};

describe('standstill', () => {
  it('is 8 working days, the day of publication being the first', () => {
    expect(standstill('2026-06-01')).toEqual({
      kind: 'mandatory',
      workingDays: 8,
      lastDay: day('2026-06-10'),
      mayEnterFrom: day('2026-06-11'),
    });
  });

  it('begins with the next working day when published at a weekend', () => {
    expect(lastDay('2026-06-06')).toBe('2026-06-17');
    expect(lastDay('2026-06-07')).toBe('2026-06-17');
  });

  it('skips bank holidays of any part of the United Kingdom', () => {
    expect(lastDay('2025-12-22')).toBe('2026-01-06'); // 2 January is one in Scotland only
    expect(lastDay('2026-03-16')).toBe('2026-03-26'); // St Patrick’s Day: Northern Ireland only
    expect(lastDay('2026-04-01')).toBe('2026-04-14'); // Good Friday; Easter Monday not in Scotland
    expect(lastDay('2026-11-27')).toBe('2026-12-09'); // St Andrew’s Day: Scotland only
  });

  it('may be offered where the law asks for none', () => {
    expect(standstill('2026-06-01', 'voluntary')).toEqual({ kind: 'none' });
    expect(standstill('2026-06-01', 'none')).toEqual({ kind: 'none' });
    expect(standstill('2026-06-01', 'voluntary', 10)).toMatchObject({
      kind: 'voluntary',
      lastDay: day('2026-06-12'),
    });
    expect(standstill('2026-06-01', 'voluntary', 7)).toEqual({ refused: 'offered-too-short' });
  });

  it('of health care begins the day after the notice, and ends with the 8th working day after that', () => {
    // Monday’s notice: it begins on Tuesday, Wednesday is the first day after, Friday of the week after the 8th.
    expect(standstill('2026-06-01', 'provider-selection')).toMatchObject({
      kind: 'mandatory',
      lastDay: day('2026-06-12'),
    });
    expect(standstill('2026-06-05', 'provider-selection')).toMatchObject({ lastDay: day('2026-06-17') });
  });

  it('may be longer than it must be, never shorter', () => {
    expect(standstill('2026-06-01', 'mandatory', 10)).toMatchObject({
      kind: 'mandatory',
      lastDay: day('2026-06-12'),
    });
    expect(standstill('2026-06-01', 'mandatory', 5)).toEqual({ refused: 'offered-too-short' });
  });

  it('is not guessed where nobody has entered the bank holidays', () => {
    expect(standstill('2027-12-22')).toEqual({ refused: 'holidays-missing' });
    expect(standstill('2026-12-30')).toEqual({ refused: 'holidays-missing' });
    expect(standstill('2024-06-03')).toEqual({ refused: 'holidays-missing' });
  });

  it('holds exactly 8 working days, and ends on one', () => {
    const holidays = new Set(bankHolidays.map(({ date }) => date.toString()));
    fc.assert(
      fc.property(fc.nat(340), (days) => {
        const publishedOn = day('2026-01-01').add({ days });
        const decided = standstill(publishedOn.toString());
        if (!('lastDay' in decided)) throw new Error(JSON.stringify(decided));
        const length = publishedOn.until(decided.lastDay).days + 1;
        const working = Array.from({ length }, (_, index) => publishedOn.add({ days: index })).filter(
          (date) => isWorkingDay(date, holidays),
        );
        expect(working.length).toBe(8);
        expect(working.at(-1)?.equals(decided.lastDay)).toBe(true);
      }),
    );
  });
});

describe('the award notice', () => {
  const at = (text: string) => Temporal.Instant.from(text);
  const award = { decidedAt: at('2026-07-10T10:00:00Z'), summariesSentAt: at('2026-07-10T11:00:00Z') };

  it('comes after the decision, and after the summaries (s.50)', () => {
    expect(findAwardNoticeFault(at('2026-07-10T09:59:59Z'), award)).toBe('notice-before-decision');
    expect(findAwardNoticeFault(at('2026-07-10T10:59:59Z'), award)).toBe('notice-before-summaries');
    expect(findAwardNoticeFault(at('2026-07-10T11:00:00Z'), award)).toBeNull();
  });

  it('counts from its own time when typed within the hour or confirmed, else from when it was recorded', () => {
    const notice = { publishedAt: at('2026-07-10T12:00:00Z') };
    const later = at('2026-07-10T13:00:01Z');
    expect(countsFrom(notice, at('2026-07-10T13:00:00Z'), false)).toEqual(notice.publishedAt);
    expect(countsFrom(notice, later, false)).toEqual(later);
    expect(countsFrom(notice, later, true)).toEqual(notice.publishedAt);
  });

  it('may be missing only under the threshold, outside the Act, or by the user’s own choice', () => {
    expect(isNoticeOptional('over', 'voluntary')).toBe(false);
    expect(isNoticeOptional('unknown', 'mandatory')).toBe(false);
    expect(isNoticeOptional('under', 'voluntary')).toBe(true);
    expect(isNoticeOptional('over', 'none')).toBe(true);
  });
});
