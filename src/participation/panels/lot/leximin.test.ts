import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
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

/** Every panel of a small pool, by trying all. */
function everyPanel({ pool, quotas, seats, sameHousehold }: Lot): number[][] {
  const panels: number[][] = [];
  for (let mask = 0; mask < 2 ** pool.length; mask += 1) {
    const members = [...pool.keys()].filter((place) => mask & (1 << place));
    if (members.length !== seats) continue;
    const homes = members.flatMap((place) => pool[place]?.household ?? []);
    if (sameHousehold && new Set(homes).size < homes.length) continue;
    const isMet = quotas.every(({ category, feature, minimum, maximum }) => {
      const count = members.filter((place) => pool[place]?.features[category] === feature).length;
      return count >= minimum && count <= maximum;
    });
    if (isMet) panels.push(members);
  }
  return panels;
}

/**
 * Leximin by its definition over a list of panels: raise the smallest share of all who are free; then fix each person
 * whose own share cannot pass it while the others keep theirs.
 */
function leximinByDefinition(people: number, panels: readonly number[][]): number[] {
  const floor = Array.from({ length: people }, () => 0);
  const free = new Set(floor.keys());
  const most = (aims: readonly number[], level: boolean) =>
    solver.within(
      {
        aim: 'most',
        columns: [
          { cost: level ? 1 : 0, lower: 0, upper: 1 },
          ...panels.map((panel) => ({
            cost: level ? 0 : panel.filter((person) => aims.includes(person)).length,
            lower: 0,
            upper: 1,
          })),
        ],
        rows: [
          { lower: 1, upper: 1, entries: panels.map((_, at) => [at + 1, 1] as const) },
          ...floor.map((share, person) => ({
            lower: share - 1e-9,
            upper: Infinity,
            entries: [
              ...(level && free.has(person) ? [[0, -1] as const] : []),
              ...panels.flatMap((panel, at) => (panel.includes(person) ? [[at + 1, 1] as const] : [])),
            ],
          })),
        ],
      },
      (model) => model.solve()?.value ?? 0,
    );
  while (free.size > 0) {
    const before = new Map([...free].map((person) => [person, floor[person] ?? 0]));
    for (const person of free) floor[person] = 0;
    const level = most([], true);
    for (const person of free) floor[person] = level;
    for (const person of before.keys()) if (most([person], false) < level + 1e-7) free.delete(person);
  }
  return floor;
}

function leximinOf(lot: Lot): number[] | null {
  const panels = everyPanel(lot);
  return panels.length === 0 ? null : leximinByDefinition(lot.pool.length, panels);
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
        if (expected === null) {
          expect(found).toHaveProperty('infeasible');
          return;
        }
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
        if (seatsAtMost !== undefined) {
          expect(everyPanel({ ...lot, quotas: [] })).toEqual([]);
          return;
        }
        expect(everyPanel({ ...lot, quotas: withChanges(lot.quotas, changes) })).not.toEqual([]);
        const size = changes.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
        const misses = everyPanel({ ...lot, quotas: [] }).map((panel) => missedBy(field, panel));
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
