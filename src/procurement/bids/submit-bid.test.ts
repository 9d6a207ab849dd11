import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import {
  bidAt,
  buildBidder,
  buildProcurement,
  buildTender,
  offerFor,
  tenderDays,
} from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { isViolation } from '../../db/errors.ts';
import { countBids, findBidOfSupplier, listRefusedBids } from './bids.queries.ts';
import { sealOf } from './box/envelope-seal.rules.ts';
import { listPutIn } from './box/envelopes.queries.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

async function entriesOf(procurementId: string) {
  const rows = await db
    .selectFrom('record_entry')
    .select(['type', 'facts'])
    .where('procurement_id', '=', procurementId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ type: row.type, facts: JSON.parse(row.facts) }));
}

describe('a bid', () => {
  it('is sealed as it arrives: its commitment is on the record, what is inside is nowhere', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    const result = await bidAt(db, tender, bidder, tenderDays.open);
    expect(result).toMatchObject({ replaced: false });
    const bid = await findBidOfSupplier(db, tender, bidder.supplierId);
    expect(bid).toMatchObject({ commitment: (result as { commitment: string }).commitment, label: null });
    const entry = (await entriesOf(tender.procurementId)).find(({ type }) => type === 'envelope-put-in');
    const [envelope] = await listPutIn(db, tender, bid?.commitment);
    const salt = Buffer.from(envelope?.salt ?? '', 'hex');
    expect(entry?.facts.sealed).toBe(sealOf({ holds: 'bid', commitment: bid?.commitment ?? '' }, salt));
    expect(Object.keys(entry?.facts).sort()).toEqual(['occurredAt', 'sealed']);
    expect(JSON.stringify(entry)).not.toMatch(new RegExp(`${bidder.supplierId}|${bid?.commitment}`));
    const stored = await Promise.all(
      (['bid_offer', 'bid_answer', 'commitment'] as const).map((table) =>
        db.selectFrom(table).selectAll().execute(),
      ),
    );
    expect(stored.flat()).toEqual([]);
  });

  it('in the demonstration of row-level security: the application reads nothing sealed', async () => {
    const tender = await buildTender(db);
    await bidAt(db, tender, await buildBidder(db), tenderDays.open);
    expect(await db.selectFrom('sealed_bid').select('bid_id').execute()).toEqual([]);
    expect(await countBids(db, tender)).toMatchObject({ standing: 1, late: 0 });
  });

  it('takes the place of the supplier’s earlier one', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    await bidAt(db, tender, bidder, tenderDays.open);
    const second = await bidAt(db, tender, bidder, tenderDays.open.add({ hours: 2 }));
    expect(second).toMatchObject({ replaced: true });
    expect(await countBids(db, tender)).toMatchObject({ standing: 1 });
    const types = (await entriesOf(tender.procurementId)).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['envelope-put-in', 'envelope-put-in']);
  });

  it('stands once when five come from one supplier at the same time', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    // Warm connections: a cold pool would let the bids queue one behind the other.
    await Promise.all(Array.from({ length: 5 }, () => db.selectFrom('body').select('id').execute()));
    const results = await Promise.all(
      Array.from({ length: 5 }, () => bidAt(db, tender, bidder, tenderDays.open)),
    );
    expect(results.every((result) => 'bidId' in result)).toBe(true);
    expect(await countBids(db, tender)).toMatchObject({ standing: 1 });
  });

  it('that comes late is not kept: only that it came, and by how much', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    const cameAt = tenderDays.due.add({ minutes: 4, seconds: 11 });
    const result = await bidAt(db, tender, bidder, cameAt);
    expect(result).toMatchObject({ refused: 'deadline-passed', lateness: { count: 4, unit: 'minute' } });
    const late = await listRefusedBids(db, tender, bidder.supplierId);
    expect(late.map(({ refusedAt }) => refusedAt.toString())).toEqual([cameAt.toString()]);
    expect(await findBidOfSupplier(db, tender, bidder.supplierId)).toBeUndefined();
    expect((await entriesOf(tender.procurementId)).at(-1)?.type).toBe('bid-refused');
  });

  it('that comes late leaves the earlier one standing', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    await bidAt(db, tender, bidder, tenderDays.due);
    await bidAt(db, tender, bidder, tenderDays.due.add({ seconds: 1 }));
    expect(await countBids(db, tender)).toEqual({ standing: 1, late: 1, readable: 0 });
  });

  it('is refused before the notice is out, and without an answer to every question', async () => {
    const draft = await buildProcurement(db);
    const bidder = await buildBidder(db);
    expect(await bidAt(db, draft, bidder, tenderDays.open)).toEqual({ refused: 'not-open' });
    const tender = await buildTender(db);
    const { answers } = await offerFor(db, tender);
    const short = await bidAt(db, tender, bidder, tenderDays.open, { answers: answers.slice(1) });
    expect(short).toEqual({ refused: 'answer-missing' });
  });

  it('is refused from someone who scores this tender', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    await db
      .insertInto('evaluator')
      .values({
        body_id: tender.bodyId,
        procurement_id: tender.procurementId,
        person_id: bidder.actor.personId,
        kind: 'resident',
        appointed_at: tenderDays.notice,
      })
      .execute();
    expect(await bidAt(db, tender, bidder, tenderDays.open)).toEqual({ refused: 'conflicting-hats' });
  });
});

describe('the database itself', () => {
  it('takes no bid after the deadline, and changes none', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    await bidAt(db, tender, bidder, tenderDays.open);
    const bid = await db
      .selectFrom('bid')
      .selectAll()
      .where('supplier_id', '=', bidder.supplierId)
      .executeTakeFirstOrThrow();
    const late = db
      .insertInto('bid')
      .values({
        ...bid,
        id: tender.procurementId,
        superseded_at: tenderDays.open,
        committed_at: Temporal.Now.instant(),
      })
      .execute();
    await expect(late).rejects.toSatisfy((error) => isViolation(error, 'bid_before_deadline'));
    const changed = db.updateTable('bid').set({ sealed_bytes: 1 }).where('id', '=', bid.id).execute();
    await expect(changed).rejects.toSatisfy((error) => isViolation(error, 'bid_fixed'));
  });
});

describe('a commitment', () => {
  it('is to no more than all of a share, and to nothing before the contract starts', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    const offer = await offerFor(db, tender);
    const wage = await db
      .selectFrom('measure')
      .select('id')
      .where('unit', '=', 'per cent')
      .executeTakeFirstOrThrow();
    const asked = offer.commitments[0]!;
    const held = (change: object) =>
      bidAt(db, tender, bidder, tenderDays.open, { commitments: [{ ...asked, ...change }] });
    expect(await held({ measureId: wage.id, quantity: '100.01' })).toEqual({ refused: 'more-than-all' });
    expect(await held({ measureId: wage.id, quantity: '100' })).toHaveProperty('bidId');
    expect(await held({ dueOn: Temporal.PlainDate.from('2026-10-31') })).toEqual({
      refused: 'due-before-start',
    });
    expect(await held({ dueOn: Temporal.PlainDate.from('2026-11-01') })).toHaveProperty('bidId');
  });
});
