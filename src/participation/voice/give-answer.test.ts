import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import {
  answer,
  buildDraftRound,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { buildPerson } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import { clockAt } from '../../acts/clock.ts';
import { transact } from '../../acts/transact.ts';
import { openPool } from '../../db/connect.ts';
import { closeRound } from '../results/close-round.ts';
import { countAnswers } from '../rounds/answer-counts.queries.ts';
import { findStanding } from './voice.queries.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 5 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

const POINTS = [50, 30, 20];

async function boxOf(roundId: string) {
  const ballots = await db.selectFrom('ballot').select('points').where('round_id', '=', roundId).execute();
  return ballots.map(({ points }) => points);
}

describe('giving an answer', () => {
  it('leaves one ballot with the place and the day, and a register entry that has no key in common with it', async () => {
    const { roundId } = await buildRound(db);
    const { personId } = await buildResident(db);
    expect(await answer(pool, personId, roundId, POINTS)).toEqual({ given: true });
    const [ballot] = await db.selectFrom('ballot').selectAll().where('round_id', '=', roundId).execute();
    expect(ballot).toMatchObject({ points: POINTS, district_slug: 'oldham' });
    expect(ballot?.answered_on.toString()).toBe('2026-09-10');
    const [entry] = await db
      .selectFrom('register_entry')
      .selectAll()
      .where('round_id', '=', roundId)
      .execute();
    expect(entry?.person_key).toHaveLength(32);
    expect((await findStanding(db, roundId, personId)).hasAnswered).toBe(true);
  });

  it('is refused before it opens, from the very second it closes, and in a draft', async () => {
    const { roundId } = await buildRound(db);
    const draft = await buildDraftRound(db);
    const { personId } = await buildResident(db);
    const at = (instant: typeof roundDays.opens) => answer(pool, personId, roundId, POINTS, instant);
    expect(await at(roundDays.opens.subtract({ nanoseconds: 1000 }))).toEqual({ refused: 'not-open' });
    expect(await at(roundDays.closes)).toEqual({ refused: 'closed' });
    expect(await answer(pool, personId, draft.roundId, POINTS)).toEqual({ refused: 'not-open' });
    expect(await countAnswers(db, roundId)).toBe(0);
    expect(await at(roundDays.closes.subtract({ nanoseconds: 1000 }))).toEqual({ given: true });
  });

  it('is refused without the proof that the round asks for', async () => {
    const { roundId } = await buildRound(db, { tier: 2 });
    const { personId } = await buildResident(db);
    expect(await answer(pool, personId, roundId, POINTS)).toEqual({ refused: 'not-verified' });
    const lenient = await buildRound(db);
    const placeless = await buildPerson(db);
    expect(await answer(pool, placeless.personId, lenient.roundId, POINTS)).toEqual({
      refused: 'not-verified',
    });
    expect(await boxOf(lenient.roundId)).toEqual([]);
  });

  it('is changed by the next one while the round is open: one answer, the latest, and one copy', async () => {
    const { roundId } = await buildRound(db);
    const { personId } = await buildResident(db);
    await answer(pool, personId, roundId, POINTS);
    expect(await answer(pool, personId, roundId, [0, 0, 100])).toEqual({ given: true });
    expect(await boxOf(roundId)).toEqual([[0, 0, 100]]);
    expect(await countAnswers(db, roundId)).toBe(1);
    expect(await answer(pool, personId, roundId, 'none-of-these')).toEqual({ given: true });
    expect(await boxOf(roundId)).toEqual([null]);
    const copies = await db.selectFrom('answer_copy').selectAll().where('round_id', '=', roundId).execute();
    expect(copies).toHaveLength(1);
  });

  it('is refused in a round that does not ask for points', async () => {
    const { roundId } = await buildRound(db, { ways: ['comparisons'], rule: 'strengths' });
    const { personId } = await buildResident(db);
    expect(await answer(pool, personId, roundId, POINTS)).toEqual({ refused: 'not-open' });
  });

  it('throws for points that are no answer', async () => {
    const { roundId } = await buildRound(db);
    const { personId } = await buildResident(db);
    await expect(answer(pool, personId, roundId, [50, 50, 1])).rejects.toThrow('100');
    await expect(answer(pool, personId, roundId, [50, 50])).rejects.toThrow('does not fit the round');
  });
});

describe('five answers at once by one person', () => {
  it('give one, time after time, on connections that are already warm', async () => {
    const { roundId } = await buildRound(db);
    // A cold pool would let the first answer finish before the second has a connection.
    await Promise.all(Array.from({ length: 5 }, () => pool.query('select pg_sleep(0.05)')));
    for (let turn = 0; turn < 20; turn += 1) {
      const { personId } = await buildResident(db);
      const results = await Promise.all(
        Array.from({ length: 5 }, () => answer(pool, personId, roundId, POINTS)),
      );
      expect(results).toEqual(Array.from({ length: 5 }, () => ({ given: true })));
    }
    expect(await boxOf(roundId)).toHaveLength(20);
    expect(await countAnswers(db, roundId)).toBe(20);
  });

  it('rest on the register’s key: without it not one is taken', async () => {
    const { roundId } = await buildRound(db);
    const { personId } = await buildResident(db);
    const owner = openPool({ url: database.url, max: 1 });
    await owner.query('set role none');
    await owner.query('alter table register_entry drop constraint register_entry_one_answer_each');
    await owner.end();
    await expect(answer(pool, personId, roundId, POINTS)).rejects.toThrow('ON CONFLICT');
  });
});

describe('the ballot box', () => {
  it('takes nothing more once it is closed, whoever asks', async () => {
    const { roundId, commissioner } = await buildRound(db);
    const by = { ...commissioner, clock: clockAt(roundDays.closes) };
    await transact(db, by.actor, (tx) => closeRound(tx, by, { roundId }));
    const late = sql`insert into ballot (round_id, id, answered_on, tier)
      values (${roundId}, gen_random_uuid(), '2026-09-10', 1)`;
    await expect(late.execute(db)).rejects.toMatchObject({ constraint: 'ballot_box_closed' });
  });
});
