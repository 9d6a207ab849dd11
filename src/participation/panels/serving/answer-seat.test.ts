import { afterAll, describe, expect, it } from 'vitest';
import { attempt, type Played } from '../../../../test/builders/evaluation.ts';
import { bidAt, buildBidder, tenderDays } from '../../../../test/builders/procurement.ts';
import {
  acceptAs,
  buildSeatedPanel,
  buildToldPanel,
  publishNoticeOf,
  serviceDays,
  sitting,
  withoutEmail,
} from '../../../../test/builders/seats.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { isViolation } from '../../../db/errors.ts';
import { listEvaluators } from '../../../procurement/evaluation/appointing/evaluators.queries.ts';
import { type AnswerSeat, answerSeat } from './answer-seat.ts';
import { appointWaitingSeats } from './appoint-seats.ts';
import { currentConduct } from './conduct.ts';
import { leaveSeat } from './leave-seat.ts';
import { getSeat, listSeats, type Seat } from './seats.queries.ts';
import { askAgain, markSeatTold, tellWaitingSeats } from './tell-seats.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());
const { version: conduct } = await currentConduct();

function answer(who: Played, seat: Seat, given: Partial<AnswerSeat> = {}) {
  return attempt(db, who, (tx, by) => answerSeat(tx, by, { ...seat, answer: 'accept', conduct, ...given }));
}

describe('whoever is drawn', () => {
  it('is told by e-mail once, with the last day to answer', async () => {
    const panel = await buildToldPanel(db);
    const seats = await listSeats(db, panel);
    expect(seats).toHaveLength(6);
    for (const seat of seats) {
      expect(seat.toldAt?.toString()).toBe(serviceDays.told);
      expect(seat.answerBy?.toString()).toBe('2026-06-04');
      const mails = await db
        .selectFrom('mail_message')
        .select('body')
        .where('recipient', '=', seat.email ?? '')
        .where('subject', 'like', 'You were drawn%')
        .execute();
      expect(mails).toHaveLength(1);
      expect(mails[0]?.body).toContain(`/panels/${panel.slug}/my-seat`);
      expect(mails[0]?.body).toContain('4 June 2026');
    }
    await tellWaitingSeats(db, panel.keeper.by, { publicUrl: 'http://localhost' });
    const all = await db
      .selectFrom('mail_message')
      .select('id')
      .where('subject', 'like', 'You were drawn%')
      .execute();
    expect(all).toHaveLength(6);
  });

  it('takes the seat once, by promising the code of conduct as it stands', async () => {
    const panel = await buildToldPanel(db);
    const [seat] = await listSeats(db, panel);
    const who = sitting(seat!);
    expect(await answer(who, seat!, { conduct: null })).toEqual({ refused: 'conduct-not-accepted' });
    expect(await answer(who, seat!, { conduct: conduct + 1 })).toEqual({ refused: 'conduct-not-accepted' });
    expect(await answer(who, seat!)).toEqual({ state: 'accepted' });
    expect(await answer(who, seat!, { answer: 'decline' })).toEqual({ refused: 'answered-already' });
    const taken = await getSeat(db, seat!);
    expect(taken).toMatchObject({ state: 'accepted', conductVersion: conduct, isAnsweredFor: false });
  });

  it('gives one answer when two come at once', async () => {
    const panel = await buildToldPanel(db);
    const [seat] = await listSeats(db, panel);
    const answers = await Promise.all([
      answer(sitting(seat!), seat!),
      answer(sitting(seat!), seat!, { answer: 'decline' }),
    ]);
    expect(answers.filter((one) => 'refused' in one)).toEqual([{ refused: 'answered-already' }]);
  });

  it('answers for themselves: nobody who arranges the panel or runs the purchase says no for them', async () => {
    const panel = await buildSeatedPanel(db);
    const [taken] = panel.seats;
    const fresh = await buildToldPanel(db);
    const [seat, letter] = await listSeats(db, fresh);
    await withoutEmail(db, letter!);
    expect(await answer(fresh.keeper, seat!, { answer: 'decline' })).toEqual({
      refused: 'answers-themselves',
    });
    for (const who of [fresh.officer, panel.keeper])
      expect(await answer(who, letter!, { answer: 'decline' })).toEqual({ refused: 'facilitator-only' });
    const told = await attempt(db, fresh.keeper, (tx, by) => markSeatTold(tx, by, seat!));
    expect(told).toEqual({ refused: 'answers-themselves' });
    const ended = await attempt(db, panel.keeper, (tx, by) => leaveSeat(tx, by, taken!));
    expect(ended).toEqual({ refused: 'answers-themselves' });
    expect((await getSeat(db, taken!)).state).toBe('accepted');
  });

  it('may be sent the question again, once a day, with the same last day', async () => {
    const panel = await buildToldPanel(db);
    const [seat] = await listSeats(db, panel);
    const ask = () =>
      attempt(db, panel.officer, (tx, by) => askAgain(tx, by, { ...seat!, publicUrl: 'http://localhost' }));
    expect(await ask()).toEqual({ asked: true });
    expect(await ask()).toEqual({ refused: 'asked-today' });
    expect((await getSeat(db, seat!)).answerBy?.toString()).toBe('2026-06-04');
  });

  it('may answer by phone without an e-mail address: a facilitator types it in, and it is kept that they did', async () => {
    const panel = await buildToldPanel(db);
    const [seat] = await listSeats(db, panel);
    await withoutEmail(db, seat!);
    expect(await answer(panel.keeper, seat!, { answer: 'decline' })).toEqual({ state: 'declined' });
    expect(await getSeat(db, seat!)).toMatchObject({ isAnsweredFor: true, endedWhy: 'said-no' });
  });

  it('without an address waits until a facilitator has told them', async () => {
    const panel = await buildToldPanel(db);
    const [seat] = await listSeats(db, panel);
    await db
      .updateTable('panel_seat')
      .set({ told_at: null, answer_by: null })
      .where('pool_member_id', '=', seat!.memberId)
      .execute();
    await withoutEmail(db, seat!);
    await attempt(db, panel.keeper, (tx, by) => markSeatTold(tx, by, seat!));
    expect((await getSeat(db, seat!)).answerBy?.toString()).toBe('2026-06-04');
  });

  it('may still accept after the last day, until somebody else has the seat', async () => {
    const panel = await buildToldPanel(db);
    const [seat] = await listSeats(db, panel);
    expect(await answer(sitting(seat!, 'late'), seat!)).toEqual({ state: 'accepted' });
  });

  it('cannot sit without the code of conduct, whoever writes the row', async () => {
    const panel = await buildToldPanel(db);
    const [seat] = await listSeats(db, panel);
    const byHand = db
      .updateTable('panel_seat')
      .set({ state: 'accepted', answered_at: serviceDays.answers })
      .where('pool_member_id', '=', seat!.memberId)
      .execute();
    await expect(byHand).rejects.toSatisfy((error) => isViolation(error, 'panel_seat_accepts_conduct'));
  });
});

