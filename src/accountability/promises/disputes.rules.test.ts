import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { countReports, isDispute, isShown, type ReportFacts, stateOfReport } from './disputes.rules.ts';

const due = Temporal.PlainDate.from('2026-10-08');
const report = (given: Partial<ReportFacts> = {}): ReportFacts => ({
  seen: false,
  replyDueOn: due,
  replied: false,
  rating: null,
  ...given,
});

describe('the right of reply', () => {
  it('keeps a “not seen” to the supplier until its last day is over', () => {
    expect(stateOfReport(report(), due)).toBe('with-supplier');
    expect(isShown('with-supplier')).toBe(false);
    expect(isDispute('with-supplier')).toBe(false);
    expect(stateOfReport(report(), due.add({ days: 1 }))).toBe('unanswered');
  });
  it('shows it as a dispute as soon as the supplier answered', () => {
    expect(stateOfReport(report({ replied: true }), due.subtract({ days: 9 }))).toBe('answered');
    expect(isDispute('answered')).toBe(true);
  });
  it('ends it when the resident says that it is settled', () => {
    expect(isDispute(stateOfReport(report({ replied: true, rating: 'settled' }), due))).toBe(false);
    expect(isDispute(stateOfReport(report({ replied: true, rating: 'not-settled' }), due))).toBe(true);
  });
  it('never makes a dispute of what was seen', () => {
    expect(stateOfReport(report({ seen: true }), due.add({ years: 1 }))).toBe('seen');
  });
});

describe('counting reports', () => {
  it('counts every report once, in one state', () => {
    const tally = fc.record({
      seen: fc.boolean(),
      replied: fc.boolean(),
      rating: fc.constantFrom(null, 'settled' as const, 'not-settled' as const),
      days: fc.integer({ min: -20, max: 20 }),
      count: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.array(tally), (tallies) => {
        const dated = tallies.map(({ days, ...each }) => ({ ...each, replyDueOn: due.add({ days }) }));
        const { disputes, ...states } = countReports(dated, due);
        const total = Object.values(states).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(tallies.reduce((sum, { count }) => sum + count, 0));
        expect(disputes).toBeLessThanOrEqual(total - states.seen - states.settled);
      }),
    );
  });
});
