import { afterAll, expect, it } from 'vitest';
import { buildRepresentative } from '../../../test/builders/people.ts';
import { bidAt, buildBidder, buildTender, tenderDays } from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { listBidderAddresses } from './bidder-addresses.queries.ts';

const { db, close } = await freshDatabase();
afterAll(close);

it('a bidder is written to at every address of those who act for it, and at none of whoever left', async () => {
  const [tender, bidder] = [await buildTender(db), await buildBidder(db)];
  const bid = await bidAt(db, tender, bidder, tenderDays.open);
  if ('refused' in bid) throw new Error(bid.refused);
  const colleague = await buildRepresentative(db, bidder.supplierId);
  const key = { ...tender, bidId: bid.bidId };
  expect(await listBidderAddresses(db, key)).toHaveLength(2);
  await db
    .updateTable('supplier_role')
    .set({ ended_at: tenderDays.due })
    .where('person_id', '=', bidder.actor.personId)
    .execute();
  const left = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', colleague.personId)
    .executeTakeFirstOrThrow();
  expect(await listBidderAddresses(db, key)).toEqual([left.email]);
});
