import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { askAt, keyOfTender, publicUrl } from '../../../../test/builders/clarifying.ts';
import {
  actsAt,
  bidAt,
  buildBidder,
  buildTender,
  tenderDays,
} from '../../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { isViolation } from '../../../db/errors.ts';
import { type AnswerQuestion, answerQuestion } from './answer-question.ts';
import { listAnswered, listAsked, listOwnQuestions } from './clarifications.queries.ts';
import { declineQuestion } from './decline-question.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

type Tender = Awaited<ReturnType<typeof buildTender>>;
const tender = await buildTender(db);
const bidder = await buildBidder(db);
const nameOf = (supplierId: string) =>
  db.selectFrom('supplier').select('name').where('id', '=', supplierId).executeTakeFirstOrThrow();

async function mailOf(personId: string) {
  const row = await db.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst();
  return row?.email;
}

async function asked(of: Tender = tender, words = 'May we visit the homes?') {
  const result = await askAt(db, of, bidder, words);
  if ('refused' in result) throw new Error(result.refused);
  return result.questionId;
}

function answer(questionId: string, given: Partial<AnswerQuestion> = {}, at = tenderDays.open, of = tender) {
  return transact(db, of.officer, (tx) =>
    answerQuestion(tx, actsAt(of.officer, at), {
      shared: keyOfTender(of),
      questionId,
      question: 'May bidders visit the homes?',
      answer: 'Yes, on 30 June at 10am.',
      namesStand: false,
      publicUrl,
      ...given,
    }),
  );
}

describe('a question about a tender', () => {
  it('is for its asker and the officers alone: it is not on the public record and not among the answers', async () => {
    const id = await asked();
    expect((await listAsked(db, tender)).map((each) => each.id)).toContain(id);
    expect(await listOwnQuestions(db, tender, bidder.supplierId)).toHaveLength(1);
    const other = await buildBidder(db);
    expect(await listOwnQuestions(db, tender, other.supplierId)).toEqual([]);
    expect(await listAnswered(db, tender)).toEqual([]);
    const { rows } = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('procurement_id', '=', tender.procurementId)
      .execute()
      .then((entries) => ({ rows: entries.filter(({ facts }) => facts.includes('May we visit')) }));
    expect(rows).toEqual([]);
  });

  it('is taken up to the end that the notice fixed, that instant included, and kindly refused after it', async () => {
    const row = await db
      .selectFrom('procurement')
      .select('questions_until as end')
      .where('id', '=', tender.procurementId)
      .executeTakeFirstOrThrow();
    const end = row.end ?? tenderDays.due;
    expect(end.toString()).toBe(tenderDays.due.subtract({ hours: 24 * 7 }).toString());
    expect(await askAt(db, tender, bidder, 'In time?', end)).toHaveProperty('questionId');
    expect(await askAt(db, tender, bidder, 'Too late?', end.add({ nanoseconds: 1000 }))).toEqual({
      refused: 'questions-over',
    });
    expect(await askAt(db, tender, bidder, '  ')).toEqual({ refused: 'question-blank' });
  });

  it('that is late is refused by the database too', async () => {
    const late = db.insertInto('clarification').values({
      body_id: tender.bodyId,
      procurement_id: tender.procurementId,
      id: '0198a000-0000-7000-8000-000000000001',
      supplier_id: bidder.supplierId,
      asked_by: bidder.actor.personId,
      asked_at: tenderDays.due,
      original: 'Late',
    });
    await expect(late.execute()).rejects.toSatisfy((error) => isViolation(error, 'clarification_in_time'));
  });
});

