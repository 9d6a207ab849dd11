import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimKind, claimKinds } from './claim.rules.ts';
import {
  fewestPeople,
  findBatch,
  findPublicTotals,
  type PaidLine,
  type PublicTotals,
} from './told-sums.rules.ts';

/** What everyone could read after each time that something was paid, and what was paid by then. */
function readAlong(payments: readonly (readonly Omit<PaidLine, 'id' | 'toldIn'>[])[]) {
  let lines: PaidLine[] = [];
  const readings: { totals: PublicTotals; paid: readonly PaidLine[] }[] = [];
  for (const [time, paid] of payments.entries()) {
    lines.push(...paid.map((one, place) => ({ ...one, id: `${time}.${place}`, toldIn: null })));
    const batch = new Set(findBatch(lines).map(({ id }) => id));
    lines = lines.map((one) => (batch.has(one.id) ? { ...one, toldIn: time } : one));
    readings.push({ totals: findPublicTotals(lines), paid: [...lines] });
  }
  return readings;
}

function paid(kind: ClaimKind, people: number, amountPence = 8000) {
  return Array.from({ length: people }, (_, index) => ({ kind, memberId: `m${index}`, amountPence }));
}

describe('what everyone may read of payments', () => {
  it('is nothing until ten people were paid, and then a rounded sum', () => {
    expect(readAlong([paid('day', 9)]).at(-1)?.totals).toEqual([]);
    expect(readAlong([paid('day', 12, 8333)]).at(-1)?.totals).toEqual([
      { group: 'days', roundedPence: 100_000 },
    ]);
  });

  it('does not give one person’s childcare away, neither by a difference from the days nor by looking twice', () => {
    const twelveDays = paid('day', 12);
    const childcare = [{ kind: 'childcare', memberId: 'm3', amountPence: 4750 }] as const;
    const told = [{ group: 'days', roundedPence: 96_000 }];
    expect(readAlong([[...twelveDays, ...childcare]]).at(-1)?.totals).toEqual(told);
    expect(readAlong([twelveDays, childcare]).map(({ totals }) => totals)).toEqual([told, told]);
  });

  it('changes only by what ten people or more were paid, however often somebody looks', () => {
    const line = fc.record({
      kind: fc.constantFrom(...claimKinds),
      memberId: fc.integer({ min: 0, max: 25 }).map(String),
      amountPence: fc.integer({ min: 1, max: 500_000 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 15 }), { maxLength: 8 }), (payments) => {
        const readings = readAlong(payments);
        for (const group of ['days', 'costs'] as const) {
          let before = { sum: 0, told: new Set<string>() };
          for (const { totals, paid: lines } of readings) {
            const sum = totals.find((one) => one.group === group)?.roundedPence ?? 0;
            const ofGroup = lines.filter(
              ({ kind, toldIn }) => toldIn !== null && (kind === 'day') === (group === 'days'),
            );
            const fresh = ofGroup.filter(({ id }) => !before.told.has(id));
            const people = new Set(fresh.map(({ memberId }) => memberId)).size;
            const moved = sum !== before.sum || fresh.length > 0;
            expect(!moved || people >= fewestPeople).toBe(true);
            before = { sum, told: new Set(ofGroup.map(({ id }) => id)) };
          }
        }
      }),
    );
  });
});
