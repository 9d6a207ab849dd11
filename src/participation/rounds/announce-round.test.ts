import { afterAll, describe, expect, it } from 'vitest';
import {
  buildDraftRound,
  buildRound,
  oldhamOutcomes,
  roundDays,
  roundDetails,
} from '../../../test/builders/participation.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { buildProcurement } from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { clockAt } from '../../acts/clock.ts';
import { transact } from '../../acts/transact.ts';
import type { Transaction } from '../../db/connect.ts';
import { announceRound } from './announce-round.ts';
import { beginRound } from './begin-round.ts';
import { changeRound } from './change-round.ts';
import { chooseOutcomes } from './choose-outcomes.ts';
import { recordDraftWeights } from './record-draft-weights.ts';
import type { RoundDetails } from './round.rules.ts';
import { findRoundById } from './rounds.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(database.close);

const inTransaction = <T>(work: (tx: Transaction) => Promise<T>) => transact(db, undefined, work);

/** One other value for each thing that is fixed when a round is announced. */
const fixed = {
  closes_at: roundDays.after,
  opens_at: roundDays.during,
  question: 'What else?',
  can_change: 'Nothing.',
  decided: 'Everything.',
  ways: ['points', 'statements'],
  cells: ['sex'],
  rule: 'mean',
  tier: 2,
  minimum_answers: 11,
  minimum_effective: 11,
  minimum_district: 11,
  engagement_notice: 'another',
  engagement_reason: 'another',
  settled: [],
};

async function entriesOf(roundId: string) {
  const rows = await db.selectFrom('record_entry').selectAll().where('round_id', '=', roundId).execute();
  return rows.map((row) => ({
    type: row.type,
    version: row.version,
    facts: JSON.parse(row.facts) as Record<string, unknown>,
  }));
}

function announceByHand(roundId: string) {
  const announced = { announced_at: roundDays.prepared };
  return db.updateTable('round').set(announced).where('id', '=', roundId).execute();
}

