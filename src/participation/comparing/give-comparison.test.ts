import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { buildResident, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { buildPerson } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import { openPool } from '../../db/connect.ts';
import { countByPair, listOwnComparisons } from './comparisons.queries.ts';
import { giveComparison, undoComparison } from './give-comparison.ts';
import type { Pair } from './next-pair.rules.ts';
import type { Preference } from './own-ranking.rules.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 5 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

const ways = { ways: ['comparisons'], rule: 'strengths' } as const;
type Given = { roundId: string; personId: string; at?: typeof roundDays.during };

function say({ at = roundDays.during, ...who }: Given, pair: Pair = [1, 2], preferred: Preference = 1) {
  return giveComparison(pool, { ...who, at }, { pair, preferred });
}
async function rows(roundId: string) {
  return db.selectFrom('comparison').selectAll().where('round_id', '=', roundId).execute();
}

describe('giving a comparison', () => {
  it('leaves one row a pair, on the person’s one ballot, and the latest stands', async () => {
    const { roundId } = await buildRound(db, ways);
    const { personId } = await buildResident(db);
    const who = { roundId, personId };
    expect(await say(who, [1, 2], 1)).toEqual({ given: true });
    expect(await say(who, [2, 3], 0)).toEqual({ given: true });
    expect(await say(who, [1, 2], -1)).toEqual({ given: true });
    expect(await listOwnComparisons(db, roundId, personId)).toEqual([
      { pair: [1, 2], preferred: -1 },
      { pair: [2, 3], preferred: 0 },
    ]);
    const kept = await rows(roundId);
    expect(new Set(kept.map(({ ballot_id }) => ballot_id)).size).toBe(1);
    expect(await countByPair(db, roundId)).toEqual(
      new Map([
        ['1-2', 1],
        ['2-3', 1],
      ]),
    );
  });

  it('can be taken back while the round is open', async () => {
    const { roundId } = await buildRound(db, ways);
    const { personId } = await buildResident(db);
    await say({ roundId, personId }, [1, 3], 1);
    expect(await undoComparison(pool, { roundId, personId, at: roundDays.during }, [1, 3])).toEqual({
      given: true,
    });
    expect(await rows(roundId)).toEqual([]);
    const late = { roundId, personId, at: roundDays.closes };
    expect(await undoComparison(pool, late, [1, 3])).toEqual({ refused: 'closed' });
  });

  it('is refused before the round opens, from the second it closes, and without the proof it asks for', async () => {
    const { roundId } = await buildRound(db, { ...ways, tier: 2 });
    const open = await buildRound(db, ways);
    const { personId } = await buildResident(db);
    const placeless = await buildPerson(db);
    expect(await say({ roundId, personId })).toEqual({ refused: 'not-verified' });
    expect(await say({ roundId: open.roundId, personId: placeless.personId })).toEqual({
      refused: 'not-verified',
    });
    const early = roundDays.opens.subtract({ nanoseconds: 1000 });
    expect(await say({ roundId: open.roundId, personId, at: early })).toEqual({ refused: 'not-open' });
    expect(await say({ roundId: open.roundId, personId, at: roundDays.closes })).toEqual({
      refused: 'closed',
    });
    expect(await rows(open.roundId)).toEqual([]);
    expect(await rows(roundId)).toEqual([]);
  });

  it('throws for a pair that is none of the round, and is refused in a round without comparisons', async () => {
    const { roundId } = await buildRound(db, ways);
    const points = await buildRound(db);
    const { personId } = await buildResident(db);
    for (const pair of [
      [2, 1],
      [1, 1],
      [1, 9],
    ] as const) {
      await expect(say({ roundId, personId }, pair)).rejects.toThrow('does not fit');
    }
    expect(await say({ roundId: points.roundId, personId })).toEqual({ refused: 'not-open' });
    expect(await rows(roundId)).toEqual([]);
  });
});

describe('five at once by one person, again and again', () => {
  it('leave one row a pair and one ballot, on connections that are already warm', async () => {
    const { roundId } = await buildRound(db, ways);
    await Promise.all(Array.from({ length: 5 }, () => pool.query('select pg_sleep(0.05)')));
    const people = 20;
    for (let turn = 0; turn < people; turn += 1) {
      const { personId } = await buildResident(db);
      const given = await Promise.all(
        Array.from({ length: 5 }, (_, click) => say({ roundId, personId }, [1, 2], click % 2 ? 1 : -1)),
      );
      expect(given.every((each) => 'given' in each)).toBe(true);
    }
    expect(await rows(roundId)).toHaveLength(people);
    const { rows: ballots } = await sql`select from ballot where round_id = ${roundId}`.execute(db);
    expect(ballots).toHaveLength(people);
  });
});
