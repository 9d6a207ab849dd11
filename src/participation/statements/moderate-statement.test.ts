import { afterAll, describe, expect, it } from 'vitest';
import { actingAt, buildResident, roundDays } from '../../../test/builders/participation.ts';
import {
  buildModerator,
  buildShownStatement,
  buildStatementRound,
  buildWaitingStatement,
  vote,
} from '../../../test/builders/statements.ts';
import { freshDatabase } from '../../../test/database.ts';
import type { By } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import { openPool } from '../../db/connect.ts';
import { declineStatement } from './decline-statement.ts';
import { mergeStatement } from './merge-statement.ts';
import { showStatement } from './show-statement.ts';
import { commitToStatement } from './statement-commitment.rules.ts';
import { findStatement } from './statements.queries.ts';
import { listOwnVotes } from './votes.queries.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 5 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

const reason = 'It names a neighbour. Say it again without the name.';
const decline = (by: By, roundId: string, number: number, why = reason) =>
  transact(db, undefined, (tx) =>
    declineStatement(tx, by, { roundId, number, ground: 'personal', reason: why }),
  );
const merge = (by: By, roundId: string, number: number, into: number) =>
  transact(db, undefined, (tx) => mergeStatement(tx, by, { roundId, number, into }));
const show = (by: By, roundId: string, number: number) =>
  transact(db, undefined, (tx) => showStatement(tx, by, { roundId, number }));
const entries = async (roundId: string, type: 'statement-declined' | 'statement-merged') => {
  const rows = await db
    .selectFrom('record_entry')
    .select('facts')
    .where('type', '=', type)
    .where('round_id', '=', roundId)
    .execute();
  return rows.map(({ facts }) => facts);
};

describe('moderating a statement', () => {
  it('is for the commissioner and the facilitator of the round’s own body', async () => {
    const round = await buildStatementRound(db);
    const other = await buildStatementRound(db);
    const number = await buildWaitingStatement(db, round.roundId, 'Buses should run later at night');
    const strangers = [
      actingAt((await buildResident(db)).personId, roundDays.during),
      await buildModerator(db, round, 'moderator'),
      await buildModerator(db, other, 'facilitator'),
    ];
    for (const stranger of strangers)
      expect(await show(stranger, round.roundId, number)).toEqual({ refused: 'not-a-moderator' });
    expect(await show(await buildModerator(db, round, 'commissioner'), round.roundId, number)).toEqual({
      shown: true,
    });
  });

  it('declines with a ground and a reason; the record has the reason and not the words', async () => {
    const round = await buildStatementRound(db);
    const { roundId } = round;
    const text = 'Mrs Bloggs of number nine should mend her roof';
    const number = await buildWaitingStatement(db, roundId, text);
    const moderator = await buildModerator(db, round);
    expect(await decline(moderator, roundId, number, 'No')).toEqual({ refused: 'reason-short' });
    expect(await decline(moderator, roundId, number)).toEqual({ declined: true });
    expect(await findStatement(db, roundId, number)).toMatchObject({
      state: 'declined',
      ground: 'personal',
      reason,
      decidedAs: 'facilitator',
    });
    const [facts = ''] = await entries(roundId, 'statement-declined');
    expect(facts).not.toContain('Bloggs');
    const { salt } = await db
      .selectFrom('statement')
      .select('salt')
      .where('round_id', '=', roundId)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(facts)).toMatchObject({
      statement: number,
      commitment: commitToStatement(text, salt),
      ground: 'personal',
      reason,
      by: 'facilitator',
    });
  });

  it('is done once, may be mended, and is over when the round is', async () => {
    const round = await buildStatementRound(db);
    const { roundId } = round;
    const number = await buildWaitingStatement(db, roundId, 'Parks should have better lights');
    const moderator = await buildModerator(db, round);
    const both = await Promise.all([
      show(moderator, roundId, number),
      show(await buildModerator(db, round), roundId, number),
    ]);
    expect(both).toContainEqual({ shown: true });
    expect(both).toContainEqual({ refused: 'decided-already' });
    expect(await decline(moderator, roundId, number)).toEqual({ declined: true });
    expect(await show(moderator, roundId, number)).toEqual({ shown: true });
    const late = { ...moderator, clock: actingAt('', roundDays.closes).clock };
    expect(await decline(late, roundId, number)).toEqual({ refused: 'round-closed' });
  });

  it('never changes the words, whoever asks the database', async () => {
    const { roundId } = await buildStatementRound(db);
    await buildWaitingStatement(db, roundId, 'Parks should have better lights');
    await expect(
      db
        .updateTable('statement')
        .set({ text: 'Parks should have no lights' })
        .where('round_id', '=', roundId)
        .execute(),
    ).rejects.toThrow('not rewritten');
  });
});

