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
import { openPool } from '../../db/connect.ts';
import { listBallots } from '../results/results.queries.ts';
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

describe('giving an answer', () => {
  it('leaves one ballot with the place and the day, and a register entry that has no key in common with it', async () => {
    const { roundId } = await buildRound(db);
    const { personId } = await buildResident(db);
    expect(await answer(pool, personId, roundId, POINTS)).toEqual({ given: true });
    const [ballot] = await db.selectFrom('ballot').selectAll().where('round_id', '=', roundId).execute();
    expect(ballot).toMatchObject({ points: POINTS, district_slug: 'oldham' });
    expect(ballot?.answered_on.toString()).toBe('2026-09-10');
    expect(ballot?.id[14]).toBe('4');
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
    expect(await listBallots(db, lenient.roundId)).toEqual([]);
  });

  it('is refused the second time, and the first stands', async () => {
    const { roundId } = await buildRound(db);
    const { personId } = await buildResident(db);
    await answer(pool, personId, roundId, POINTS);
    expect(await answer(pool, personId, roundId, [0, 0, 100])).toEqual({ refused: 'already-answered' });
    expect((await listBallots(db, roundId)).map(({ points }) => points)).toEqual([POINTS]);
  });

  it('throws for points that are no answer', async () => {
    const { roundId } = await buildRound(db);
    const { personId } = await buildResident(db);
    await expect(answer(pool, personId, roundId, [50, 50, 1])).rejects.toThrow('100');
    await expect(answer(pool, personId, roundId, [50, 50])).rejects.toThrow('each outcome');
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
      expect(results.filter((result) => 'given' in result)).toHaveLength(1);
      expect(
        results.filter((result) => 'refused' in result && result.refused === 'already-answered'),
      ).toHaveLength(4);
    }
    expect(await listBallots(db, roundId)).toHaveLength(20);
  });

  it('would give more without the register’s key: the race is real', async () => {
    const { roundId } = await buildRound(db);
    const owner = openPool({ url: database.url, max: 1 });
    await owner.query('set role none');
    await owner.query('alter table register_entry drop constraint register_entry_one_answer_each');
    let most = 0;
    for (let turn = 0; turn < 20; turn += 1) {
      const { personId } = await buildResident(db);
      const results = await Promise.all(
        Array.from({ length: 5 }, () => answer(pool, personId, roundId, POINTS)),
      );
      most = Math.max(most, results.filter((result) => 'given' in result).length);
    }
    await owner.end();
    expect(most).toBeGreaterThan(1);
  });
});

describe('the ballot box', () => {
  it('takes nothing more once results are out, whoever asks', async () => {
    const { roundId } = await buildRound(db);
    await db
      .updateTable('round')
      .set({ results_published_at: roundDays.after })
      .where('id', '=', roundId)
      .execute();
    const late = sql`insert into ballot values (${roundId}, gen_random_uuid(), '{100}', null, '2026-09-10')`;
    await expect(late.execute(db)).rejects.toMatchObject({ constraint: 'ballot_box_closed' });
  });
});
