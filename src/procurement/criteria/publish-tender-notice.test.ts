import { afterAll, describe, expect, it } from 'vitest';
import { theCriteria } from '../../../test/builders/criteria.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import {
  actsAt,
  buildDraftedTender,
  buildProcurement,
  buildTender,
  tenderDays,
} from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { isViolation } from '../../db/errors.ts';
import { changeCriterion } from './change-criterion.ts';
import { listCriteria } from './criteria.queries.ts';
import { draftCriterion } from './draft-criterion.ts';
import { publishTenderNotice } from './publish-tender-notice.ts';
import { removeCriterion } from './remove-criterion.ts';
import { tieCriterion } from './tie-criterion.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

type Tender = Awaited<ReturnType<typeof buildDraftedTender>>;

function publish(tender: Tender, bidsDueAt = tenderDays.due) {
  const { bodyId, procurementId, officer } = tender;
  const input = { bodyId, procurementId, bidsDueAt, noticeIdentifier: 'ocds-test-0001' };
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

describe('the tender notice', () => {
  it.each([
    [9, 99],
    [11, 101],
  ])('is refused while the weights do not total 100 (last one %d)', async (last, total) => {
    expect(await publish(await buildWeighing(last))).toEqual({ refused: 'weights-not-100', total });
  });

  it('is refused while a criterion does not say how it relates to what is bought', async () => {
    const tender = await buildProcurement(db);
    for (const draft of await theCriteria(db))
      await carriedOut(db, (tx) =>
        draftCriterion(tx, actsAt(tender.officer, tenderDays.prepared), {
          ...tender,
          ...draft,
          subjectMatter: draft.kind === 'quality' ? ' ' : draft.subjectMatter,
        }),
      );
    const refusal = await publish(tender);
    expect(refusal).toMatchObject({ refused: 'must-mend' });
    const findings = 'findings' in refusal ? refusal.findings : [];
    expect(findings.filter(({ level }) => level === 'must-mend').map(({ code }) => code)).toEqual(['Q1']);
  });

  it('wants a deadline still to come', async () => {
    expect(await publish(await buildDraftedTender(db), tenderDays.notice)).toEqual({
      refused: 'deadline-passed',
    });
  });

  it('is published once, with every criterion and weight on the record', async () => {
    const tender = await buildDraftedTender(db);
    expect(await publish(tender)).toEqual({ criteria: 4 });
    expect(await publish(tender)).toEqual({ refused: 'notice-published' });
    const [entry] = await recordOf(tender.procurementId);
    expect(entry?.type).toBe('tender-notice-published');
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
