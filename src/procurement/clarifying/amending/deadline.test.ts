import type { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { amendAt, keyOfTender, laterDue, publicUrl } from '../../../../test/builders/clarifying.ts';
import { plainPdf } from '../../../../test/builders/pictures.ts';
import {
  actsAt,
  bidAt,
  buildBidder,
  buildOpenedTender,
  buildTender,
  tenderDays,
} from '../../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { testIdentity } from '../../../../test/sealing.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { transact } from '../../../acts/transact.ts';
import { isViolation } from '../../../db/errors.ts';
import { openFolderObjects } from '../../../objects/folder-objects.ts';
import { openBids } from '../../bids/open-bids.ts';
import { listDocuments } from '../documents/documents.queries.ts';
import { extendDeadline } from '../outages/extend-deadline.ts';
import { listBidStandings } from './bid-standings.queries.ts';
import { confirmBid } from './confirm-bid.ts';
import { listDeadlineChanges } from './deadline-changes.queries.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

type Tender = Awaited<ReturnType<typeof buildTender>>;
const seconds = (count: number) => tenderDays.due.add({ seconds: count });
const justAfter = seconds(600);

function extendAt(
  tender: Tender,
  at: Temporal.Instant,
  toDueAt = laterDue,
  reason = 'The site was away from a quarter past nine until noon.',
) {
  return transact(db, tender.officer, (tx) =>
    extendDeadline(tx, actsAt(tender.officer, at), {
      shared: keyOfTender(tender),
      reason,
      toDueAt,
      measuredMinutes: 47,
      publicUrl,
    }),
  );
}

function dueOf({ bodyId, procurementId }: Tender) {
  return db
    .selectFrom('procurement')
    .select(['bids_due_at as due', 'questions_until as questions'])
    .where('body_id', '=', bodyId)
    .where('id', '=', procurementId)
    .executeTakeFirstOrThrow();
}

describe('a change of a published tender', () => {
  it('moves the deadline and the end of questions later, for all, with its reason on the record', async () => {
    const tender = await buildTender(db);
    const before = await dueOf(tender);
    expect(await amendAt(db, tender)).toEqual({ number: 1 });
    const after = await dueOf(tender);
    expect(after.due?.toString()).toBe(laterDue.toString());
    expect(after.questions?.since(before.questions ?? laterDue).total('hours')).toBe(7 * 24);
    expect(await listDeadlineChanges(db, tender)).toMatchObject([
      { because: 'amendment', fromDueAt: before.due },
    ]);
    const entry = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('procurement_id', '=', tender.procurementId)
      .where('type', '=', 'tender-amended')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.facts)).toMatchObject({ number: 1, bidsDueAt: laterDue.toString() });
  });

  it.each([
    [{ toDueAt: tenderDays.due }, 'not-later'],
    [{ toDueAt: tenderDays.open }, 'not-later'],
    [{ reason: ' ' }, 'reason-blank'],
    [{ what: '' }, 'what-blank'],
    [{ at: justAfter }, 'deadline-passed'],
    [{ at: seconds(-30), toDueAt: seconds(1) }, 'too-little-time'],
    [{ at: seconds(-30), toDueAt: seconds(86_400), needsConfirming: true }, 'too-little-time-to-confirm'],
  ] as const)('is refused: %o', async (given, refused) => {
    const tender = await buildTender(db);
    expect(await amendAt(db, tender, given)).toEqual({ refused });
    expect((await dueOf(tender)).due?.toString()).toBe(tenderDays.due.toString());
  });

  it('brings new versions of documents, and leaves the earlier ones to be read', async () => {
    const tender = await buildTender(db);
    const upload = { folder: temporaryFolder(), name: 'plan.pdf', bytes: Buffer.from(plainPdf) };
    await amendAt(db, tender, { documents: [{ number: null, title: 'Plan of the homes', upload }] });
    const again = { documents: [{ number: 1, title: '', upload }], toDueAt: laterDue.add({ hours: 1 }) };
    expect(await amendAt(db, tender, again)).toEqual({ number: 2 });
    const [document] = await listDocuments(db, tender);
    expect(document?.latest).toMatchObject({ version: 2, title: 'Plan of the homes', amendment: 2 });
    expect(document?.earlier).toHaveLength(1);
  });

  it('is published once each when two officers change it at the same moment', async () => {
    const tender = await buildTender(db);
    const results = await Promise.all(
      [1, 2, 3].map((days) => amendAt(db, tender, { toDueAt: laterDue.add({ hours: days }) })),
    );
    const numbers = results.flatMap((result) => ('number' in result ? [result.number] : []));
    expect(numbers.sort()).toEqual(numbers.map((_, index) => index + 1));
    expect(await listDeadlineChanges(db, tender)).toHaveLength(numbers.length);
  });
});

