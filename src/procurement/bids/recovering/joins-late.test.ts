import { Temporal } from 'temporal-polyfill';
import { afterAll, expect, it } from 'vitest';
import { buildOfficer, carriedOut } from '../../../../test/builders/people.ts';
import { actsAt, buildBidder, tenderDays } from '../../../../test/builders/procurement.ts';
import {
  buildSealedTender,
  openersPost,
  sealedBidAt,
  temporaryObjects,
} from '../../../../test/builders/sealed.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { testIdentity } from '../../../../test/sealing.ts';
import type { Actor, BodyRole, By } from '../../../acts/by.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Transaction } from '../../../db/connect.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { appointEvaluator } from '../../evaluation/appointing/appoint-evaluator.ts';
import { calibrate } from '../../evaluation/calibrating/calibrate.ts';
import { declareConflict } from '../../evaluation/declaring/declare-conflict.ts';
import { giveScore } from '../../evaluation/desk/give-score.ts';
import { agreeScore } from '../../evaluation/moderating/agree-score.ts';
import { listAgreedScores } from '../../evaluation/moderating/consensus.queries.ts';
import { openBids } from '../open-bids.ts';
import { openLateBids } from '../opening/open-late.ts';
import { beginRecovery } from './begin-recovery.ts';
import { openRest } from './open-rest.ts';
import { releaseKey } from './release-key.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const objects = temporaryObjects();
const publicUrl = 'http://localhost';
const asked = Temporal.Instant.from('2026-07-30T09:00:00Z');
const over = Temporal.Instant.from('2026-08-09T09:00:00Z');
const scoring = over.add({ hours: 1 });

const tender = await buildSealedTender(db);
const { bodyId, procurementId } = tender;
const key = { bodyId, procurementId };
const [first, joins] = [await buildBidder(db), await buildBidder(db)];
const bids = {
  first: await sealedBidAt(db, tender, first, { at: tenderDays.open, objects }),
  joins: await sealedBidAt(db, tender, joins, { at: tenderDays.open, objects }),
};
await openersPost(db, tender, tender.openers.slice(0, 2), tenderDays.opened);

async function staff(role: BodyRole): Promise<Actor> {
  const { personId } = await buildOfficer(db, bodyId, role);
  return { personId, hat: { kind: 'body', bodyId, role } };
}
function as<Result>(actor: Actor, at: Temporal.Instant, act: (tx: Transaction, by: By) => Promise<Result>) {
  return transact(db, actor, (tx) => act(tx, actsAt(actor, at)));
}
const release = (who: typeof first, keyFile: string, at: Temporal.Instant) =>
  as(who.actor, at, (tx, by) => releaseKey(tx, by, { ...key, supplierId: who.supplierId, keyFile }));

/** One bid opens, the other is left sealed: three officers score the first on the quality question, and agree. */
async function scoreTheFirst() {
  await as(tender.officer, asked, (tx, by) => beginRecovery(tx, by, { ...key, workingDays: 5, publicUrl }));
  await release(first, bids.first.keyFile, asked);
  const reason = 'The openers and the supplier were telephoned three times and none of them answered.';
  await as(await staff('commissioner'), over, (tx, by) => openRest(tx, by, { ...key, reason, publicUrl }));
  await carriedOut(db, (tx) =>
    openBids(tx, actsAt(nobody, over), { ...key, sealingKey: testIdentity, objects }),
  );
  const criterionId = (await listCriteria(db, key)).find(({ kind }) => kind === 'quality')?.id ?? '';
  const panel = [await staff('evaluator'), await staff('evaluator'), await staff('evaluator')];
  for (const who of panel) {
    const appointed = {
      ...key,
      personId: who.personId,
      kind: 'officer',
      criterionIds: [criterionId],
    } as const;
    await carriedOut(db, (tx) => appointEvaluator(tx, actsAt(tender.officer, scoring), appointed));
    const sample = 'The answer on page 4 shows most of what is asked, and gives no dates.';
    await as(who, scoring, (tx, by) => calibrate(tx, by, { ...key, score: 2, reason: sample }));
    await declare(who, bids.first.bidId);
    expect(await score(who, bids.first.bidId, criterionId)).toEqual({ scored: true });
  }
  return { panel, criterionId, moderator: await staff('moderator') };
}
function declare(who: Actor, bidId: string) {
  const none = { ...key, bidId, finding: 'none', detail: '' } as const;
  return as(who, scoring, (tx, by) => declareConflict(tx, by, none));
}
let written = 0;
const words = () => `The answer shows how a repair is run in step ${(written += 1)} of page ${written}.`;
const score = (who: Actor, bidId: string, criterionId: string) =>
  as(who, scoring, (tx, by) => giveScore(tx, by, { ...key, bidId, criterionId, score: 3, reason: words() }));

it('a bid that joins is scored after everybody declared about it, and nothing that was agreed changes', async () => {
  const { panel, criterionId, moderator } = await scoreTheFirst();
  const agree = (bidId: string) =>
    as(moderator, scoring, (tx, by) =>
      agreeScore(tx, by, { ...key, bidId, criterionId, score: 3, reason: words() }),
    );
  expect(await agree(bids.first.bidId)).toMatchObject({ agreed: { agreed: 3 } });
  const before = await listAgreedScores(db, key);
  await release(joins, bids.joins.keyFile, scoring);
  const joined = await as(nobody, scoring, (tx, by) =>
    openLateBids(tx, by, { ...key, sealingKey: testIdentity, objects, publicUrl }),
  );
  expect(joined).toEqual({ opened: [{ bidId: bids.joins.bidId, label: 'B' }] });
  const told = await db.selectFrom('mail_message').select('subject').execute();
  expect(told.filter(({ subject }) => subject.startsWith('Your bid is open'))).toHaveLength(1);

  const [one] = panel as [Actor];
  expect(await score(one, bids.joins.bidId, criterionId)).toEqual({ refused: 'declaration-missing' });
  expect(await agree(bids.joins.bidId)).toEqual({ refused: 'scores-missing' });
  for (const who of panel) {
    await declare(who, bids.joins.bidId);
    expect(await score(who, bids.first.bidId, criterionId)).toEqual({ refused: 'score-agreed' });
    expect(await score(who, bids.joins.bidId, criterionId)).toEqual({ scored: true });
  }
  expect(await agree(bids.first.bidId)).toEqual({ refused: 'already-agreed' });
  expect(await agree(bids.joins.bidId)).toMatchObject({ agreed: { agreed: 3 } });
  const after = await listAgreedScores(db, key);
  expect(after).toHaveLength(2);
  expect(after).toEqual(expect.arrayContaining(before));
});
