import { afterAll, describe, expect, it } from 'vitest';
import { amendAt, keyOfTender, laterDue, publicUrl } from '../../../../test/builders/clarifying.ts';
import { actsAt, buildBidder, tenderDays } from '../../../../test/builders/procurement.ts';
import {
  buildSealedTender,
  openersPost,
  type SealedTender,
  sealedBidAt,
  temporaryObjects,
} from '../../../../test/builders/sealed.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { testIdentity } from '../../../../test/sealing.ts';
import { transact } from '../../../acts/transact.ts';
import { isViolation } from '../../../db/errors.ts';
import { abandonPurchase } from '../../clarifying/abandoning/abandon-purchase.ts';
import { openBids } from '../open-bids.ts';
import { insertShares, readOpeningKeys } from './opening.queries.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const objects = temporaryObjects();

/** Whose shares are kept, seen as only the act of opening sees them. */
function listKept({ bodyId, procurementId }: SealedTender) {
  return db.transaction().execute(async (tx) => {
    const { shares, released } = await readOpeningKeys(tx, { bodyId, procurementId });
    return [...new Set([...shares.map(({ bidId }) => bidId), ...released.keys()])];
  });
}

describe('what opens bids', () => {
  it('is gone from the tables with the opening', async () => {
    const tender = await buildSealedTender(db);
    await sealedBidAt(db, tender, await buildBidder(db), { at: tenderDays.open, objects });
    await openersPost(db, tender, tender.openers.slice(0, 3), tenderDays.opened);
    expect(await listKept(tender)).toHaveLength(1);
    const opening = actsAt(tender.officer, tenderDays.opened);
    const opened = await transact(db, tender.officer, (tx) =>
      openBids(tx, opening, { ...tender, sealingKey: testIdentity, objects }),
    );
    expect(opened).toMatchObject({ opened: [{}] });
    expect(await listKept(tender)).toEqual([]);
  });

  it('is gone when the purchase is given up', async () => {
    const tender = await buildSealedTender(db);
    await sealedBidAt(db, tender, await buildBidder(db), { at: tenderDays.open, objects });
    await openersPost(db, tender, tender.openers.slice(0, 2), tenderDays.opened);
    expect(await listKept(tender)).toHaveLength(1);
    const { officer } = tender;
    const reason = 'The homes will be pulled down.';
    await transact(db, officer, (tx) =>
      abandonPurchase(tx, actsAt(officer, tenderDays.opened), { ...keyOfTender(tender), reason, publicUrl }),
    );
    expect(await listKept(tender)).toEqual([]);
  });

  it('is not taken of a bid that stays sealed, not even by the database', async () => {
    const tender = await buildSealedTender(db);
    const [before, after] = [await buildBidder(db), await buildBidder(db)];
    const stays = await sealedBidAt(db, tender, before, { at: tenderDays.open, objects });
    await amendAt(db, tender, { needsConfirming: true, at: tenderDays.open.add({ hours: 1 }) });
    const at = laterDue.add({ minutes: 5 });
    const opens = await sealedBidAt(db, tender, after, { at: tenderDays.due, objects });
    expect(await openersPost(db, tender, tender.openers.slice(0, 1), at)).toEqual([{ good: 1, missing: 0 }]);
    expect(await listKept(tender)).toEqual([opens.bidId]);
    const { personId } = tender.openers[0]!.actor;
    const forced = db
      .transaction()
      .execute((tx) =>
        insertShares(tx, { ...tender, personId }, [{ bidId: stays.bidId, share: new Uint8Array(75) }], at),
      );
    await expect(forced).rejects.toSatisfy((error) => isViolation(error, 'key_of_bid_to_open'));
  });
});