describe('an answer', () => {
  it('is numbered, public, on the record, and mailed to everybody who asked or bid without saying who', async () => {
    const mine = await buildTender(db);
    const other = await buildBidder(db);
    await bidAt(db, mine, other, tenderDays.open);
    const id = await asked(mine);
    expect(await answer(id, {}, tenderDays.open, mine)).toEqual({ number: 1 });
    expect(await answer(id, {}, tenderDays.open, mine)).toEqual({ refused: 'already-decided' });
    expect(await listAnswered(db, mine)).toMatchObject([
      { number: 1, question: 'May bidders visit the homes?' },
    ]);
    const mails = await db
      .selectFrom('mail_message')
      .select(['recipient', 'body'])
      .where('subject', 'like', 'Question 1 answered%')
      .execute();
    expect(mails).toHaveLength(2);
    const { name } = await nameOf(bidder.supplierId);
    expect(mails.every(({ body }) => !body.includes(name))).toBe(true);
  });

  it('never names whoever asked, however it is spelt, and names another supplier only where it must', async () => {
    const id = await asked();
    const own = (await nameOf(bidder.supplierId)).name;
    const shouted = { answer: `As ${own.toUpperCase()} LTD. asked: yes.`, namesStand: true };
    expect(await answer(id, shouted)).toEqual({ refused: 'names-supplier', names: [own], mayStand: false });
    const other = (await nameOf((await buildBidder(db)).supplierId)).name;
    const naming = { answer: `${other} does this work today.` };
    expect(await answer(id, naming)).toEqual({ refused: 'names-supplier', names: [other], mayStand: true });
    expect(await answer(id, { ...naming, namesStand: true })).toHaveProperty('number');
  });

  it('helps nobody after the deadline and is refused', async () => {
    expect(await answer(await asked(), {}, Temporal.Instant.from('2026-07-24T11:00:01Z'))).toEqual({
      refused: 'deadline-passed',
    });
  });

  it('takes the next number, also when two officers answer at the same moment', async () => {
    const mine = await buildTender(db);
    const ids = [await asked(mine), await asked(mine), await asked(mine)];
    const given = await Promise.all(ids.map((id) => answer(id, {}, tenderDays.open, mine)));
    expect(given.map((each) => ('number' in each ? each.number : 0)).sort()).toEqual([1, 2, 3]);
  });

  it('is the last word: the database lets nothing of a question change afterwards', async () => {
    const changed = db
      .updateTable('clarification')
      .set({ answer: 'No.' })
      .where('number', 'is not', null)
      .where('procurement_id', '=', tender.procurementId);
    await expect(changed.execute()).rejects.toSatisfy((error) => isViolation(error, 'clarification_fixed'));
  });

  it('may be declined, with the reason for the asker alone', async () => {
    const mine = await buildTender(db);
    await bidAt(db, mine, await buildBidder(db), tenderDays.open);
    const id = await asked(mine);
    const decline = (reason: string) =>
      transact(db, mine.officer, (tx) =>
        declineQuestion(tx, actsAt(mine.officer, tenderDays.open), {
          shared: keyOfTender(mine),
          questionId: id,
          reason,
          publicUrl,
        }),
      );
    const letters = () =>
      db
        .selectFrom('mail_message')
        .select(['recipient', 'subject', 'body'])
        .where('body', 'like', `%/tenders/${mine.bodySlug}/${mine.slug}/ask`)
        .execute();
    expect(await decline(' ')).toEqual({ refused: 'reason-blank' });
    expect(await letters()).toEqual([]);
    expect(await decline('Question 1 answers this.')).toEqual({ declined: true });
    expect(await decline('Question 1 answers this.')).toEqual({ refused: 'already-decided' });
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter?.recipient).toBe(await mailOf(bidder.actor.personId));
    expect(`${letter?.subject} ${letter?.body}`).not.toMatch(/Question 1|visit|declin|not answer/);
    expect(await listAnswered(db, mine)).toEqual([]);
    const [own] = await listOwnQuestions(db, mine, bidder.supplierId);
    expect(own?.declinedReason).toBe('Question 1 answers this.');
  });
});

it('however many answers a day brings, whoever follows is told once, and again the next day', async () => {
  const followed = await buildTender(db);
  const notices = async () =>
    (
      await db
        .selectFrom('follow_notice')
        .select('id')
        .where('moment', 'like', `purchase:question-answered:${followed.procurementId}:%`)
        .execute()
    ).length;
  for (const words of ['May we visit?', 'May we bring vans?'])
    await answer(await asked(followed, words), {}, tenderDays.open, followed);
  expect(await notices()).toBe(1);
  const next = await asked(followed, 'May we park?');
  await answer(next, {}, tenderDays.open.add({ hours: 24 }), followed);
  expect(await notices()).toBe(2);
});
