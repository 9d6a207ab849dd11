import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { owedBy, owedInAll } from '../instalments.rules.ts';
import { carve } from './carve.rules.ts';
import {
  changesBetween,
  findVariationFault,
  keepUnchanged,
  kindOf,
  type Planned,
  type State,
} from './variation.rules.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const inDays = (days: number) => today.add({ days });
const line = fc.record({
  days: fc.integer({ min: 0, max: 700 }),
  hundredths: fc.integer({ min: 1, max: 10_000_00 }),
});
const lines = fc.array(line, { minLength: 1, maxLength: 12 });
type Line = { readonly days: number; readonly hundredths: number };
let made = 0;
const planned = ({ days, hundredths }: Line): Planned => ({
  instalmentId: `i${++made}`,
  dueOn: inDays(days),
  quantity: hundredths / 100,
  place: null,
  districtSlug: null,
  wardCode: null,
  source: 'variation',
});
const state = (instalments: readonly Planned[], more: Partial<State> = {}): State => ({
  place: 'Werneth, Oldham',
  districtSlug: 'oldham',
  supplierOwner: 'Maeve Corrigan-Shah',
  bodyOwnerId: null,
  evidenceRule: 'A list of visits',
  remedy: 'Put right in 20 working days',
  instalments,
  ...more,
});
const reason = {
  text: 'The visits are split so that each street can be checked before winter.',
  others: [],
  about: ['visits'],
};

/** Splits a quantity into parts at earlier or equal days: what a plan may do. */
const split = (each: Planned, cuts: readonly number[]) => {
  const hundredths = Math.round(each.quantity * 100);
  const places = [...new Set(cuts.map((cut) => cut % hundredths || 0))]
    .filter((cut) => cut > 0)
    .sort((a, b) => a - b);
  return [...places, hundredths].map((end, at) =>
    planned({
      days: Math.max(0, today.until(each.dueOn, { largestUnit: 'days' }).days - at),
      hundredths: end - (places[at - 1] ?? 0),
    }),
  );
};

describe('what kind of change it is', () => {
  it('is a plan however it splits the same total into earlier parts', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.nat(1e6), { maxLength: 5 }), (each, cuts) => {
        const before = state(each.map(planned));
        const after = state(before.instalments.flatMap((one) => split(one, cuts)));
        expect(kindOf(before, after)).toBe('plan');
        expect(owedInAll(after.instalments)).toBe(owedInAll(before.instalments));
      }),
    );
  });
  it('is never a plan when the total, a date or a term gives way', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.constantFrom('less', 'later', 'terms', 'placed'), (each, pick, how) => {
        const before = state(each.map(planned));
        const index = pick % each.length;
        const change = (one: Planned): Planned => {
          if (how === 'less') return { ...one, instalmentId: 'n', quantity: one.quantity / 2 };
          if (how === 'later') return { ...one, instalmentId: 'n', dueOn: one.dueOn.add({ days: 1 }) };
          return how === 'placed' ? { ...one, instalmentId: 'n', place: 'Bury' } : one;
        };
        const instalments = before.instalments.map((one, at) => (at === index ? change(one) : one));
        const more = how === 'terms' ? { remedy: 'None' } : {};
        if (
          how === 'less' &&
          Math.round((instalments[index]?.quantity ?? 0) * 100) === each[index]?.hundredths
        )
          return;
        expect(kindOf(before, state(instalments, more))).toBe('terms');
      }),
    );
  });
});

describe('a variation', () => {
  it('leaves something owed, not due before today, in whole terms, and changes something', () => {
    const before = state([planned({ days: 30, hundredths: 100 })]);
    const fault = (after: State) => findVariationFault(before, after, reason, today);
    expect(fault(before)).toBe('nothing-changes');
    expect(fault(state([]))).toBe('nothing-owed');
    expect(fault(state([planned({ days: -1, hundredths: 100 })]))).toBe('too-early');
    expect(fault(state(before.instalments, { remedy: '  ' }))).toBe('term-blank');
    expect(fault(state([planned({ days: 0, hundredths: 1 })]))).toBeUndefined();
  });
  it('never touches the past: what is already owed stays under its own identifier', () => {
    const past = planned({ days: -30, hundredths: 500 });
    const before = state([past, planned({ days: 30, hundredths: 500 })]);
    const kept = keepUnchanged(before.instalments, [
      { dueOn: inDays(40), quantity: 5, place: null },
      { dueOn: inDays(-30), quantity: 5, place: null },
    ]);
    expect(kept.map(({ kept }) => kept?.instalmentId)).toEqual([past.instalmentId, undefined]);
  });
  it('adds and replaces exactly what differs, whatever the order', () => {
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const before = state(one.map(planned));
        const typed = other.map(planned).map(({ dueOn, quantity, place }) => ({ dueOn, quantity, place }));
        const matched = keepUnchanged(before.instalments, typed);
        const instalments = matched.map(
          ({ line, kept }) => kept ?? { ...planned({ days: 0, hundredths: 1 }), ...line },
        );
        const { replaced, added } = changesBetween(before, { instalments });
        expect(owedInAll(before.instalments) * 100 + sum(added) - sum(replaced)).toBeCloseTo(
          owedInAll(typed) * 100,
          4,
        );
      }),
    );
  });
});

const sum = (all: readonly Planned[]) =>
  all.reduce((total, { quantity }) => total + Math.round(quantity * 100), 0);

describe('what goes to a need', () => {
  it('conserves the total, is owed no later, and takes nothing from an earlier date or another need', () => {
    fc.assert(
      fc.property(lines, line, (each, wanted) => {
        const standing = each.map(planned);
        const given = planned(wanted);
        const carved = carve(standing, given);
        const open = standing.filter(({ dueOn }) => Temporal.PlainDate.compare(dueOn, given.dueOn) >= 0);
        expect(carved !== undefined).toBe(sum(open) >= wanted.hundredths);
        if (!carved) return;
        const after = [...standing.filter((one) => !carved.replaced.includes(one)), ...carved.rest, given];
        expect(sum(after)).toBe(sum(standing));
        for (const { dueOn } of standing)
          expect(owedBy(after, dueOn)).toBeGreaterThanOrEqual(owedBy(standing, dueOn));
        expect(carve([{ ...given, source: 'need' }], given)).toBeUndefined();
      }),
    );
  });
});
