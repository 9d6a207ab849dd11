import { afterAll, describe, expect, it } from 'vitest';
import { buildPaperRound, type PaperRound, pointsBallot } from '../../../test/builders/paper.ts';
import { actingAt, roundDays } from '../../../test/builders/participation.ts';
import { buildOfficer, carriedOut } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import { isRefused } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import { databaseOn, openPool } from '../../db/connect.ts';
import { issueJoiningCodes } from '../codes/issue-joining-codes.ts';
import { enterJoiningCode } from '../voice/enter-joining-code.ts';
import { openAnswerCopy } from '../voice/open-answer-copy.ts';
import { enterPaperAnswer, type PaperEntry } from './enter-paper-answer.ts';
import { countPaperEntries } from './paper.queries.ts';

const database = await freshDatabase();
const pool = openPool({ url: database.url, max: 10 });
const db = databaseOn(pool);
afterAll(async () => {
  await pool.end();
  await database.close();
});

const oldham = { outward: 'OL1', districtSlug: 'oldham' };

function enter(round: PaperRound, given: Partial<PaperEntry> & { by?: PaperRound['facilitator'] } = {}) {
  const { by = round.facilitator, ...entry } = given;
  return transact(db, undefined, (tx) =>
    enterPaperAnswer(tx, by, {
      roundId: round.roundId,
      code: round.codes[0] ?? '',
      place: oldham,
      answer: pointsBallot([100, 0, 0]),
      seenInPerson: true,
      again: false,
      ...entry,
    }),
  );
}

const ballots = (roundId: string) =>
  db
    .selectFrom('ballot')
    .select(['points', 'points_answer', 'tier', 'district_slug'])
    .where('round_id', '=', roundId)
    .execute();

async function countPeople(): Promise<number> {
  const people = await db.selectFrom('person').select('id').where('email', 'is', null).execute();
  return people.length;
}

describe('a paper ballot', () => {
  it('counts as one person seen in person, and its code opens the receipt', async () => {
    const round = await buildPaperRound(db);
    expect(await enter(round)).toEqual({ entered: 'new' });
    expect(await ballots(round.roundId)).toEqual([
      { points: [100, 0, 0], points_answer: 'split', tier: 3, district_slug: 'oldham' },
    ]);
    const copy = await openAnswerCopy(db, round.codes[0]?.toLowerCase() ?? '');
    if (isRefused(copy)) throw new Error(copy.refused);
    expect(JSON.stringify(copy)).toContain('[100,0,0]');
    const day = roundDays.during.toZonedDateTimeISO('Europe/London').toPlainDate();
    const by = { personId: round.facilitatorId, day };
    expect(await countPaperEntries(db, round.roundId, by)).toEqual({ today: 1, all: 1 });
  });

  it('that came by post stands at tier 2, and is refused where everyone must be seen', async () => {
    const round = await buildPaperRound(db);
    expect(await enter(round, { seenInPerson: false })).toEqual({ entered: 'new' });
    expect((await ballots(round.roundId))[0]?.tier).toBe(2);
    const strict = await buildPaperRound(db, { tier: 3 });
    expect(await enter(strict, { seenInPerson: false })).toEqual({ refused: 'not-seen' });
    expect(await enter(strict)).toEqual({ entered: 'new' });
  });

  it('may say that it does not mind', async () => {
    const round = await buildPaperRound(db);
    await enter(round, { answer: pointsBallot('do-not-mind') });
    expect(await ballots(round.roundId)).toMatchObject([{ points: null, points_answer: 'do-not-mind' }]);
  });

  it('is typed again only in place of the last one', async () => {
    const round = await buildPaperRound(db);
    const [first, second] = round.codes;
    await enter(round);
    expect(await enter(round)).toEqual({ refused: 'code-entered' });
    expect(await enter(round, { again: true, answer: pointsBallot([0, 100, 0]) })).toEqual({
      entered: 'again',
    });
    expect(await ballots(round.roundId)).toMatchObject([{ points: [0, 100, 0] }]);
    const later = actingAt(round.facilitatorId, roundDays.during.add({ minutes: 1 }));
    await enter(round, { code: second ?? '', by: later });
    expect(await enter(round, { code: first ?? '', again: true, by: later })).toEqual({
      refused: 'code-entered',
    });
    const { personId } = await buildOfficer(db, round.bodyId, 'facilitator');
    const other = actingAt(personId, roundDays.during.add({ minutes: 2 }));
    expect(await enter(round, { code: second ?? '', again: true, by: other })).toEqual({
      refused: 'code-entered',
    });
    expect(await ballots(round.roundId)).toHaveLength(2);
  });

  it('is refused for codes that are no paper ballot’s, unknown, used online, and outside the round’s times', async () => {
    const round = await buildPaperRound(db);
    const elsewhere = await buildPaperRound(db);
    const before = await countPeople();
    const venue = { roundId: round.roundId, kind: 'venue', label: 'A stall', count: 1 } as const;
    const { codes } = await carriedOut(db, (tx) => issueJoiningCodes(tx, round.facilitator, venue));
    expect(await enter(round, { code: codes[0] ?? '' })).toEqual({ refused: 'code-not-paper' });
    expect(await enter(round, { code: 'BCDF' })).toEqual({ refused: 'code-malformed' });
    expect(await enter(round, { code: elsewhere.codes[0] ?? '' })).toEqual({ refused: 'code-unknown' });
    const early = actingAt(round.facilitatorId, roundDays.prepared);
    expect(await enter(round, { by: early })).toEqual({ refused: 'round-not-open' });
    const late = actingAt(round.facilitatorId, roundDays.closes);
    expect(await enter(round, { by: late })).toEqual({ refused: 'round-closed' });
    expect(await enter(round, { place: { outward: 'OL1', districtSlug: 'bury' } })).toEqual({
      refused: 'not-in-district',
    });
    expect(await ballots(round.roundId)).toEqual([]);
    expect(await countPeople()).toBe(before);
  });

  it('whose holder began online is the same person', async () => {
    const round = await buildPaperRound(db);
    const online = { roundId: round.roundId, code: round.codes[0] ?? '', signedInAs: null };
    const entered = await transact(db, undefined, (tx) =>
      enterJoiningCode(tx, actingAt(round.facilitatorId, roundDays.during), online),
    );
    if (isRefused(entered)) throw new Error(entered.refused);
    expect(await enter(round)).toEqual({ entered: 'new' });
    expect(await ballots(round.roundId)).toHaveLength(1);
  });
});

describe('one code typed five times at once', () => {
  it('is one person and one ballot, each time', async () => {
    const round = await buildPaperRound(db, { ballots: 12 });
    const before = await countPeople();
    await Promise.all(Array.from({ length: 8 }, () => pool.query('select pg_sleep(0.01)')));
    for (const code of round.codes) {
      const done = await Promise.all(Array.from({ length: 5 }, () => enter(round, { code })));
      expect(done.filter((each) => 'entered' in each)).toHaveLength(1);
      expect(done.filter((each) => 'refused' in each && each.refused === 'code-entered')).toHaveLength(4);
    }
    expect((await countPeople()) - before).toBe(12);
    expect(await ballots(round.roundId)).toHaveLength(12);
  });
});
