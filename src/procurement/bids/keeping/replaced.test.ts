import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import {
  actsAt,
  bidAt,
  buildBidder,
  buildTender,
  tenderDays,
} from '../../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { findBidOfSupplier } from '../bids.queries.ts';
import { withdrawBid } from '../committing/withdraw-bid.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

it('the sealed bytes of a small bid go when it is replaced or taken back, and no other’s', async () => {
  const tender = await buildTender(db);
  const [bidder, other] = [await buildBidder(db), await buildBidder(db)];
  /** Seen as the opening sees them. */
  const kept = () =>
    db.transaction().execute(async (tx) => {
      await sql`select set_config('pp.opening_bids_of', ${tender.procurementId}, true)`.execute(tx);
      const rows = await tx.selectFrom('sealed_bid').select('bid_id as bidId').execute();
      return rows.map(({ bidId }) => bidId).sort();
    });
  const standing = async () => {
    const both = [bidder, other].map(({ supplierId }) => findBidOfSupplier(db, tender, supplierId));
    return (await Promise.all(both)).flatMap((bid) => (bid ? [bid.id] : [])).sort();
  };
  for (const who of [bidder, other, bidder]) await bidAt(db, tender, who, tenderDays.open);
  expect(await standing()).toHaveLength(2);
  expect(await kept()).toEqual(await standing());
  const { supplierId, actor } = other;
  await transact(db, actor, (tx) =>
    withdrawBid(tx, actsAt(actor, tenderDays.open), { ...tender, supplierId }),
  );
  expect(await standing()).toHaveLength(1);
  expect(await kept()).toEqual(await standing());
  const forced = db.deleteFrom('sealed_bid').execute();
  await expect(forced).rejects.toThrow('permission denied');
});
