import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { carve } from '../../promises/variations/carve.rules.ts';
import type { Planned } from '../../promises/variations/variation.rules.ts';
import { planGivingBack } from './give-back.rules.ts';
import { findMatchFault, type MatchFacts, stillOwed } from './match.rules.ts';

const on = Temporal.PlainDate.from('2026-10-01');
const day = Temporal.PlainDate.from('2026-10-10');
const amounts = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100);
const total = (all: readonly { readonly quantity: number }[]) =>
  all.reduce((sum, { quantity }) => sum + Math.round(quantity * 100), 0);

function factsOf(asked: number, agreed: number, owed: number, left: number): MatchFacts {
  return {
    need: {
      state: 'shown',
      quantity: asked,
      agreed,
      arrived: 0,
      startsOn: on,
      endsOn: Temporal.PlainDate.from('2026-10-20'),
      districtSlug: 'oldham',
      measureSlug: 'home-safety-visits',
      unit: 'visit',
    },
    promise: { measureSlug: 'home-safety-visits', unit: 'visit', districtSlug: null, owed },
    offer: { isShown: true, endsOn: Temporal.PlainDate.from('2026-10-20'), districtSlug: null, left },
  };
}

function planned(quantity: number, source: Planned['source'], days: number): Planned {
  return {
    instalmentId: `${source} ${days}`,
    dueOn: day.add({ days }),
    quantity,
    place: null,
    districtSlug: null,
    wardCode: null,
    source,
  };
}

describe('what a match may take', () => {
  it('is never more than is asked, owed or offered, whatever was agreed before', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, amounts, (asked, agreed, owed, left, quantity) => {
        const facts = factsOf(asked, agreed, owed, left);
        fc.pre(findMatchFault(facts, { quantity, onDay: day }, on) === undefined);
        expect(quantity).toBeGreaterThan(0);
        expect(quantity).toBeLessThanOrEqual(Math.min(owed, left));
        expect(Math.round((agreed + quantity) * 100)).toBeLessThanOrEqual(Math.round(asked * 100));
      }),
    );
  });

  it('leaves what is claimed, set aside and owed adding up to what is promised, and nothing twice', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (promised, claimed, setAside) => {
        const owed = stillOwed({ promised, claimed, setAside });
        const taken = claimed + setAside;
        expect(owed).toBeGreaterThanOrEqual(0);
        expect(owed).toBeCloseTo(Math.max(0, promised - taken), 6);
      }),
    );
  });
});

describe('what goes back', () => {
  it('keeps the total of the promise, whatever was set aside and whatever came of it', () => {
    const some = fc.integer({ min: 1, max: 5000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 5 }), some, amounts, (has, taken, came) => {
        const before = has.map((quantity, index) => planned(quantity, 'contract', index * 30));
        const carved = carve(before, { quantity: taken, dueOn: day });
        fc.pre(carved !== undefined);
        if (!carved) return;
        const rest = carved.rest.map((each, index) => ({ ...each, instalmentId: `rest ${index}` }));
        const kept = before.filter((each) => !carved.replaced.includes(each));
        const after = [...kept, ...rest, planned(taken, 'need', 0)];
        expect(total(after)).toBe(total(before));
        let number = 0;
        const newId = () => `new ${(number += 1)}`;
        const back = planGivingBack(after, { before, after }, Math.min(came, taken), newId);
        expect(total(back ?? after)).toBe(total(before));
        expect(back === undefined).toBe(came >= taken);
      }),
    );
  });
});
