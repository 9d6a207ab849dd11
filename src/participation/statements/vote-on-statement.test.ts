import { afterAll, describe, expect, it } from 'vitest';
import { buildResident, roundDays } from '../../../test/builders/participation.ts';
import {
  buildModerator,
  buildShownStatement,
  buildStatementRound,
  buildWaitingStatement,
  vote,
} from '../../../test/builders/statements.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { openPool } from '../../db/connect.ts';
import { countAnswers } from '../rounds/answer-counts.queries.ts';
import { declineStatement } from './decline-statement.ts';
import { voteOnStatement } from './vote-on-statement.ts';
import { countVoters, countVotes, listOwnVotes } from './votes.queries.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 5 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

describe('a vote on a statement', () => {
  it('is one a person; the latest stands while the round is open', async () => {
    const round = await buildStatementRound(db);
    const { roundId } = round;
    const number = await buildShownStatement(db, round, 'Buses should run later at night');
    const { personId } = await buildResident(db);
    expect(await vote(pool, personId, roundId, number, 1)).toEqual({ given: true });
    expect(await vote(pool, personId, roundId, number, -1)).toEqual({ given: true });
    expect(await listOwnVotes(db, roundId, personId)).toMatchObject([{ number, vote: -1 }]);
    expect(await countAnswers(db, roundId)).toBe(1);
    const late = { roundId, personId, at: roundDays.closes };
    expect(await voteOnStatement(pool, late, { number, vote: 1 })).toEqual({ refused: 'closed' });
  });

  it('is not taken by a statement that waits, was declined or is not there', async () => {
    const round = await buildStatementRound(db);
    const { roundId } = round;
    const waiting = await buildWaitingStatement(db, roundId, 'Parks should have better lights');
    const shown = await buildShownStatement(db, round, 'Roads should have fewer cars');
    const { personId } = await buildResident(db);
    await vote(pool, personId, roundId, shown, 1);
    const moderator = await buildModerator(db, round);
    const why = { ground: 'off-topic', reason: 'This round can change nothing about cars.' } as const;
    await transact(db, undefined, (tx) =>
      declineStatement(tx, moderator, { roundId, number: shown, ...why }),
    );
    for (const number of [waiting, shown, 99]) await vote(pool, personId, roundId, number, -1);
    expect(await listOwnVotes(db, roundId, personId)).toEqual([]);
    expect(await countVotes(db, roundId)).toMatchObject([{ shown: 1, agreed: 1, passed: 0 }]);
  });

  it('sent five times at once by each of twenty people counts once each, on warm connections', async () => {
    const round = await buildStatementRound(db);
    const { roundId } = round;
    const number = await buildShownStatement(db, round, 'Homes should be warm in winter');
    await Promise.all(Array.from({ length: 5 }, () => pool.query('select pg_sleep(0.05)')));
    const people = await Promise.all(Array.from({ length: 20 }, () => buildResident(db)));
    const results = await Promise.all(
      people.flatMap(({ personId }) =>
        Array.from({ length: 5 }, () => vote(pool, personId, roundId, number, 1)),
      ),
    );
    expect(results).toEqual(Array.from({ length: 100 }, () => ({ given: true })));
    expect(await countVotes(db, roundId)).toMatchObject([{ shown: 20, agreed: 20, passed: 0 }]);
    expect(await countVoters(db, roundId)).toBe(20);
    expect(await countAnswers(db, roundId)).toBe(20);
  });
});
