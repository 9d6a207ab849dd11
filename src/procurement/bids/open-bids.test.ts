import { sql } from 'kysely';
import pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import {
  actsAt,
  bidAt,
  buildBidder,
  buildOpenedTender,
  buildTender,
  noObjects,
  tenderDays,
} from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { testIdentity } from '../../../test/sealing.ts';
import { transact } from '../../acts/transact.ts';
import { countBids } from './bids.queries.ts';
import { labelBids } from './labels.rules.ts';
import { openBids } from './open-bids.ts';
import { listOpenedBids } from './opened-bids.queries.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

type Tender = Awaited<ReturnType<typeof buildTender>>;

function openAt(tender: Tender, instant: Temporal.Instant) {
  const input = {
    bodyId: tender.bodyId,
    procurementId: tender.procurementId,
    sealingKey: testIdentity,
    objects: noObjects,
  };
  return transact(db, tender.officer, (tx) => openBids(tx, actsAt(tender.officer, instant), input));
}

async function openingEntry(procurementId: string) {
  const row = await db
    .selectFrom('record_entry')
    .select('facts')
    .where('procurement_id', '=', procurementId)
    .where('type', '=', 'bids-opened')
    .executeTakeFirstOrThrow();
  return JSON.parse(row.facts);
}

describe('opening the bids', () => {
  it('waits until no bid can be in time any more', async () => {
    const tender = await buildTender(db);
    expect(await openAt(tender, tenderDays.due)).toEqual({ refused: 'deadline-not-passed' });
    expect(await openAt(tender, tenderDays.due.add({ nanoseconds: 1000 }))).toEqual({
      opened: [],
      unreadable: [],
    });
    expect(await openAt(tender, tenderDays.opened)).toEqual({ refused: 'already-opened' });
  });

  it('writes what was inside: price, answers and commitments, under labels anyone can recompute', async () => {
    const tender = await buildOpenedTender(db, 3);
    const bids = await listOpenedBids(db, tender);
    expect(bids.map(({ label }) => label)).toEqual(['A', 'B', 'C']);
    expect(new Set(bids.map(({ supplierId }) => supplierId))).toEqual(
      new Set(tender.bidders.map(({ supplierId }) => supplierId)),
    );
    expect(bids[0]?.answers).toHaveLength(2);
    expect(bids[0]?.commitments).toHaveLength(3);
    expect(bids[0]?.commitments[0]).toMatchObject({ quantity: '24.00', place: 'Failsworth' });
    const recomputed = labelBids(
      tender.procurementId,
      bids.map(({ commitment }) => commitment),
    );
    expect(bids.map(({ commitment }) => recomputed.get(commitment))).toEqual(['A', 'B', 'C']);
    const facts = await openingEntry(tender.procurementId);
    expect(facts).toMatchObject({ count: 3, unreadable: [] });
    expect(JSON.stringify(facts)).not.toContain('189000000');
  });

  it('leaves out a bid that a later one replaced, and takes none once opened', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    await bidAt(db, tender, bidder, tenderDays.open, { pricePence: 1 });
    await bidAt(db, tender, bidder, tenderDays.due, { pricePence: 2 });
    await openAt(tender, tenderDays.opened);
    expect((await listOpenedBids(db, tender)).map(({ pricePence }) => pricePence)).toEqual([2]);
    expect(await bidAt(db, tender, bidder, tenderDays.opened)).toMatchObject({ refused: 'deadline-passed' });
  });

  it('reports a bid whose bytes were changed, and opens the others', async () => {
    const tender = await buildTender(db);
    const [one, other] = [await buildBidder(db), await buildBidder(db)];
    await bidAt(db, tender, one, tenderDays.open);
    const damaged = await bidAt(db, tender, other, tenderDays.open);
    const bidId = (damaged as { bidId: string }).bidId;
    await asSuperuser(
      `update sealed_bid set ciphertext = set_byte(ciphertext, 300, get_byte(ciphertext, 300) # 1) where bid_id = $1`,
      bidId,
    );
    const result = await openAt(tender, tenderDays.opened);
    expect(result).toMatchObject({
      opened: [{ label: 'A' }],
      unreadable: [{ bidId, why: 'bytes-changed' }],
    });
    expect(await countBids(db, tender)).toEqual({ standing: 2, late: 0, readable: 1 });
  });

  it('shows no other procurement’s bids to the transaction that opens one, nor anything after it', async () => {
    const [tender, other] = [await buildTender(db), await buildTender(db)];
    await bidAt(db, tender, await buildBidder(db), tenderDays.open);
    await bidAt(db, other, await buildBidder(db), tenderDays.open);
    await db.transaction().execute(async (tx) => {
      await sql`select set_config('pp.opening_bids_of', ${tender.procurementId}, true)`.execute(tx);
      const rows = await tx.selectFrom('sealed_bid').select('procurement_id').execute();
      expect(rows).toEqual([{ procurement_id: tender.procurementId }]);
    });
    await transact(db, tender.officer, async (tx) => {
      await openBids(tx, actsAt(tender.officer, tenderDays.opened), {
        ...tender,
        sealingKey: testIdentity,
        objects: noObjects,
      });
      expect(await tx.selectFrom('sealed_bid').select('bid_id').execute()).toEqual([]);
    });
  });
});

async function asSuperuser(text: string, bidId: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('alter table sealed_bid disable row level security');
  await client.query(text, [bidId]);
  await client.query('alter table sealed_bid enable row level security');
  await client.end();
}