describe('merging a statement into another', () => {
  it('moves its votes; whoever voted on both keeps what they said of the one that stays', async () => {
    const round = await buildStatementRound(db);
    const { roundId } = round;
    const stays = await buildShownStatement(db, round, 'Buses should run later at night');
    const goes = await buildShownStatement(db, round, 'Later buses at night, we need them');
    const [one, both] = [await buildResident(db), await buildResident(db)];
    await vote(pool, one.personId, roundId, goes, 1);
    await vote(pool, both.personId, roundId, stays, -1);
    await vote(pool, both.personId, roundId, goes, 1);
    const moderator = await buildModerator(db, round);
    expect(await merge(moderator, roundId, goes, goes)).toEqual({ refused: 'same-statement' });
    expect(await merge(moderator, roundId, goes, stays)).toEqual({ merged: true });
    expect(await listOwnVotes(db, roundId, one.personId)).toMatchObject([{ number: stays, vote: 1 }]);
    expect(await listOwnVotes(db, roundId, both.personId)).toMatchObject([{ number: stays, vote: -1 }]);
    expect(await findStatement(db, roundId, goes)).toMatchObject({ state: 'merged', mergedInto: stays });
    expect(await entries(roundId, 'statement-merged')).toHaveLength(1);
    expect(await merge(moderator, roundId, stays, goes)).toEqual({ refused: 'into-not-shown' });
    expect(await show(moderator, roundId, goes)).toEqual({ refused: 'decided-already' });
  });

  it('again and again, a vote on the first goes to the last, so that nobody has two votes on one thing', async () => {
    const round = await buildStatementRound(db);
    const { roundId } = round;
    const first = await buildShownStatement(db, round, 'Parks should have more benches');
    const second = await buildShownStatement(db, round, 'More benches in parks, please');
    const last = await buildShownStatement(db, round, 'There should be more benches in parks');
    const moderator = await buildModerator(db, round);
    expect(await merge(moderator, roundId, first, second)).toEqual({ merged: true });
    expect(await merge(moderator, roundId, second, last)).toEqual({ merged: true });
    const { personId } = await buildResident(db);
    for (const number of [last, second, first]) await vote(pool, personId, roundId, number, 1);
    const votes = await db
      .selectFrom('statement_vote')
      .select('vote')
      .where('round_id', '=', roundId)
      .execute();
    expect(votes).toHaveLength(1);
    expect(await listOwnVotes(db, roundId, personId)).toMatchObject([{ number: last, vote: 1 }]);
  });

  it('takes along the votes that are on their way: none stays on what is gone', async () => {
    const round = await buildStatementRound(db);
    const { roundId } = round;
    const stays = await buildShownStatement(db, round, 'Homes should be warm in winter');
    const goes = await buildShownStatement(db, round, 'In winter homes should be warm');
    const people = await Promise.all(Array.from({ length: 20 }, () => buildResident(db)));
    const moderator = await buildModerator(db, round);
    await Promise.all([
      ...people.slice(0, 10).map(({ personId }) => vote(pool, personId, roundId, goes, 1)),
      merge(moderator, roundId, goes, stays),
      ...people.slice(10).map(({ personId }) => vote(pool, personId, roundId, goes, 1)),
    ]);
    for (const { personId } of people)
      expect(await listOwnVotes(db, roundId, personId)).toMatchObject([{ number: stays, vote: 1 }]);
    const { id } = await findStatement(db, roundId, goes);
    const left = await db.selectFrom('statement_vote').selectAll().where('statement_id', '=', id).execute();
    expect(left).toEqual([]);
  });
});
