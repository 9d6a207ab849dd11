import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Levels } from './levels.rules.ts';
import { daysLate, districtOfPlace, standingOf, timingOf } from './promises.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const levels = (evidenced: number, verified: number): Levels => ({
  promised: 180,
  claimed: 176,
  evidenced,
  verified,
  witnessed: 0,
});
const timing = (on: string, evidenced = 0, verified = 0) =>
  timingOf(
    { instalments: [{ dueOn: day('2026-10-31'), quantity: 180 }], levels: levels(evidenced, verified) },
    day(on),
  );

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

describe('how a promise in instalments stands', () => {
  const instalments = [
    { dueOn: day('2027-03-31'), quantity: 60 },
    { dueOn: day('2026-09-30'), quantity: 60 },
    { dueOn: day('2026-12-31'), quantity: 60 },
  ];
  const stands = (on: string, evidenced = 0, verified = 0) =>
    standingOf({ instalments, levels: levels(evidenced, verified) }, day(on));

  it('goes by the first instalment that is not on paper', () => {
    expect(stands('2026-10-15', 59.99)).toEqual({ timing: 'papers-due', dueOn: day('2026-09-30') });
    expect(stands('2026-10-29', 59.99).timing).toBe('late');
    expect(stands('2026-10-29', 60, 60)).toEqual({ timing: 'not-yet-due', dueOn: day('2026-12-31') });
    expect(stands('2026-12-01', 60, 60).timing).toBe('due');
    expect(stands('2027-01-29', 60, 60)).toEqual({ timing: 'late', dueOn: day('2026-12-31') });
  });
  it('waits for the buyer only while nothing more is due soon', () => {
    expect(stands('2026-10-29', 60, 0)).toEqual({ timing: 'in-check', dueOn: day('2026-09-30') });
    expect(stands('2026-12-15', 60, 0)).toEqual({ timing: 'due', dueOn: day('2026-12-31') });
  });
  it('owes nothing before the first spend is called off', () => {
    const none = { instalments: [], levels: { promised: 0, evidenced: 0, verified: 0 } };
    expect(timingOf(none, day('2030-01-01'))).toBe('not-yet-due');
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
