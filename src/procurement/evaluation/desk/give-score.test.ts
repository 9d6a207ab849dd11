import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agreeEverything,
  appointPanel,
  aReason,
  attempt,
  buildCompetition,
  type Competition,
  declareNothing,
  done,
  markSample,
  type Played,
  scoreEverything,
  usualScores,
} from '../../../../test/builders/evaluation.ts';
import { passLessons } from '../../../../test/builders/training.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { isViolation, NotFound } from '../../../db/errors.ts';
import { appointEvaluator } from '../appointing/appoint-evaluator.ts';
import { declareConflict } from '../declaring/declare-conflict.ts';
import { type GiveScore, giveScore } from './give-score.ts';
import { listOwnScores } from './own-scores.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

let built: Competition;
let panel: readonly Played[];
beforeAll(async () => {
  built = await buildCompetition(db);
  panel = await appointPanel(db, built);
});

function score(who: Played, given: Partial<GiveScore> = {}) {
  const plain = {
    criterionId: built.criteria.sv1,
    bidId: built.bids['A']!.bidId,
    score: 3,
    reason: aReason(),
  };
  return attempt(db, who, (tx, by) => giveScore(tx, by, { ...built.key, ...plain, ...given }));
}

describe('giving a score', () => {
  it('is refused without a declaration on every bidder, and for whoever is not on the panel', async () => {
    const who = panel[0]!;
    expect(await score(who)).toEqual({ refused: 'declaration-missing' });
    await done(db, who, (tx, by) =>
      declareConflict(tx, by, { ...built.key, bidId: built.bids['A']!.bidId, finding: 'none', detail: '' }),
    );
    expect(await score(who)).toEqual({ refused: 'declaration-missing' });
    expect(await score(built.evaluators[3])).toEqual({ refused: 'not-appointed' });
  });

  it('is refused to somebody who stood aside, for every bid', async () => {
    const who = panel[1]!;
    await declareNothing(db, built, [who]);
    expect(await score(who)).toEqual({ scored: true });
    await done(db, who, (tx, by) =>
      declareConflict(tx, by, {
        ...built.key,
        bidId: built.bids['B']!.bidId,
        finding: 'real',
        detail: 'My brother has joined them.',
      }),
    );
    expect(await score(who)).toEqual({ refused: 'stood-aside' });
    expect(await score(who, { bidId: built.bids['C']!.bidId })).toEqual({ refused: 'stood-aside' });
  });

  it('waits while a perceived conflict is undecided', async () => {
    const who = panel[3]!;
    await declareNothing(db, built, [who]);
    await done(db, who, (tx, by) =>
      declareConflict(tx, by, {
        ...built.key,
        bidId: built.bids['C']!.bidId,
        finding: 'perceived',
        detail: 'I once bought a ladder from them.',
      }),
    );
    expect(await score(who)).toEqual({ refused: 'conflict-undecided' });
  });

  it('stays on the published scale and on one’s own questions', async () => {
    const who = panel[4]!;
    await declareNothing(db, built, [who]);
    expect(await score(who, { score: 6 })).toEqual({ refused: 'out-of-range' });
    expect(await score(who, { score: -1 })).toEqual({ refused: 'out-of-range' });
    expect(await score(who, { score: 3.5 })).toEqual({ refused: 'out-of-range' });
    expect(await score(who, { criterionId: built.criteria.q1 })).toEqual({ refused: 'not-your-question' });
    await expect(score(who, { bidId: built.procurementId })).rejects.toBeInstanceOf(NotFound);
  });

  it('needs a reason that is new and rests on the question or the answer', async () => {
    const who = panel[4]!;
    expect(await score(who, { reason: ' ' })).toEqual({ refused: 'blank' });
    expect(await score(who, { reason: 'Good answer.' })).toEqual({ refused: 'too-short' });
    const vague = 'This seems quite reasonable overall and nobody here would complain much.';
    expect(await score(who, { reason: vague })).toEqual({ refused: 'rests-on-nothing' });
    const said = 'Every home gets its check, and two rails are fitted on the day.';
    expect(await score(who, { reason: said })).toEqual({ scored: true });
    const again = { bidId: built.bids['B']!.bidId, reason: ` ${said.toUpperCase()} ` };
    expect(await score(who, again)).toEqual({ refused: 'repeated' });
  });

  it('can be changed until the panel has agreed, and not after', async () => {
    const fresh = await buildCompetition(db);
    const scorers = await appointPanel(db, fresh);
    await declareNothing(db, fresh, scorers);
    await scoreEverything(db, fresh, scorers, usualScores);
    const who = scorers[0]!;
    const slot = { criterionId: fresh.criteria.q1, bidId: fresh.bids['A']!.bidId };
    const change = (value: number) =>
      attempt(db, who, (tx, by) =>
        giveScore(tx, by, { ...fresh.key, ...slot, score: value, reason: aReason() }),
      );
    expect(await change(5)).toEqual({ scored: true });
    await agreeEverything(db, fresh, usualScores);
    expect(await change(4)).toEqual({ refused: 'score-agreed' });
    const own = await transact(db, who.by.actor, (tx) => listOwnScores(tx, fresh.key, who.personId));
    expect(
      own.find(({ bidId, criterionId }) => bidId === slot.bidId && criterionId === slot.criterionId)?.score,
    ).toBe(5);
  });
});

