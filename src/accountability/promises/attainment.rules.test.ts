import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { compare, type Fraction, fraction, one, zero } from '../../values/fraction.ts';
import { toExact } from '../../values/fraction-text.ts';
import { type AttainmentLine, attainmentToDate, lifetimeAttainment } from './attainment.rules.ts';

const today = Temporal.PlainDate.from('2026-11-12');
const line = (promised: number, verified: number, days = 0): AttainmentLine => ({
  instalments: [{ dueOn: today.add({ days }), quantity: promised }],
  verified,
});
const shareOf = (lines: readonly AttainmentLine[]): Fraction => {
  const attainment = attainmentToDate(lines, today);
  if (attainment.kind === 'not-yet-due') throw new Error('something is due');
  return attainment.share;
};

describe('attainment to date', () => {
  it('is not yet due, never 0% or 100%, when nothing is due', () => {
    expect(attainmentToDate([line(10, 0, 1)], today)).toEqual({ kind: 'not-yet-due' });
    expect(attainmentToDate([], today)).toEqual({ kind: 'not-yet-due' });
  });
  it('counts what is due today', () => {
    expect(toExact(shareOf([line(10, 5, 0), line(10, 0, 1)]))).toBe('1/2');
  });
  it('caps each line at 100%, so that plenty of one never makes up for another', () => {
    expect(toExact(shareOf([line(10, 1000), line(10, 0)]))).toBe('1/2');
  });
  it('counts lines alike whatever their unit, exactly', () => {
    expect(toExact(shareOf([line(3, 1), line(420_000, 140_000), line(12.5, 12.5)]))).toBe('5/9');
  });
  it('counts of each promise what was due by then, whatever comes later', () => {
    const halves = { instalments: [...line(40, 0, -90).instalments, ...line(40, 0, 90).instalments] };
    expect(toExact(shareOf([{ ...halves, verified: 30 }]))).toBe('3/4');
    expect(toExact(shareOf([{ ...halves, verified: 60 }]))).toBe('1');
    expect(lifetimeAttainment([{ ...halves, verified: 60 }])).toMatchObject({ share: fraction(3, 4) });
  });
  it('has the lifetime beside it, over every line', () => {
    expect(lifetimeAttainment([line(10, 10), line(10, 0, 400)])).toMatchObject({ lines: 2 });
  });
});

const hundredths = (min: number) => fc.integer({ min, max: 1e9 }).map((value) => value / 100);
const lines = fc.array(fc.record({ promised: hundredths(1), verified: hundredths(0) }), {
  minLength: 1,
  maxLength: 12,
});
const due = (each: { promised: number; verified: number }) => line(each.promised, each.verified);

describe('whatever was delivered', () => {
  it('lies between 0 and 100%', () => {
    fc.assert(
      fc.property(lines, (each) => {
        const share = shareOf(each.map(due));
        expect(compare(share, zero)).toBeGreaterThanOrEqual(0);
        expect(compare(share, one)).toBeLessThanOrEqual(0);
      }),
    );
  });
  it('never falls when more is verified', () => {
    fc.assert(
      fc.property(lines, fc.nat(), hundredths(0), (each, at, more) => {
        const before = each.map(due);
        const index = at % before.length;
        const after = before.map((one, place) =>
          place === index ? { ...one, verified: one.verified + more } : one,
        );
        expect(compare(shareOf(after), shareOf(before))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