describe('a taken seat', () => {
  it('becomes an evaluator of the residents’ questions in the same step, once the notice is out', async () => {
    const panel = await buildToldPanel(db);
    await publishNoticeOf(db, panel);
    const [seat] = await listSeats(db, panel);
    await acceptAs(db, seat!);
    const evaluators = await listEvaluators(db, panel);
    expect(evaluators).toMatchObject([{ personId: seat!.personId, kind: 'resident' }]);
    expect(evaluators[0]?.criterionIds).toHaveLength(1);
    expect((await getSeat(db, seat!)).appointedAt).not.toBeNull();
  });

  it('becomes one by the chore when the notice comes out later, and nobody twice', async () => {
    const panel = await buildSeatedPanel(db);
    expect(await listEvaluators(db, panel)).toEqual([]);
    await publishNoticeOf(db, panel);
    for (const _ of [1, 2]) await appointWaitingSeats(db, panel.keeper.by);
    expect(await listEvaluators(db, panel)).toHaveLength(6);
  });

  it('is not for somebody who acts for a bidder: the seat is empty again', async () => {
    const panel = await buildToldPanel(db);
    await publishNoticeOf(db, panel);
    const [seat] = await listSeats(db, panel);
    const bidder = await buildBidder(db);
    await bidAt(db, panel, bidder, tenderDays.open);
    await db
      .insertInto('supplier_role')
      .values({
        supplier_id: bidder.supplierId,
        person_id: seat!.personId ?? '',
        role: 'representative',
        granted_at: serviceDays.told,
      })
      .execute();
    expect(await answer(sitting(seat!), seat!)).toEqual({ refused: 'acts-for-bidder' });
    expect(await getSeat(db, seat!)).toMatchObject({ state: 'left', endedWhy: 'link' });
    expect(await listEvaluators(db, panel)).toEqual([]);
  });

  it('is given up without saying why, and scores no more', async () => {
    const panel = await buildSeatedPanel(db);
    await publishNoticeOf(db, panel);
    await appointWaitingSeats(db, panel.keeper.by);
    const [seat] = panel.seats;
    expect(await attempt(db, sitting(seat!), (tx, by) => leaveSeat(tx, by, seat!))).toEqual({ left: true });
    expect(await attempt(db, sitting(seat!), (tx, by) => leaveSeat(tx, by, seat!))).toEqual({
      refused: 'not-seated',
    });
    const own = (await listEvaluators(db, panel)).find(({ personId }) => personId === seat!.personId);
    expect(own?.recusedAt).not.toBeNull();
    const entries = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('procurement_id', '=', panel.procurementId)
      .where('type', '=', 'evaluator-stood-down')
      .execute();
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain(seat!.personId);
  });
});
