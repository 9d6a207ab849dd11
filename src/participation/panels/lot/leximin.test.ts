import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyPanel, leximinByDefinition } from '../../../../test/builders/every-panel.ts';
import { findLottery } from './find-lottery.ts';
import { guidedLottery } from './guided-lottery.rules.ts';
import { type Field, panelRows, sortIntoKinds } from './kinds.rules.ts';
import type { Lot, Lottery } from './lot.rules.ts';
import { mendQuotas, withChanges } from './mend-quotas.rules.ts';
import { openSolver } from './open-solver.ts';
import { relaxedShares } from './relaxed-leximin.rules.ts';
import type { Solver } from './solver.rules.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

function leximinOf(lot: Lot): number[] | null {
  const panels = everyPanel(lot);
  return panels.length === 0 ? null : leximinByDefinition(solver, lot.pool.length, panels);
}

const categories = { a: ['x', 'y'], b: ['p', 'q', 'r'], c: ['u', 'v'] } as const;
const names = Object.keys(categories) as (keyof typeof categories)[];

/** A pool of up to `people`, with quotas that some panel of any people would meet, or nearly. */
const lots = (people: number) =>
  fc
    .record({
      pool: fc.array(
        fc.record({
          a: fc.constantFrom(...categories.a),
          b: fc.constantFrom(...categories.b),
          c: fc.constantFrom(...categories.c),
          household: fc.constantFrom(null, null, 'h1', 'h2', 'h3'),
        }),
        { minLength: 3, maxLength: people },
      ),
      seats: fc.integer({ min: 1, max: 4 }),
      lower: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 7, maxLength: 7 }),
      room: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 7, maxLength: 7 }),
      sameHousehold: fc.boolean(),
    })
    .map(({ pool, seats, lower, room, sameHousehold }): Lot => {
      const features = names.flatMap((category) =>
        categories[category].map((feature) => ({ category, feature })),
      );
      return {
        pool: pool.map(({ household, ...own }, at) => ({ id: `p${at}`, features: own, household })),
        quotas: features.map((quota, at) => ({
          ...quota,
          minimum: lower[at] ?? 0,
          maximum: (lower[at] ?? 0) + (room[at] ?? 0),
        })),
        seats,
        sameHousehold,
      };
    });

/** The same, with quotas around a panel of the first people, so that most can be drawn. */
const drawable = (people: number) =>
  fc
    .tuple(lots(people), fc.array(fc.constantFrom(0, 0, 1), { minLength: 7, maxLength: 7 }))
    .map(([lot, down]): Lot => {
      const first = lot.pool.slice(0, lot.seats);
      return {
        ...lot,
        quotas: lot.quotas.map(({ category, feature, minimum, maximum }, at) => {
          const count = first.filter(({ features }) => features[category] === feature).length;
          return {
            category,
            feature,
            minimum: Math.max(0, count - (down[at] ?? 0)),
            maximum: count + (maximum - minimum > 1 ? 1 : 0),
          };
        }),
      };
    });