describe('announcing a round', () => {
  it('fixes it, here and on the public record, with the draft weights', async () => {
    const round = await buildRound(db);
    const [entry] = await entriesOf(round.roundId);
    expect(entry?.type).toBe('round-announced');
    expect(entry?.facts).toMatchObject({
      rule: 'independent-markets',
      tier: 1,
      minimumAnswers: 10,
      opensAt: '2026-09-01T11:00:00Z',
      outcomes: ['prevention', 'local-jobs', 'third-sector'],
      draftWeights: { price: 50, quality: 40, outcomes: [{ outcome: 'prevention', weight: 2 }, {}, {}] },
    });
    const { roundId, commissioner: by } = round;
    expect(await inTransaction((tx) => announceRound(tx, by, { roundId }))).toEqual({
      refused: 'already-announced',
    });
    expect(await inTransaction((tx) => changeRound(tx, by, { roundId, change: roundDetails() }))).toEqual({
      refused: 'already-announced',
    });
    expect(
      await inTransaction((tx) => chooseOutcomes(tx, by, { roundId, outcomeIds: oldhamOutcomes })),
    ).toEqual({
      refused: 'already-announced',
    });
    const weights = { price: 100, quality: 0, outcomes: [] };
    expect(await inTransaction((tx) => recordDraftWeights(tx, by, { roundId, ...weights }))).toEqual({
      refused: 'already-announced',
    });
  });

  it('is held to it by the database too', async () => {
    const { roundId } = await buildRound(db);
    const attempts = [
      ...Object.entries(fixed).map(
        ([column, value]) =>
          () =>
            db
              .updateTable('round')
              .set({ [column]: value })
              .where('id', '=', roundId)
              .execute(),
      ),
      () => db.updateTable('draft_weight').set({ weight: 1 }).where('round_id', '=', roundId).execute(),
      () => db.deleteFrom('round_outcome').where('round_id', '=', roundId).execute(),
    ];
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ constraint: 'round_fixed' });
  });

  it('is refused once the opening time has come', async () => {
    const { roundId, commissioner } = await buildDraftRound(db);
    const late = { ...commissioner, clock: clockAt(roundDays.opens) };
    expect(await inTransaction((tx) => announceRound(tx, late, { roundId }))).toEqual({
      refused: 'opens-in-the-past',
    });
    expect((await findRoundById(db, roundId)).announcedAt).toBeNull();
    expect(await entriesOf(roundId)).toEqual([]);
  });

  it('says how it is answered, whom it asks what, and down to which numbers it concludes', async () => {
    const { roundId } = await buildRound(db, {
      ways: ['comparisons', 'statements'],
      rule: 'strengths',
      tier: 3,
      cells: ['sex', 'disability'],
      minimumEffective: 80,
      minimumDistrict: 30,
      decided: 'What is mended is decided.',
      scope: 'district',
      districtSlug: 'oldham',
    });
    const [entry] = await entriesOf(roundId);
    expect(entry).toMatchObject({
      version: 2,
      facts: {
        ways: ['comparisons', 'statements'],
        rule: 'strengths',
        tier: 3,
        cells: ['sex', 'disability'],
        minimumEffective: 80,
        minimumDistrict: 30,
        decided: 'What is mended is decided.',
        scope: 'district',
        district: 'oldham',
        engagementNotice: null,
        asksWhoWorksForABidder: false,
      },
    });
  });

  it('about one purchase is refused without a notice or reasons, and without the body’s own marks', async () => {
    const purchase = await buildProcurement(db);
    const about = { ...purchase, scope: 'procurement' as const };
    const { roundId, commissioner: by } = await buildDraftRound(db, about);
    const announce = () => inTransaction((tx) => announceRound(tx, by, { roundId }));
    const change = (details: Partial<RoundDetails>) =>
      inTransaction((tx) => changeRound(tx, by, { roundId, change: details }));
    expect(await announce()).toEqual({ refused: 'engagement-missing' });
    await expect(announceByHand(roundId)).rejects.toMatchObject({ constraint: 'round_engagement_announced' });
    await change({ engagementReason: 'It is under the threshold.' });
    await db.deleteFrom('draft_weight').where('round_id', '=', roundId).execute();
    expect(await announce()).toEqual({ refused: 'draft-weights-missing' });
    await expect(announceByHand(roundId)).rejects.toMatchObject({
      constraint: 'round_draft_weights_recorded',
    });
    await change({ ways: ['statements'] });
    expect(await announce()).toEqual({ announced: true });
    const [entry] = await entriesOf(roundId);
    expect(entry?.facts).toMatchObject({
      rule: 'none',
      draftWeights: null,
      asksWhoWorksForABidder: true,
      engagementReason: 'It is under the threshold.',
    });
  });

  it('is refused while a step is not settled, by the database too', async () => {
    const { bodyId, commissioner: by } = await buildDraftRound(db);
    const purpose = {
      bodyId,
      scope: 'body',
      procurementId: null,
      districtSlug: null,
      title: 'Benches',
    } as const;
    const { roundId } = await carriedOut(db, (tx) => beginRound(tx, by, purpose));
    await inTransaction((tx) => chooseOutcomes(tx, by, { roundId, outcomeIds: oldhamOutcomes }));
    const announce = () => inTransaction((tx) => announceRound(tx, by, { roundId }));
    expect(await announce()).toEqual({ refused: 'too-few-outcomes' });
    const framework = { frameworkId: roundDetails().frameworkId };
    await inTransaction((tx) => changeRound(tx, by, { roundId, change: framework, settles: 'framework' }));
    await inTransaction((tx) => chooseOutcomes(tx, by, { roundId, outcomeIds: oldhamOutcomes }));
    expect(await announce()).toEqual({ refused: 'not-settled' });
    await expect(announceByHand(roundId)).rejects.toMatchObject({ constraint: 'round_settled' });
  });

  it('is refused with fewer than two outcomes', async () => {
    const { roundId, commissioner: by } = await buildDraftRound(db);
    await db.deleteFrom('draft_weight').where('round_id', '=', roundId).execute();
    await db.deleteFrom('round_outcome').where('round_id', '=', roundId).where('position', '>', 1).execute();
    expect(await inTransaction((tx) => announceRound(tx, by, { roundId }))).toEqual({
      refused: 'too-few-outcomes',
    });
  });
});
