import { afterAll, describe, expect, it } from 'vitest';
import {
  appointPanel,
  aReason,
  attempt,
  buildCompetition,
  declareNothing,
  type Played,
  scoreEverything,
  usualScores,
} from '../../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { isViolation } from '../../../db/errors.ts';
import { giveScore } from '../desk/give-score.ts';
import { keepDraft } from '../desk/keep-draft.ts';
import { listPanelScores } from './individual-scores.queries.ts';
import { showQuestion } from './show-question.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

async function build() {
  const built = await buildCompetition(db);
  const panel = await appointPanel(db, built);
  await declareNothing(db, built, panel);
  await scoreEverything(db, built, panel, usualScores);
  const slot = { ...built.key, criterionId: built.criteria.q1, bidId: built.bids['A']!.bidId };
  const give = (who: Played, score: number, other = {}) =>
    attempt(db, who, (tx, by) => giveScore(tx, by, { ...slot, ...other, score, reason: aReason() }));
  const read = () => attempt(db, built.moderator, (tx) => listPanelScores(tx, built.key, slot.criterionId));
  const show = () =>
    attempt(db, built.moderator, (tx, by) => showQuestion(tx, by.clock, { ...slot, to: 'panel' }));
  return { built, panel, slot, give, read, show };
}

describe('individual scores come first and stay', () => {
  it('nobody reads the others’ before it is written down that they are shown', async () => {
    const { read, show } = await build();
    expect(await read()).toEqual([]);
    expect((await show()).length).toBe(9);
    expect((await read()).length).toBe(9);
  });

  it('a score moves no more once the panel or an observer saw its question, and the database holds it', async () => {
    const { panel, slot, give, show, built } = await build();
    const [who] = panel as [Played];
    expect(await give(who, 5)).toEqual({ scored: true });
    const seen = (await show()).filter(({ bidId }) => bidId === slot.bidId);
    expect(seen.map(({ score }) => score).sort()).toEqual([3, 3, 5]);
    expect(await give(who, 1)).toEqual({ refused: 'scores-shown' });
    const kept = await attempt(db, who, (tx, by) =>
      keepDraft(tx, by, { ...slot, score: 1, reason: '', strengths: '', gaps: '' }),
    );
    expect(kept).toEqual({ refused: 'scores-shown' });
    const byHand = transact(db, who.by.actor, (tx) =>
      tx.updateTable('score').set({ score: 1 }).where('procurement_id', '=', built.procurementId).execute(),
    );
    await expect(byHand).rejects.toSatisfy((error) => isViolation(error, 'score_stays_once_shown'));
    expect(await give(who, 4, { criterionId: built.criteria.sv1 })).toEqual({ scored: true });
  });

  it('keeps what a score was before its giver changed it, for their eyes', async () => {
    const { panel, give, built } = await build();
    const [who, other] = panel as [Played, Played];
    await give(who, 5);
    await give(who, 2);
    const before = (reader: Played) =>
      transact(db, reader.by.actor, (tx) =>
        tx
          .selectFrom('score_before')
          .select(['number', 'score'])
          .where('procurement_id', '=', built.procurementId)
          .orderBy('number')
          .execute(),
      );
    expect(await before(who)).toEqual([
      { number: 1, score: 3 },
      { number: 2, score: 5 },
    ]);
    expect(await before(other)).toEqual([]);
  });

  it('the first time it was shown stands', async () => {
    const { show, slot, built } = await build();
    await show();
    await attempt(db, built.moderator, (tx, by) => showQuestion(tx, by.clock, { ...slot, to: 'observers' }));
    const rows = await db
      .selectFrom('question_shown')
      .select(['shown_to as to'])
      .where('procurement_id', '=', built.procurementId)
      .execute();
    expect(rows).toEqual([{ to: 'panel' }]);
  });
});
