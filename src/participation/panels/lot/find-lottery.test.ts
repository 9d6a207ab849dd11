import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { makePool } from '../../../../test/builders/pools.ts';
import { findLottery } from './find-lottery.ts';
import { findLotteryHere } from './find-lottery-here.ts';
import type { Lot, Lottery } from './lot.rules.ts';

const folder = `${process.env['PP_REFERENCE_DATA'] ?? '../shared/data'}/panels/example_small_20`;
const isHere = existsSync(`${folder}/categories.csv`);

/** Everything a lottery promises, whatever its size. */
function expectSound(lot: Lot, { panels, probabilities, worst }: Lottery): void {
  const byId = new Map(lot.pool.map((person) => [person.id, person]));
  const exact = new Map(lot.pool.map(({ id }) => [id, 0]));
  const tickets = new Map(lot.pool.map(({ id }) => [id, 0]));
  for (const { members, probability, tickets: some } of panels) {
    const people = members.map((id) => byId.get(id));
    expect(new Set(people).size).toBe(lot.seats);
    for (const { category, feature, minimum, maximum } of lot.quotas) {
      const count = people.filter((person) => person?.features[category] === feature).length;
      expect(count >= minimum && count <= maximum).toBe(true);
    }
    const homes = people.flatMap((person) => person?.household ?? []);
    expect(!lot.sameHousehold || new Set(homes).size === homes.length).toBe(true);
    expect(probability).toBeGreaterThan(0);
    for (const id of members) {
      exact.set(id, (exact.get(id) ?? 0) + probability);
      tickets.set(id, (tickets.get(id) ?? 0) + some);
    }
  }
  expect(panels.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  expect(panels.reduce((sum, panel) => sum + panel.tickets, 0)).toBe(1000);
  const off = Math.abs(worst.byTickets - worst.exact);
  for (const { id } of lot.pool) {
    expect(exact.get(id)).toBeCloseTo(probabilities[id] ?? -1, 9);
    expect(Math.abs((tickets.get(id) ?? 0) / 1000 - (probabilities[id] ?? -1))).toBeLessThanOrEqual(
      off + 1e-9,
    );
  }
}

/** People with the same features and no shared household have the same chance. */
function expectEqualForEquals(lot: Lot, { probabilities }: Lottery): void {
  const homes = lot.pool.map(({ household }) => household);
  const chances = new Map<string, number>();
  for (const { id, features, household } of lot.pool) {
    if (household && homes.filter((home) => home === household).length > 1) continue;
    const key = JSON.stringify(features);
    expect(probabilities[id]).toBeCloseTo(chances.get(key) ?? probabilities[id] ?? -1, 9);
    chances.set(key, probabilities[id] ?? -1);
  }
}

describe('a lottery over many kinds of people', () => {
  it('is sound, equal for equals, near its chances by tickets, and the same each time', async () => {
    const lot = makePool({ people: 300, seats: 30, levels: [2, 4, 3, 2], room: 1 }, 'three hundred');
    const found = (await findLotteryHere(lot)) as Lottery;
    expectSound(lot, found);
    expectEqualForEquals(lot, found);
    expect(Math.abs(found.worst.byTickets - found.worst.exact)).toBeLessThan(0.003);
    expect(await findLottery(lot)).toEqual(found);
  }, 60_000);

  it('one person a household', async () => {
    const lot = makePool({ people: 200, seats: 20, levels: [2, 3, 2], room: 1, sharing: 0.3 }, 'at home');
    const found = (await findLotteryHere(lot)) as Lottery;
    expectSound(lot, found);
    expectEqualForEquals(lot, found);
    expect(found.minimum).toBeGreaterThan(0);
  }, 60_000);

  it('without quotas everybody has the same chance', async () => {
    const lot = { ...makePool({ people: 50, seats: 5, levels: [2], room: 1 }, 'all'), quotas: [] };
    const { probabilities } = (await findLotteryHere(lot)) as Lottery;
    for (const chance of Object.values(probabilities)) expect(chance).toBeCloseTo(0.1, 12);
  });

  it('alike people keep changing company: two of them are not always drawn together', async () => {
    const lot = { ...makePool({ people: 40, seats: 4, levels: [2], room: 1 }, 'company'), quotas: [] };
    const { panels } = (await findLotteryHere(lot)) as Lottery;
    const withFirst = panels.filter(({ members }) => members.includes('p1'));
    expect(new Set(withFirst.flatMap(({ members }) => members)).size).toBeGreaterThan(30);
  });
});

describe.skipIf(!isHere)('reference data: panels/example_small_20', () => {
  it('gives the published leximin outcome: 20 in 200 for everybody', async () => {
    const read = (name: string) =>
      parse(readFileSync(`${folder}/${name}`, 'utf8'), { columns: true }) as Record<string, string>[];
    const lot: Lot = {
      pool: read('respondents.csv').map((features, at) => ({ id: String(at + 1), features })),
      quotas: read('categories.csv').map(({ category = '', feature = '', min, max }) => ({
        category,
        feature,
        minimum: Number(min),
        maximum: Number(max),
      })),
      seats: 20,
    };
    const found = (await findLotteryHere(lot)) as Lottery;
    expectSound(lot, found);
    for (const chance of Object.values(found.probabilities)) expect(chance).toBeCloseTo(0.1, 9);
    expect(found.worst.byTickets).toBeCloseTo(found.worst.exact, 9);
  });
});

describe('what cannot be a lottery', () => {
  const lot = makePool({ people: 6, seats: 2, levels: [2], room: 2 }, 'six');
  const refusals: [string, Partial<Lot>, object][] = [
    ['nobody', { pool: [] }, { fault: 'no-people' }],
    ['no seat', { seats: 0 }, { fault: 'wrong-seats' }],
    ['one id for two', { pool: [...lot.pool, ...lot.pool.slice(0, 1)] }, { fault: 'id-twice', id: 'p1' }],
    [
      'a quota twice',
      { quotas: [...lot.quotas, ...lot.quotas] },
      { fault: 'quota-twice', category: 'c1', feature: 'f1' },
    ],
    [
      'a minimum above its maximum',
      { quotas: [{ category: 'c1', feature: 'f1', minimum: 2, maximum: 1 }] },
      { fault: 'wrong-bounds', category: 'c1', feature: 'f1' },
    ],
    [
      'a category that the pool does not know',
      { quotas: [{ category: 'height', feature: 'tall', minimum: 0, maximum: 2 }] },
      { fault: 'unknown-category', category: 'height' },
    ],
    [
      'a feature without a quota',
      { pool: [...lot.pool, { id: 'new', features: { c1: 'f9' } }] },
      { fault: 'feature-without-quota', id: 'new', category: 'c1', feature: 'f9' },
    ],
  ];
  it.each(refusals)('%s', async (_, change, refused) => {
    expect(await findLotteryHere({ ...lot, ...change })).toEqual({ refused });
  });

  it('more seats than people', async () => {
    expect(await findLotteryHere({ ...lot, quotas: [], seats: 7 })).toEqual({
      infeasible: { changes: [], seatsAtMost: 6 },
    });
  });
});