describe('a bid sealed before a change', () => {
  it('stands marked, or needs its supplier’s word where the change says so; one click gives it', async () => {
    const tender = await buildTender(db);
    const [early, late] = [await buildBidder(db), await buildBidder(db)];
    await bidAt(db, tender, early, tenderDays.open);
    const confirm = (bidder: typeof early, at = tenderDays.due) =>
      transact(db, bidder.actor, (tx) =>
        confirmBid(tx, actsAt(bidder.actor, at), {
          shared: keyOfTender(tender),
          supplierId: bidder.supplierId,
        }),
      );
    expect(await confirm(early)).toEqual({ refused: 'nothing-to-confirm' });
    await amendAt(db, tender, { at: tenderDays.open.add({ hours: 1 }) });
    await bidAt(db, tender, late, tenderDays.open.add({ hours: 2 }));
    const standings = async () => [...(await listBidStandings(db, tender)).values()].sort();
    expect(await standings()).toEqual(['sealed-before-a-change', 'up-to-date']);
    await amendAt(db, tender, {
      at: tenderDays.open.add({ hours: 3 }),
      needsConfirming: true,
      toDueAt: laterDue.add({ hours: 24 }),
    });
    expect(await standings()).toEqual(['needs-confirming', 'needs-confirming']);
    expect(await confirm(early)).toEqual({ confirmed: 2 });
    expect(await standings()).toEqual(['needs-confirming', 'up-to-date']);
    expect(await confirm(late, laterDue.add({ hours: 25 }))).toEqual({ refused: 'deadline-passed' });
    expect(await confirm(await buildBidder(db))).toEqual({ refused: 'no-bid' });
  });
});

describe('at the opening', () => {
  it('a bid that had to be confirmed and was not stays sealed, and the record says why', async () => {
    const tender = await buildTender(db);
    const [early, late] = [await buildBidder(db), await buildBidder(db)];
    await bidAt(db, tender, early, tenderDays.open);
    await amendAt(db, tender, { at: tenderDays.open.add({ hours: 1 }), needsConfirming: true });
    await bidAt(db, tender, late, tenderDays.open.add({ hours: 2 }));
    const objects = openFolderObjects(temporaryFolder());
    const at = laterDue.add({ minutes: 5 });
    const opened = await transact(db, tender.officer, (tx) =>
      openBids(tx, actsAt(tender.officer, at), { ...keyOfTender(tender), sealingKey: testIdentity, objects }),
    );
    expect(opened).toMatchObject({ opened: [{ label: 'A' }], unreadable: [{ why: 'not-confirmed' }] });
  });
});

describe('an outage', () => {
  it('gives everybody more time, also just after the deadline while every bid is sealed', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    expect(await bidAt(db, tender, bidder, justAfter)).toMatchObject({ refused: 'deadline-passed' });
    expect(await extendAt(tender, justAfter)).toMatchObject({ bidsDueAt: laterDue });
    expect(await bidAt(db, tender, bidder, justAfter.add({ minutes: 1 }))).toHaveProperty('bidId');
    const entry = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('procurement_id', '=', tender.procurementId)
      .where('type', '=', 'deadline-extended')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.facts)).toMatchObject({ measuredMinutes: 47, bidsDueAt: laterDue.toString() });
  });

  it('moves nothing once a bid is open', async () => {
    const tender = await buildOpenedTender(db, 1);
    expect(await extendAt(tender, tenderDays.opened)).toEqual({ refused: 'already-opened' });
  });
});

describe('whoever asks, the database', () => {
  it.each([
    ['earlier', tenderDays.open],
    ['later without an act', laterDue],
    ['to nothing', null],
  ])('moves no published deadline %s', async (_, due) => {
    const tender = await buildTender(db);
    const moved = db
      .updateTable('procurement')
      .set({ bids_due_at: due })
      .where('id', '=', tender.procurementId);
    await expect(moved.execute()).rejects.toSatisfy((error) => isViolation(error, 'notice_fixed'));
  });

  it('moves none by an act of another transaction, of another deadline, or back again', async () => {
    const tender = await buildTender(db);
    const change = {
      body_id: tender.bodyId,
      procurement_id: tender.procurementId,
      id: '0198a000-0000-7000-8000-000000000002',
      because: 'outage',
      reason: 'None',
      from_due_at: tenderDays.due,
      to_due_at: laterDue,
      changed_at: tenderDays.open,
      changed_by: tender.officer.personId,
    } as const;
    await db.insertInto('deadline_change').values(change).execute();
    const move = (due: Temporal.Instant) =>
      db
        .updateTable('procurement')
        .set({ bids_due_at: due })
        .where('id', '=', tender.procurementId)
        .execute();
    await expect(move(laterDue)).rejects.toSatisfy((error) => isViolation(error, 'notice_fixed'));
    const back = { ...change, id: '0198a000-0000-7000-8000-000000000003', to_due_at: tenderDays.open };
    await expect(db.insertInto('deadline_change').values(back).execute()).rejects.toSatisfy((error) =>
      isViolation(error, 'deadline_change_later'),
    );
  });

  it('lets no document in or out and no earlier end of questions past the notice', async () => {
    const tender = await buildTender(db);
    const earlier = db
      .updateTable('procurement')
      .set({ questions_until: tenderDays.open })
      .where('id', '=', tender.procurementId);
    await expect(earlier.execute()).rejects.toSatisfy((error) => isViolation(error, 'questions_until_fixed'));
  });
});

describe('an outage', () => {
  it('is found out within a day and told in a sentence, or the deadline stays', async () => {
    const tender = await buildTender(db);
    const nextWeek = seconds(7 * 86_400);
    expect(await extendAt(tender, nextWeek, nextWeek.add({ hours: 3 }))).toEqual({
      refused: 'outage-long-ago',
    });
    expect(await extendAt(tender, justAfter, justAfter.add({ minutes: 5 }))).toEqual({
      refused: 'too-little-time',
    });
    expect(await extendAt(tender, justAfter, justAfter.add({ hours: 3 }), 'x')).toEqual({
      refused: 'reason-short',
    });
    expect(await extendAt(tender, justAfter, justAfter.add({ hours: 3 }))).toMatchObject({ bidsDueAt: {} });
  });
});
