import { afterAll, expect, it } from 'vitest';
import {
  actingAt,
  answer,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { buildProcurement } from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { openPool } from '../../db/connect.ts';
import { sayWorksForBidder } from './say-works-for-bidder.ts';
import { findOwnBallot } from './voice.queries.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 2 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

function say(personId: string, roundId: string, at = roundDays.during) {
  const input = { roundId, worksForBidder: true };
  return db.transaction().execute((tx) => sayWorksForBidder(tx, actingAt(personId, at), input));
}

it('is written down while the round is open, and not from its closing time on, though its box still stands open', async () => {
  const purchase = await buildProcurement(db);
  const engagementReason = 'It is under the threshold.';
  const { roundId } = await buildRound(db, { ...purchase, scope: 'procurement', engagementReason });
  const { personId } = await buildResident(db);
  expect(await say(personId, roundId)).toEqual({ refused: 'not-answered' });
  await answer(pool, personId, roundId, [50, 30, 20]);
  expect(await say(personId, roundId, roundDays.closes)).toEqual({ refused: 'closed' });
  expect(await findOwnBallot(db, roundId, personId)).toMatchObject({ worksForBidder: null });
  expect(await say(personId, roundId)).toEqual({ said: true });
  expect(await findOwnBallot(db, roundId, personId)).toMatchObject({ worksForBidder: true });
});

it('is not asked, and not taken, in a round that is about no purchase', async () => {
  const { roundId } = await buildRound(db);
  const { personId } = await buildResident(db);
  await answer(pool, personId, roundId, [50, 30, 20]);
  expect(await say(personId, roundId)).toEqual({ refused: 'not-asked' });
});
