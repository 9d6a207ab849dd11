import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { londonInstant } from '../../values/dates.ts';
import { isInTime, latenessOf, mayOpen } from './deadline.rules.ts';

/** A noon in London of any year near ours; the days on which the clocks change are among them. */
const noons = fc
  .tuple(fc.integer({ min: 2024, max: 2040 }), fc.integer({ min: 1, max: 366 }))
  .map(([year, day]) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: day - 1 }))
  .map((date) => {
    const noon = londonInstant(date, Temporal.PlainTime.from('12:00'));
    if ('refused' in noon) throw new Error('noon is never skipped');
    return noon.instant;
  });
const microseconds = fc.integer({ min: -3_000_000, max: 3_000_000 });

describe('the deadline', () => {
  it('is met up to and including its own instant, and by nothing after, to the microsecond', () => {
    fc.assert(
      fc.property(noons, microseconds, (dueAt, offset) => {
        const now = dueAt.add({ microseconds: offset });
        expect(isInTime(now, dueAt)).toBe(offset <= 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no bid in once bids may be opened, and no bid wait for ever', () => {
    fc.assert(
      fc.property(noons, microseconds, (dueAt, offset) => {
        const now = dueAt.add({ microseconds: offset });
        expect(mayOpen(now, dueAt)).toBe(!isInTime(now, dueAt));
      }),
    );
  });

  it('is the same instant whatever the clocks do: an hour of wall time is repeated, not given', () => {
    // In the night of 25 October 2026 the clock shows 01:30 twice, an hour apart.
    const dueAt = Temporal.Instant.from('2026-10-25T00:30:00Z');
    const again = Temporal.Instant.from('2026-10-25T01:30:00Z');
    const shown = [dueAt, again].map((at) => at.toZonedDateTimeISO('Europe/London').toPlainTime().toString());
    expect(shown).toEqual(['01:30:00', '01:30:00']);
    expect(isInTime(again, dueAt)).toBe(false);
    expect(latenessOf(again, dueAt)).toEqual({ count: 1, unit: 'hour' });
  });

  it('may not be set in an hour that comes twice or never', () => {
    const at = (date: string, time: string) =>
      londonInstant(Temporal.PlainDate.from(date), Temporal.PlainTime.from(time));
    expect(at('2026-10-25', '01:30')).toEqual({ refused: 'clocks-change' });
    expect(at('2026-03-29', '01:30')).toEqual({ refused: 'clocks-change' });
  });
});

describe('how late', () => {
  it.each([
    [0.4, { count: 0, unit: 'second' }],
    [59, { count: 59, unit: 'second' }],
    [251, { count: 4, unit: 'minute' }],
    [3600, { count: 1, unit: 'hour' }],
    [200_000, { count: 2, unit: 'day' }],
  ])('%d seconds', (seconds, expected) => {
    const dueAt = Temporal.Instant.from('2026-07-24T11:00:00Z');
    expect(latenessOf(dueAt.add({ milliseconds: seconds * 1000 }), dueAt)).toEqual(expected);
  });

  it('is never said to be more than it was', () => {
    const size = { second: 1, minute: 60, hour: 3600, day: 86_400 };
    fc.assert(
      fc.property(noons, fc.integer({ min: 1, max: 1e12 }), (dueAt, late) => {
        const { count, unit } = latenessOf(dueAt.add({ microseconds: late }), dueAt);
        expect(count * size[unit] * 1e6).toBeLessThanOrEqual(late);
      }),
    );
  });
});
