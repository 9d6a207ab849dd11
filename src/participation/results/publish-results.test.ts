import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import {
  answer,
  buildAnswers,
  buildDraftRound,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { clockAt } from '../../acts/clock.ts';
import { transact } from '../../acts/transact.ts';
import { openPool } from '../../db/connect.ts';
import { readSplits } from '../weighing/read-splits.rules.ts';
import { weigh } from '../weighing/weigh.rules.ts';
import { findFindings } from './findings.queries.ts';
import { publishResults } from './publish-results.ts';
import { findResults } from './published-results.queries.ts';
import { listCountedBallots } from './results.queries.ts';
import { auditFile, splitsOf } from './shares.rules.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 5 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

type Round = Awaited<ReturnType<typeof buildRound>>;
function publish({ roundId, commissioner }: Round, at = roundDays.after) {
  const by = { ...commissioner, clock: clockAt(at) };
  return transact(db, by.actor, (tx) => publishResults(tx, by, { roundId }));
}
async function entryOf(roundId: string) {
  const row = await db
    .selectFrom('record_entry')
    .select('facts')
    .where('round_id', '=', roundId)
    .where('type', '=', 'round-results-published')
    .executeTakeFirstOrThrow();
  return JSON.parse(row.facts) as Record<string, unknown>;
}

describe('publishing results', () => {
  it('gives shares by three rules, who took part, and an entry that audits can be held against', async () => {
    const round = await buildRound(db);
    const { roundId } = round;
    await buildAnswers(db, pool, roundId, { count: 40, points: [50, 30, 20] });
    await buildAnswers(db, pool, roundId, {
      count: 17,
      points: [0, 100, 0],
      place: { outward: 'BL9', districtSlug: 'bury' },
    });
    await buildAnswers(db, pool, roundId, {
      count: 1,
      points: [100, 0, 0],
      place: { outward: 'CF10', districtSlug: null },
    });
    expect(await publish(round)).toEqual({ concluded: true, answers: 58 });
    const ballots = splitsOf(await listCountedBallots(db, roundId));
    const results = await findResults(db, roundId);
    expect(results).toMatchObject({ answers: 58, concluded: true });
    const mean = weigh(ballots, 'mean');
    if ('refused' in mean) throw new Error(mean.refused);
    expect(results?.shares.mean.map(({ whole }) => whole)).toEqual(mean.percentages);
    expect(results?.shares.utilitarian.map(({ whole }) => whole)).toEqual([50, 30, 20]);
    const districts = Object.fromEntries(
      (results?.districts ?? []).map(({ slug, answers }) => [slug, answers]),
    );
    expect(Object.keys(districts)).toHaveLength(10);
    expect(districts).toMatchObject({ oldham: 40, bury: 15, salford: null });
    const facts = await entryOf(roundId);
    const file = auditFile(['prevention', 'local-jobs', 'third-sector'], ballots);
    const sha256 = createHash('sha256').update(file).digest('hex');
    expect(facts['auditFiles']).toEqual([{ way: 'points', file: 'points.csv', sha256 }]);
    expect(readSplits(file)).toMatchObject({ outcomes: ['prevention', 'local-jobs', 'third-sector'] });
  });

  it('publishes no fraction whose denominator tells how many did not mind', async () => {
    const round = await buildRound(db);
    await buildAnswers(db, pool, round.roundId, { count: 60, points: [50, 30, 20] });
    await buildAnswers(db, pool, round.roundId, { count: 1, points: [49, 31, 20] });
    await buildAnswers(db, pool, round.roundId, { count: 3, points: 'do-not-mind' });
    await publish(round);
    const published = JSON.stringify([
      (await entryOf(round.roundId))['shares'],
      await findFindings(db, round.roundId),
    ]);
    expect(published).toContain('0.500');
    expect(published).not.toMatch(/\d\/\d|\.\d{4}/);
  });

  it('refuses to conclude below the round’s minimum, and publishes that', async () => {
    const round = await buildRound(db, { minimumAnswers: 15 });
    await buildAnswers(db, pool, round.roundId, { count: 14, points: [50, 30, 20] });
    expect(await publish(round)).toEqual({ concluded: false, answers: 14 });
    expect(await findResults(db, round.roundId)).toMatchObject({
      answers: 14,
      concluded: false,
      shares: { mean: [] },
    });
    expect(await entryOf(round.roundId)).toMatchObject({
      answers: 14,
      minimumAnswers: 15,
      concluded: false,
      shares: [],
    });
  });

  it('publishes no number at all under ten', async () => {
    const round = await buildRound(db);
    await buildAnswers(db, pool, round.roundId, { count: 3, points: [50, 30, 20] });
    await publish(round);
    expect(await findResults(db, round.roundId)).toMatchObject({
      answers: null,
      concluded: false,
      districts: [],
    });
    expect(await entryOf(round.roundId)).toMatchObject({ answers: null });
  });

  it('is refused before the close, for a draft, and the second time', async () => {
    const round = await buildRound(db);
    const draft = await buildDraftRound(db);
    expect(await publish(round, roundDays.closes.subtract({ seconds: 1 }))).toEqual({
      refused: 'not-closed',
    });
    expect(await publish(draft)).toEqual({ refused: 'not-announced' });
    await publish(round, roundDays.closes);
    expect(await publish(round)).toEqual({ refused: 'already-published' });
  });
});

describe('once results are out', () => {
  it('no row version, identifier, order or key links a ballot to who cast it', async () => {
    const round = await buildRound(db);
    const { roundId } = round;
    await buildAnswers(db, pool, roundId, { count: 12, points: [50, 30, 20] });
    const before = await db.selectFrom('ballot').select('id').where('round_id', '=', roundId).execute();
    await publish(round);
    expect(await db.selectFrom('ballot').select('id').where('round_id', '=', roundId).execute()).toEqual([]);
    const after = await listCountedBallots(db, roundId);
    expect(after).toHaveLength(12);
    const old = new Set(before.map(({ id }) => id));
    expect(after.filter(({ id }) => old.has(id))).toEqual([]);
    const { rows } = await pool.query('select distinct xmin::text from counted_ballot where round_id = $1', [
      roundId,
    ]);
    expect(rows).toHaveLength(1);
    expect(await db.selectFrom('round_key').selectAll().where('round_id', '=', roundId).execute()).toEqual(
      [],
    );
    const copies = await db.selectFrom('answer_copy').selectAll().where('round_id', '=', roundId).execute();
    expect(copies).toHaveLength(12);
  });

  it('nothing more is counted: an answer that waited for the count is too late', async () => {
    const round = await buildRound(db);
    const { personId } = await buildResident(db);
    await publish(round);
    expect(await answer(pool, personId, round.roundId, [100, 0, 0], roundDays.during)).toEqual({
      refused: 'closed',
    });
  });

  it('counts an answer that was being written when the count began', async () => {
    const round = await buildRound(db);
    const { personId } = await buildResident(db);
    const client = await pool.connect();
    await client.query('begin');
    await answer(
      client as never,
      personId,
      round.roundId,
      [100, 0, 0],
      roundDays.closes.subtract({ seconds: 1 }),
    );
    const counting = publish(round);
    await pool.query('select pg_sleep(0.1)');
    await client.query('commit');
    client.release();
    expect(await counting).toMatchObject({ answers: 1 });
  });

  it('the application cannot close the box of a round that is open', async () => {
    const { roundId } = await buildRound(db);
    const early = pool.query('select close_ballot_box($1, $2)', [roundId, roundDays.during.toString()]);
    await expect(early).rejects.toMatchObject({ constraint: 'ballot_box_open' });
  });
});
