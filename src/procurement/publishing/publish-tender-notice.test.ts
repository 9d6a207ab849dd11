import { afterAll, describe, expect, it } from 'vitest';
import { theCriteria } from '../../../test/builders/criteria.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import {
  actsAt,
  buildDraftedTender,
  buildProcurement,
  buildTender,
  repairs,
  tenderDays,
} from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { isViolation } from '../../db/errors.ts';
import { changeCriterion } from '../criteria/change-criterion.ts';
import { listCriteria } from '../criteria/criteria.queries.ts';
import { draftCriterion } from '../criteria/draft-criterion.ts';
import { removeCriterion } from '../criteria/remove-criterion.ts';
import { tieCriterion } from '../criteria/tie-criterion.ts';
import { findNotice } from '../notices/notices.queries.ts';
import { prepareProcurement } from '../tenders/prepare-procurement.ts';
import { type PublishTenderNotice, publishTenderNotice } from './publish-tender-notice.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

type Tender = Awaited<ReturnType<typeof buildDraftedTender>>;

function publish(tender: Tender, bidsDueAt = tenderDays.due, given: Partial<PublishTenderNotice> = {}) {
  const { bodyId, procurementId, officer } = tender;
  const input = { bodyId, procurementId, bidsDueAt, noticeIdentifier: 'ocds-test-0001', ...given };
  return transact(db, officer, (tx) => publishTenderNotice(tx, actsAt(officer, tenderDays.notice), input));
}

/** Drafts the usual criteria with another weight for the last one. */
async function buildWeighing(lastWeight: number): Promise<Tender> {
  const tender = await buildProcurement(db);
  const drafts = await theCriteria(db);
  for (const [index, draft] of drafts.entries()) {
    const weight = index === drafts.length - 1 ? lastWeight : draft.weight;
    await carriedOut(db, (tx) =>
      draftCriterion(tx, actsAt(tender.officer, tenderDays.prepared), { ...tender, ...draft, weight }),
    );
  }
  return tender;
}

/** A later lot of a purchase, with its criteria or still without. */
async function buildLot(first: Tender, lotNumber: number, isDrafted = true): Promise<Tender> {
  const by = actsAt(first.officer, tenderDays.prepared);
  const { procurementId, slug } = await carriedOut(db, (tx) =>
    prepareProcurement(tx, by, { bodyId: first.bodyId, ...repairs, title: `Lot ${lotNumber}` }),
  );
  await db
    .updateTable('procurement')
    .set({ lots_of: first.procurementId, lot_number: lotNumber })
    .where('id', '=', procurementId)
    .execute();
  const lot = { ...first, procurementId, slug };
  for (const criterion of isDrafted ? await theCriteria(db) : [])
    await carriedOut(db, (tx) => draftCriterion(tx, by, { ...lot, ...criterion }));
  return lot;
}

