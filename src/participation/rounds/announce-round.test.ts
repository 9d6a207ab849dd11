import { afterAll, describe, expect, it } from 'vitest';
import {
  buildDraftRound,
  buildRound,
  oldhamOutcomes,
  roundDays,
  roundDetails,
} from '../../../test/builders/participation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { clockAt } from '../../acts/clock.ts';
import { transact } from '../../acts/transact.ts';
import type { Transaction } from '../../db/connect.ts';
import { announceRound } from './announce-round.ts';
import { changeRound } from './change-round.ts';
import { chooseOutcomes } from './choose-outcomes.ts';
import { findDraftWeights } from './draft-weights.queries.ts';
import { recordDraftWeights } from './record-draft-weights.ts';
import { findRoundById } from './rounds.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(database.close);

const inTransaction = <T>(work: (tx: Transaction) => Promise<T>) => transact(db, undefined, work);

async function entriesOf(roundId: string) {
  const rows = await db.selectFrom('record_entry').selectAll().where('round_id', '=', roundId).execute();
  return rows.map((row) => ({ type: row.type, facts: JSON.parse(row.facts) as Record<string, unknown> }));
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
    expect(await inTransaction((tx) => changeRound(tx, by, { ...roundDetails(), roundId }))).toEqual({
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
      () => db.updateTable('round').set({ closes_at: roundDays.after }).where('id', '=', roundId).execute(),
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

  it('is refused with fewer than two outcomes', async () => {
    const { roundId, commissioner: by } = await buildDraftRound(db);
    await db.deleteFrom('draft_weight').where('round_id', '=', roundId).execute();
    await db.deleteFrom('round_outcome').where('round_id', '=', roundId).where('position', '>', 1).execute();
    expect(await inTransaction((tx) => announceRound(tx, by, { roundId }))).toEqual({
      refused: 'too-few-outcomes',
    });
  });
});

describe('preparing a round', () => {
  it('gives two rounds of one title two addresses', async () => {
    const first = await buildDraftRound(db, { title: 'Où & when? It’s 5 o’clock' });
    const second = await buildDraftRound(db, { title: 'Où & when? It’s 5 o’clock' });
    expect([first.slug, second.slug]).toEqual(['ou-and-when-its-5-oclock', 'ou-and-when-its-5-oclock-2']);
  });

  it('takes the draft weights away when other outcomes are chosen, and keeps them when only the order changes', async () => {
    const { roundId, commissioner: by } = await buildDraftRound(db);
    const choose = (outcomeIds: readonly string[]) =>
      inTransaction((tx) => chooseOutcomes(tx, by, { roundId, outcomeIds }));
    await choose([...oldhamOutcomes].reverse());
    expect((await findDraftWeights(db, roundId))?.price).toBe(50);
    await choose(oldhamOutcomes.slice(0, 2));
    expect(await findDraftWeights(db, roundId)).toBeUndefined();
    expect(await choose(oldhamOutcomes.slice(0, 1))).toEqual({ refused: 'too-few-outcomes' });
    expect(await choose([roundId, ...oldhamOutcomes])).toEqual({ refused: 'not-of-framework' });
  });

  it('takes draft weights only for the round’s own outcomes, whole and 100 together', async () => {
    const { roundId, commissioner: by } = await buildDraftRound(db);
    const record = (price: number, weights: readonly number[]) =>
      inTransaction((tx) =>
        recordDraftWeights(tx, by, {
          roundId,
          price,
          quality: 40,
          outcomes: weights.map((weight, index) => ({ outcomeId: oldhamOutcomes[index] ?? '', weight })),
        }),
      );
    expect(await record(50, [2, 5, 2])).toEqual({ refused: 'not-100' });
    expect(await record(50, [2.5, 5, 2.5])).toEqual({ refused: 'not-whole' });
    expect(await record(50, [5, 5])).toEqual({ refused: 'outcomes-differ' });
    expect(await record(60, [0, 0, 0])).toEqual({ recorded: true });
  });
});
