import type { Updateable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import {
  attempt,
  buildCompetition,
  buildScored,
  type Competition,
  done,
  factsOf,
  playing,
} from '../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../test/database.ts';
import type { AwardTable } from '../../db/tables.ts';
import { type AgreedFact, commitToFact } from '../evaluation/moderating/agreed-score.rules.ts';
import { findAward, findSummaryOf } from './awards.queries.ts';
import { decideAward } from './decide-award.ts';
import { commitToDecision, type DecisionFact, hashEvaluation } from './decision-fact.rules.ts';
import { publishAward } from './publish-award.ts';
import { sendSummaries } from './send-summaries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const reason = 'Its answers on running the repairs and stopping falls were shown with proof.';

const notice = { identifier: 'ocds-1', publishedAt: Temporal.Instant.from('2026-07-10T10:00:00Z') };

function publish(built: Competition, changes: object = {}, at = '2026-07-10T10:00:00Z') {
  const officer = playing(built.officer.personId, built.officer.by.actor.hat, at);
  return attempt(db, officer, (tx, by) =>
    publishAward(tx, by, { ...built.key, notice, offeredWorkingDays: null, ...changes }),
  );
}

function send(built: Competition) {
  return attempt(db, built.officer, (tx, by) =>
    sendSummaries(tx, by, { ...built.key, publicUrl: 'http://localhost' }),
  );
}

async function buildDecided(given: Parameters<typeof buildScored>[1] = {}) {
  const built = await buildScored(db, given);
  const { bidId } = built.bids['B']!;
  await done(db, built.commissioner, (tx, by) => decideAward(tx, by, { ...built.key, bidId, reason }));
  await send(built);
  return built;
}

describe('publishing the award', () => {
  it('begins standstill: 8 working days, bank holidays anywhere in the United Kingdom left out', async () => {
    const built = await buildDecided();
    const published = await publish(built);
    // Friday 10 July 2026 is the first day; Monday 13 July is a bank holiday in Northern Ireland.
    expect(published).toMatchObject({ standstillEndsOn: expect.anything() });
    const award = await findAward(db, built.key);
    expect(String(award?.standstillEndsOn)).toBe('2026-07-22');
    expect(award?.noticeIdentifier).toBe('ocds-1');
    expect(await publish(built)).toEqual({ refused: 'already-published' });
  });

  it('runs from the day of the central platform when typed in time, later from the day of recording', async () => {
    const late = { ...notice, publishedAt: Temporal.Instant.from('2026-07-10T22:59:59Z') };
    const built = await buildDecided();
    await publish(built, { notice: late }, '2026-07-10T23:30:00Z');
    const award = await findAward(db, built.key);
    expect([award?.standstillKind, String(award?.standstillEndsOn)]).toEqual(['mandatory', '2026-07-22']);
    const told = await buildDecided();
    await publish(told, { notice: late }, '2026-08-20T08:00:00Z');
    expect(String((await findAward(db, told.key))?.standstillEndsOn)).toBe('2026-09-01');
    expect(await factsOf(db, built, 'notice-recorded')).toMatchObject([
      { kind: 'UK6', identifier: 'ocds-1' },
    ]);
  });

  it('has no standstill where the procedure has none, and the one that was offered', async () => {
    const built = await buildDecided({ procedure: 'light-touch' });
    expect(await publish(built, { offeredWorkingDays: 7 })).toEqual({ refused: 'offered-too-short' });
    expect(await publish(built)).toEqual({ standstillEndsOn: null });
    const offered = await buildDecided({ procedure: 'light-touch' });
    await publish(offered, { offeredWorkingDays: 10 });
    const award = await findAward(db, offered.key);
    expect([award?.standstillKind, String(award?.standstillEndsOn)]).toEqual(['voluntary', '2026-07-24']);
  });

  it('needs the summaries sent first, a notice, and one that is out', async () => {
    const built = await buildScored(db);
    const { bidId } = built.bids['B']!;
    await done(db, built.commissioner, (tx, by) => decideAward(tx, by, { ...built.key, bidId, reason }));
    expect(await publish(built)).toEqual({ refused: 'summaries-not-sent' });
    expect(await send(built)).toEqual({ bidders: 3 });
    expect(await send(built)).toEqual({ refused: 'already-sent' });
    expect(await publish(built, { notice: null })).toEqual({ refused: 'notice-missing' });
    const publishedAt = Temporal.Instant.from('2026-07-10T10:00:01Z');
    expect(await publish(built, { notice: { ...notice, publishedAt } })).toEqual({
      refused: 'still-to-come',
    });
    const early = { ...notice, publishedAt: Temporal.Instant.from('2026-06-01T09:00:00Z') };
    expect(await publish(built, { notice: early })).toEqual({ refused: 'notice-before-decision' });
    expect(await send(await buildCompetition(db))).toEqual({ refused: 'no-award' });
  });

  it('waits by value and kind, whatever the procedure is called', async () => {
    const built = await buildDecided({ procedure: 'below-threshold' });
    expect(await publish(built, { notice: null })).toEqual({ refused: 'notice-missing' });
    await publish(built);
    expect(await findAward(db, built.key)).toMatchObject({ standstillKind: 'mandatory' });
    const small = await buildDecided({ procedure: 'open', valuePence: 10_000_000 });
    expect(await publish(small, { notice: null })).toEqual({ standstillEndsOn: null });
  });

  it('is held by the database too: an early notice, a short wait, a change afterwards, another procedure', async () => {
    const built = await buildDecided();
    const change = (set: Updateable<AwardTable>) =>
      db.updateTable('award').set(set).where('procurement_id', '=', built.procurementId).execute();
    await expect(change({ notice_published_at: '2026-07-10T09:59:59Z' })).rejects.toMatchObject({
      constraint: 'award_notice_after_decision',
    });
    const short = { standstill_kind: 'mandatory', standstill_ends_on: '2026-07-18' } as const;
    await expect(
      change({ ...short, notice_published_at: notice.publishedAt, published_at: notice.publishedAt }),
    ).rejects.toMatchObject({ constraint: 'award_standstill_runs' });
    await publish(built);
    await expect(change({ standstill_ends_on: '2026-07-21' })).rejects.toMatchObject({
      constraint: 'award_fixed',
    });
    for (const set of [{ procedure: 'below-threshold' }, { kind_of_service: 'light-touch' }] as const)
      await expect(
        db.updateTable('procurement').set(set).where('id', '=', built.procurementId).execute(),
      ).rejects.toMatchObject({ constraint: 'notice_fixed' });
  });

  it('needs a decision first', async () => {
    expect(await publish(await buildCompetition(db))).toEqual({ refused: 'no-award' });
  });

  it('makes the contract’s page say who won', async () => {
    const built = await buildDecided();
    await publish(built);
    const found = await db
      .selectFrom('search_document')
      .select('summary')
      .where('path', '=', `/contracts/${built.bodySlug}/${built.slug}`)
      .executeTakeFirst();
    expect(found?.summary).toContain(built.bids['B']!.supplierName);
  });

  it('writes to each bidder where its summary is, and nothing of what is in it', async () => {
    const built = await buildDecided();
    await publish(built);
    const path = `/tenders/${built.bodySlug}/${built.slug}/summary`;
    const mail = await db.selectFrom('mail_message').selectAll().where('body', 'like', `%${path}%`).execute();
    expect(mail).toHaveLength(3);
    for (const { body } of mail) expect(body).not.toMatch(/Firm|marks in/);
  });
});

describe('assessment summaries', () => {
  it('tell each bidder its own marks and the winner’s, and no other loser’s anything', async () => {
    const built = await buildDecided();
    await publish(built);
    const { A, B, C } = built.bids as Record<'A' | 'B' | 'C', Competition['bids'][string]>;
    const ofA = await findSummaryOf(db, built.key, A.supplierId);
    expect(ofA?.summary).toMatchObject({
      won: false,
      rank: 3,
      bids: 3,
      winner: { supplierName: B.supplierName },
    });
    const sv1 = ofA?.summary.lines.find(({ code }) => code === 'SV1');
    expect([sv1?.own.value, sv1?.winner?.value]).toEqual(['2', '4']);
    const agreed = await db
      .selectFrom('consensus')
      .select(['bid_id', 'reason'])
      .where('procurement_id', '=', built.procurementId)
      .execute();
    const text = JSON.stringify(ofA);
    for (const { bid_id, reason: why } of agreed) expect(text.includes(why)).toBe(bid_id !== C.bidId);
    for (const secret of [C.supplierName, 'Bid C', '1900000.00']) expect(text).not.toContain(secret);
  });

  it('tell the winner of itself alone', async () => {
    const built = await buildDecided();
    await publish(built);
    const { summary } = (await findSummaryOf(db, built.key, built.bids['B']!.supplierId))!;
    expect(summary).toMatchObject({ won: true, rank: 1, winner: null });
    expect(summary.lines.every(({ winner }) => winner === null)).toBe(true);
    const elsewhere = await buildCompetition(db);
    expect(await findSummaryOf(db, built.key, elsewhere.bids['A']!.supplierId)).toBeUndefined();
  });
});

describe('the record', () => {
  it('opens what it held sealed: the decision and every score, as they were', async () => {
    const built = await buildDecided();
    await publish(built);
    const [decided] = await factsOf(db, built, 'award-decided');
    const sealed = await factsOf(db, built, 'score-agreed');
    const [opened] = await factsOf(db, built, 'award-published');
    const award = (await findAward(db, built.key))!;
    expect(opened).toMatchObject({
      supplier: built.bids['B']!.supplierId,
      noticeIdentifier: 'ocds-1',
      evaluationSha256: hashEvaluation(award.evaluation),
    });
    const decision = opened?.['decision'] as DecisionFact;
    expect(commitToDecision(decision, award.evaluation)).toBe(decided?.['commitment']);
    const scores = opened?.['scores'] as AgreedFact[];
    expect(scores.map(commitToFact).sort()).toEqual(
      sealed.map((entry) => String(entry['commitment'])).sort(),
    );
  });
});
