import { afterAll, expect, it } from 'vitest';
import {
  actingAt,
  answer,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { openPool } from '../../db/connect.ts';
import { giveComparison } from '../comparing/give-comparison.ts';
import { findOwnBallot, saveWorksForBidder } from '../voice/voice.queries.ts';
import { closeDueRounds } from './close-round.ts';
import { listCountedBallots } from './results.queries.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 2 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

const chore = (at: typeof roundDays.closes) => closeDueRounds(db, actingAt(SOMEBODY, at));
const SOMEBODY = '00000000-0000-7000-8000-000000000001';

it('a round whose time has come is closed without anybody’s doing, once, with all that hangs on each answer', async () => {
  const { roundId } = await buildRound(db, { ways: ['points', 'comparisons'] });
  const { personId } = await buildResident(db);
  await answer(pool, personId, roundId, [50, 30, 20]);
  const participant = { roundId, personId, at: roundDays.during };
  await giveComparison(pool, participant, { pair: [1, 3], preferred: -1 });
  const own = await findOwnBallot(db, roundId, personId);
  await db.transaction().execute((tx) => saveWorksForBidder(tx, roundId, own?.ballotId ?? '', true));
  expect(await chore(roundDays.closes.subtract({ seconds: 1 }))).toBe(0);
  expect(await chore(roundDays.closes)).toBe(1);
  expect(await chore(roundDays.after)).toBe(0);
  const [counted, ...others] = await listCountedBallots(db, roundId);
  expect(others).toEqual([]);
  expect(counted).toMatchObject({ points: [50, 30, 20], worksForBidder: true, tier: 1 });
  expect(counted?.id).not.toBe(own?.ballotId);
  const hanging = await db
    .selectFrom('result_comparison')
    .selectAll()
    .where('round_id', '=', roundId)
    .execute();
  expect(hanging).toMatchObject([{ ballot_id: counted?.id, first_position: 1, preferred: -1 }]);
  for (const emptied of ['ballot', 'comparison', 'round_key'] as const)
    expect(await db.selectFrom(emptied).selectAll().where('round_id', '=', roundId).execute()).toEqual([]);
  const entries = await db
    .selectFrom('record_entry')
    .select('type')
    .where('round_id', '=', roundId)
    .where('type', '=', 'round-closed')
    .execute();
  expect(entries).toHaveLength(1);
  expect(await findOwnBallot(db, roundId, personId)).toBeNull();
});
