import { describe, expect, it } from 'vitest';
import { makePool } from '../../../../test/builders/pools.ts';
import { drawTicket } from './draw-ticket.rules.ts';
import { findLotteryHere } from './find-lottery-here.ts';
import { findReplacement, type Replacement } from './find-replacement.ts';
import type { Lot, Lottery } from './lot.rules.ts';
import { replacementSeed } from './remaining.rules.ts';

const person = (id: string, sex: string, household: string | null = null) => ({
  id,
  features: { sex },
  household,
});
const lot: Lot = {
  pool: [
    person('a', 'f'),
    person('b', 'f'),
    person('c', 'f'),
    person('d', 'm'),
    person('e', 'm', 'h'),
    person('f', 'm', 'h'),
  ],
  quotas: [
    { category: 'sex', feature: 'f', minimum: 2, maximum: 2 },
    { category: 'sex', feature: 'm', minimum: 2, maximum: 2 },
  ],
  seats: 4,
};

async function replace(change: { seated: string[]; gone: string[]; sameHousehold?: boolean }) {
  return (await findReplacement({ ...lot, ...change })) as Replacement;
}

describe('a seat that falls vacant', () => {
  it('goes to whoever keeps the quotas, each with the same chance', async () => {
    const { probabilities, changes } = await replace({ seated: ['a', 'd', 'e'], gone: [] });
    expect(probabilities).toEqual({ b: 0.5, c: 0.5, f: 0 });
    expect(changes).toEqual([]);
  });

  it('never goes to somebody who declined, nor to the household of somebody seated', async () => {
    const { probabilities } = await replace({ seated: ['a', 'b', 'e'], gone: ['c'], sameHousehold: true });
    expect(probabilities).toEqual({ d: 1 });
  });

  it('where nobody keeps the quotas, they give way by the smallest change, told of the whole panel', async () => {
    const { probabilities, changes } = await replace({ seated: ['a', 'd', 'e'], gone: ['b', 'c'] });
    expect(probabilities).toEqual({ f: 1 });
    expect(changes).toEqual([
      { category: 'sex', feature: 'f', bound: 'minimum', from: 2, to: 1 },
      { category: 'sex', feature: 'm', bound: 'maximum', from: 2, to: 3 },
    ]);
  });

  it('says when too few people are left, when no seat is empty, and who is not of the pool', async () => {
    expect(await replace({ seated: ['a'], gone: ['b', 'c', 'd', 'e'] })).toEqual({
      infeasible: { changes: [], seatsAtMost: 1 },
    });
    expect(await replace({ seated: ['a', 'b', 'd', 'e'], gone: [] })).toEqual({
      refused: { fault: 'no-empty-seat' },
    });
    expect(await replace({ seated: ['z'], gone: [] })).toEqual({
      refused: { fault: 'not-in-pool', id: 'z' },
    });
  });

  it('after a draw, the panel with its replacements meets the quotas again', async () => {
    const large = makePool({ people: 90, seats: 15, levels: [2, 3, 2], room: 1 }, 'ninety');
    const first = (await findLotteryHere(large)) as Lottery;
    const { members } = drawTicket('1 2 3', first);
    const [gone, seated] = [members.slice(0, 4), members.slice(4)];
    const found = (await findReplacement({ ...large, seated, gone })) as Replacement;
    const panel = [...seated, ...drawTicket(replacementSeed('1 2 3', 1), found).members];
    expect(new Set(panel).size).toBe(15);
    expect(panel.filter((id) => gone.includes(id))).toEqual([]);
    for (const { category, feature, minimum, maximum } of large.quotas) {
      const count = large.pool.filter(
        ({ id, features }) => panel.includes(id) && features[category] === feature,
      );
      expect(count.length >= minimum && count.length <= maximum).toBe(true);
    }
  }, 30_000);
});
