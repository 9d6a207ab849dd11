import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Levels } from './levels.rules.ts';
import { daysLate, districtOfPlace, timingOf } from './promises.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const levels = (evidenced: number, verified: number): Levels => ({
  promised: 180,
  claimed: 176,
  evidenced,
  verified,
  witnessed: 0,
});
const timing = (on: string, evidenced = 0, verified = 0) =>
  timingOf({ dueOn: day('2026-10-31'), levels: levels(evidenced, verified) }, day(on));

describe('how a promise stands against its date', () => {
  it('is not yet due, then due, until the end of its day', () => {
    expect(timing('2026-09-30')).toBe('not-yet-due');
    expect(timing('2026-10-01')).toBe('due');
    expect(timing('2026-10-31')).toBe('due');
  });
  it('lets the papers follow for 28 days before it says late', () => {
    expect(timing('2026-11-01', 158)).toBe('papers-due');
    expect(timing('2026-11-28', 158)).toBe('papers-due');
    expect(timing('2026-11-29', 158)).toBe('late');
    expect(daysLate(day('2026-10-31'), day('2026-11-29'))).toBe(29);
  });
  it('never calls the supplier late for what the buyer has not checked yet', () => {
    expect(timing('2027-03-01', 180, 141)).toBe('in-check');
  });
  it('is kept once all of it is verified, early or late', () => {
    expect(timing('2026-06-01', 180, 180)).toBe('kept');
    expect(timing('2027-06-01', 200, 200)).toBe('kept');
  });
  it('is never late before its date, whatever was delivered', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(300), (before, evidenced) => {
        const on = day('2026-10-31').subtract({ days: before }).toString();
        expect(timing(on, evidenced)).not.toBe('late');
      }),
    );
  });
});

describe('where a promise is kept', () => {
  const districts = [
    { slug: 'oldham', name: 'Oldham' },
    { slug: 'bury', name: 'Bury' },
  ];
  it('is the one district its place names', () => {
    expect(districtOfPlace('Werneth, Oldham', districts, 'bury')).toBe('oldham');
  });
  it('is the contract’s own when the place names none or several', () => {
    expect(districtOfPlace('Failsworth and Hollinwood', districts, 'oldham')).toBe('oldham');
    expect(districtOfPlace('Bury and Oldham', districts, null)).toBeNull();
  });
});