describe('a resident who scores', () => {
  it('passes every lesson first; an officer is asked for none', async () => {
    const fresh = await buildCompetition(db);
    const [who] = fresh.residents;
    const appointed = { ...fresh.key, personId: who.personId, kind: 'resident' } as const;
    await done(db, fresh.officer, (tx, by) =>
      appointEvaluator(tx, by, { ...appointed, criterionIds: [fresh.criteria.sv1] }),
    );
    await passLessons(db, who, 1);
    await declareNothing(db, fresh, [who]);
    const slot = { criterionId: fresh.criteria.sv1, bidId: fresh.bids['A']!.bidId };
    const give = () =>
      attempt(db, who, (tx, by) => giveScore(tx, by, { ...fresh.key, ...slot, score: 3, reason: aReason() }));
    expect(await give()).toEqual({ refused: 'not-trained' });
    const byHand = transact(db, who.by.actor, (tx) =>
      tx
        .insertInto('score')
        .values({
          body_id: fresh.bodyId,
          procurement_id: fresh.procurementId,
          criterion_id: slot.criterionId,
          bid_id: slot.bidId,
          person_id: who.personId,
          score: 5,
          reason: 'By hand.',
          scored_at: '2026-07-10T10:00:00Z',
        })
        .execute(),
    );
    await expect(byHand).rejects.toSatisfy((error) => isViolation(error, 'score_only_when_trained'));
    await passLessons(db, who);
    expect(await give()).toEqual({ refused: 'not-calibrated' });
    await markSample(db, fresh, who);
    expect(await give()).toEqual({ scored: true });
  });
});

describe('the database holds it too', () => {
  const row = (who: Played) => ({
    body_id: built.bodyId,
    procurement_id: built.procurementId,
    criterion_id: built.criteria.sv1,
    bid_id: built.bids['B']!.bidId,
    person_id: who.personId,
    score: 5,
    reason: 'By hand.',
    scored_at: '2026-07-10T10:00:00Z',
  });
  const insert = (who: Played, as: Played) =>
    transact(db, as.by.actor, (tx) => tx.insertInto('score').values(row(who)).execute());

  it('refuses a score without a declaration, of someone who stood aside, and in another’s name', async () => {
    const undeclared = insert(panel[2]!, panel[2]!);
    await expect(undeclared).rejects.toSatisfy((error) => isViolation(error, 'score_needs_declaration'));
    const aside = insert(panel[1]!, panel[1]!);
    await expect(aside).rejects.toSatisfy((error) => isViolation(error, 'score_not_by_recused'));
    await expect(insert(panel[4]!, panel[0]!)).rejects.toThrow(/row-level security/);
  });

  it('is blind: two evaluators on the same bid each see their own score and not the other’s', async () => {
    const fresh = await buildCompetition(db);
    const [one, other] = (await appointPanel(db, fresh)) as [Played, Played];
    await declareNothing(db, fresh, [one, other]);
    for (const [who, value] of [
      [one, 2],
      [other, 5],
    ] as const) {
      const slot = { criterionId: fresh.criteria.q1, bidId: fresh.bids['A']!.bidId };
      await done(db, who, (tx, by) =>
        giveScore(tx, by, { ...fresh.key, ...slot, score: value, reason: aReason() }),
      );
    }
    const seenBy = (who: Played) =>
      transact(db, who.by.actor, (tx) =>
        tx
          .selectFrom('score')
          .select(['person_id', 'score'])
          .where('procurement_id', '=', fresh.procurementId)
          .execute(),
      );
    expect(await seenBy(one)).toEqual([{ person_id: one.personId, score: 2 }]);
    expect(await seenBy(other)).toEqual([{ person_id: other.personId, score: 5 }]);
    expect(await seenBy(fresh.moderator)).toEqual([]);
    expect(await seenBy(fresh.commissioner)).toEqual([]);
  });
});