describe('the tender notice', () => {
  it.each([
    [9, 99],
    [11, 101],
  ])('is refused while the weights do not total 100 (last one %d)', async (last, total) => {
    expect(await publish(await buildWeighing(last))).toEqual({ refused: 'weights-not-100', total });
  });

  it('goes out with a criterion that does not say how it relates to what is bought: a warning explains', async () => {
    const tender = await buildProcurement(db);
    for (const draft of await theCriteria(db))
      await carriedOut(db, (tx) =>
        draftCriterion(tx, actsAt(tender.officer, tenderDays.prepared), {
          ...tender,
          ...draft,
          subjectMatter: draft.kind === 'quality' ? ' ' : draft.subjectMatter,
        }),
      );
    expect(await publish(tender)).toMatchObject({ criteria: 4 });
  });

  it('wants a deadline still to come', async () => {
    expect(await publish(await buildDraftedTender(db), tenderDays.notice)).toEqual({
      refused: 'deadline-passed',
    });
  });

  it('gives bidders the least time of the law from the day it is out, or says why not', async () => {
    const tender = await buildDraftedTender(db);
    const soon = tenderDays.notice.add({ hours: 24 * 20 });
    const refusal = await publish(tender, soon);
    expect(refusal).toMatchObject({
      refused: 'time-too-short',
      source: expect.stringContaining('section 54'),
    });
    expect('earliest' in refusal && refusal.earliest.toString()).toBe('2026-06-26');
    // A time typed for a week ago makes twenty days no longer: nobody could read the tender here before now.
    const earlier = { platformAt: tenderDays.notice.subtract({ hours: 24 * 7 }) };
    expect(await publish(tender, soon, earlier)).toMatchObject({ refused: 'time-too-short' });
    const other = await buildDraftedTender(db);
    const shortTimeReason = 'A flood: state of urgency.';
    expect(await publish(other, soon, { shortTimeReason })).toEqual({ criteria: 4 });
    const entry = (await recordOf(other.procurementId)).find(
      ({ type }) => type === 'tender-notice-published',
    );
    expect(JSON.parse(entry?.facts ?? '{}').shortTime).toEqual({
      earliest: '2026-06-26',
      reason: shortTimeReason,
    });
  });

  it('fixes when questions end: never before now or after bids are due', async () => {
    const tender = await buildDraftedTender(db);
    for (const questionsUntil of [tenderDays.notice, tenderDays.due.add({ seconds: 1 })])
      expect(await publish(tender, tenderDays.due, { questionsUntil })).toEqual({
        refused: 'questions-end-wrong',
      });
    expect(await publish(tender, tenderDays.due, { questionsUntil: tenderDays.due })).toEqual({
      criteria: 4,
    });
  });

  it('may go out here before its number on the central platform is known', async () => {
    const tender = await buildDraftedTender(db);
    expect(await publish(tender, tenderDays.due, { noticeIdentifier: null })).toEqual({ criteria: 4 });
    expect(await findNotice(db, tender, 'UK4')).toBeUndefined();
  });

  it('goes out for all lots at once or for none, with one number on the platform', async () => {
    const first = await buildDraftedTender(db);
    const second = await buildLot(first, 2);
    expect(await publish(second)).toEqual({ refused: 'publish-first-lot' });
    const third = await buildLot(first, 3, false);
    const none = await publish(first);
    expect(none).toMatchObject({ refused: 'weights-not-100', total: 0 });
    expect((await recordOf(first.procurementId)).map(({ type }) => type)).not.toContain('notice-recorded');
    for (const criterion of await theCriteria(db))
      await carriedOut(db, (tx) =>
        draftCriterion(tx, actsAt(first.officer, tenderDays.prepared), { ...third, ...criterion }),
      );
    const results = await Promise.all([publish(first), publish(first)]);
    expect(results.filter((result) => !('refused' in result))).toHaveLength(1);
    const rows = await db
      .selectFrom('procurement')
      .select(['notice_published_at as at', 'bids_due_at as due', 'questions_until as until'])
      .where('body_id', '=', first.bodyId)
      .execute();
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(({ at, due, until }) => [at, due, until].join(' '))).size).toBe(1);
    for (const lot of [first, second, third])
      expect((await findNotice(db, lot, 'UK4'))?.identifier).toBe('ocds-test-0001');
  });

  it('is published once, with every criterion and weight on the record', async () => {
    const tender = await buildDraftedTender(db);
    expect(await publish(tender)).toEqual({ criteria: 4 });
    expect(await publish(tender)).toEqual({ refused: 'notice-published' });
    const entries = await recordOf(tender.procurementId);
    const entry = entries.find(({ type }) => type === 'tender-notice-published');
    expect(entries.map(({ type }) => type)).toContain('notice-recorded');
    const { criteria, tieRule } = JSON.parse(entry?.facts ?? '{}');
    expect(criteria.map(({ code, weight }: { code: string; weight: number }) => [code, weight])).toEqual([
      ['Price', 40],
      ['Q1', 30],
      ['SV1', 20],
      ['SV2', 10],
    ]);
    expect(tieRule).toEqual(['Price', 'Q1', 'SV1', 'SV2']);
  });
});

describe('once it is out', () => {
  it('every change is refused, and that somebody tried is on the record', async () => {
    const tender = await buildTender(db);
    const by = actsAt(tender.officer, tenderDays.open);
    const [price, , sv1] = await listCriteria(db, tender);
    const [draft] = await theCriteria(db);
    if (!price || !sv1 || !draft) throw new Error('the tender has its criteria');
    const attempts = await Promise.all([
      transact(db, tender.officer, (tx) => draftCriterion(tx, by, { ...tender, ...draft })),
      transact(db, tender.officer, (tx) =>
        changeCriterion(tx, by, { ...tender, ...draft, criterionId: price.id }),
      ),
      transact(db, tender.officer, (tx) => removeCriterion(tx, by, { ...tender, criterionId: price.id })),
      transact(db, tender.officer, (tx) =>
        tieCriterion(tx, by, { ...tender, criterionId: sv1.id, lines: [] }),
      ),
    ]);
    expect(attempts).toEqual(Array.from({ length: 4 }, () => ({ refused: 'criteria-locked' })));
    const refused = (await recordOf(tender.procurementId)).filter(
      ({ type }) => type === 'criteria-change-refused',
    );
    expect(refused.map(({ facts }) => JSON.parse(facts).attempt).sort()).toEqual([
      'add',
      'change',
      'remove',
      'tie',
    ]);
    expect(await listCriteria(db, tender)).toHaveLength(4);
  });

  it('the database refuses too, whoever asks', async () => {
    const tender = await buildTender(db);
    const changed = db
      .updateTable('criterion')
      .set({ weight: 39 })
      .where('procurement_id', '=', tender.procurementId)
      .execute();
    await expect(changed).rejects.toSatisfy((error) => isViolation(error, 'criterion_locked'));
    const moved = db
      .updateTable('procurement')
      .set({ bids_due_at: tenderDays.opened })
      .where('id', '=', tender.procurementId)
      .execute();
    await expect(moved).rejects.toSatisfy((error) => isViolation(error, 'notice_fixed'));
  });
});

function recordOf(procurementId: string) {
  return db
    .selectFrom('record_entry')
    .select(['type', 'facts'])
    .where('procurement_id', '=', procurementId)
    .orderBy('occurred_at')
    .execute();
}