/** A lottery as it must be: panels that meet everything, chances that add up, each person’s as published. */
function expectSound(lot: Lot, { panels, probabilities }: Lottery): void {
  const allowed = new Set(everyPanel(lot).map((panel) => panel.map((at) => lot.pool[at]?.id).join()));
  const sums = new Map(lot.pool.map(({ id }) => [id, 0]));
  for (const { members, probability } of panels) {
    expect(allowed).toContain(members.join());
    expect(probability).toBeGreaterThan(0);
    for (const id of members) sums.set(id, (sums.get(id) ?? 0) + probability);
  }
  expect(panels.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  expect(panels.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(1000);
  for (const [id, sum] of sums) expect(sum).toBeCloseTo(probabilities[id] ?? -1, 9);
}

describe('leximin', () => {
  const pool = [
    ['adam', 'male', 'liberal', 'home 1'],
    ['brian', 'male', 'conservative', 'home 2'],
    ['cameron', 'male', 'conservative', 'home 3'],
    ['diane', 'female', 'liberal', 'home 4'],
    ['elinor', 'female', 'conservative', 'home 1'],
  ].map(([id = '', gender = '', politics = '', household = '']) => ({
    id,
    features: { gender, politics },
    household,
  }));
  const quotas = ['gender male', 'gender female', 'politics liberal', 'politics conservative'].map((text) => {
    const [category = '', feature = ''] = text.split(' ');
    return { category, feature, minimum: 1, maximum: 1 };
  });

  it('five people: a third each, and two thirds for the one who fits with two', async () => {
    const found = (await findLottery({ pool, quotas, seats: 2 })) as Lottery;
    const chances = Object.values(found.probabilities);
    [1 / 3, 1 / 3, 1 / 3, 2 / 3, 1 / 3].forEach((chance, at) => expect(chances[at]).toBeCloseTo(chance, 9));
    expect(found.without).toEqual([]);
  });

  it('one person a household: two people fit on no panel, which is said', async () => {
    const found = (await findLottery({ pool, quotas, seats: 2, sameHousehold: true })) as Lottery;
    const chances = Object.values(found.probabilities);
    [0, 0.5, 0.5, 1, 0].forEach((chance, at) => expect(chances[at]).toBeCloseTo(chance, 9));
    expect(found.without).toEqual(['adam', 'elinor']);
    expect(found.minimum).toBe(0);
  });

  it('is what its definition says over every panel of small pools', async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(drawable(9), async (lot) => {
        const expected = leximinOf(lot);
        const found = await findLottery(lot);
        expect('infeasible' in found).toBe(expected === null);
        if (expected === null) return;
        drawn += 1;
        const lottery = found as Lottery;
        expected.forEach((share, at) => expect(lottery.probabilities[`p${at}`]).toBeCloseTo(share, 6));
        expectSound(lot, lottery);
      }),
      { numRuns: 100, seed: 5 },
    );
    expect(drawn).toBeGreaterThan(60);
  }, 60_000);

  it('found ticket by ticket, it is the same wherever it comes out', () => {
    let reached = 0;
    fc.assert(
      fc.property(drawable(10), (lot) => {
        const field = sortIntoKinds(lot);
        const shares = relaxedShares(solver, field);
        const found = shares && guidedLottery(field, shares);
        if (!found) return;
        reached += 1;
        const expected = leximinOf(lot) ?? [];
        field.kinds.forEach(({ people }, kind) => {
          const seats = found.reduce(
            (sum, { counts, probability }) => sum + (counts[kind] ?? 0) * probability,
            0,
          );
          for (const person of people) expect(seats / people.length).toBeCloseTo(expected[person] ?? -1, 6);
        });
      }),
      { numRuns: 60, seed: 6 },
    );
    expect(reached).toBeGreaterThan(20);
  }, 60_000);
});

describe('quotas that no panel meets', () => {
  it('are mended by the smallest change, as trying every smaller one shows', () => {
    let mended = 0;
    fc.assert(
      fc.property(lots(6), (lot) => {
        const field = sortIntoKinds(lot);
        const { changes, seatsAtMost } = mendQuotas(solver, field, lot.quotas);
        const panels = everyPanel({ ...lot, quotas: [] });
        expect(panels.length === 0).toBe(seatsAtMost !== undefined);
        if (panels.length === 0) return;
        expect(everyPanel({ ...lot, quotas: withChanges(lot.quotas, changes) })).not.toEqual([]);
        const size = changes.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
        const misses = panels.map((panel) => missedBy(field, panel));
        expect(size).toBe(Math.min(...misses));
        if (size > 0) mended += 1;
      }),
      { numRuns: 100, seed: 7 },
    );
    expect(mended).toBeGreaterThan(15);
  });
});

/** By how many seats a panel misses its quotas. */
function missedBy(field: Field, panel: readonly number[]): number {
  return panelRows(field)
    .slice(1, 1 + field.quotas.length)
    .reduce((sum, { lower, upper, entries }) => {
      const kinds = new Set(entries.map(([kind]) => kind));
      const count = panel.filter((person) =>
        kinds.has(field.kinds.findIndex(({ people }) => people.includes(person))),
      );
      return sum + Math.max(0, lower - count.length, count.length - upper);
    }, 0);
}
