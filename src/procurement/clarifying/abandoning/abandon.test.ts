import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { amendAt, askAt, keyOfTender, publicUrl } from '../../../../test/builders/clarifying.ts';
import {
  actsAt,
  bidAt,
  buildBidder,
  buildOpenedTender,
  buildProcurement,
  buildTender,
  tenderDays,
} from '../../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import type { Actor } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import { isViolation } from '../../../db/errors.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { abandonPurchase } from './abandon-purchase.ts';
import { findAbandonment } from './abandonments.queries.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

function abandonAt(
  tender: ProcurementKey & { readonly officer: Actor },
  at: Temporal.Instant,
  reason = 'The homes will be pulled down.',
) {
  return transact(db, tender.officer, (tx) =>
    abandonPurchase(tx, actsAt(tender.officer, at), { ...keyOfTender(tender), reason, publicUrl }),
  );
}

describe('giving a purchase up', () => {
  it('knows how far it had come', async () => {
    const after = tenderDays.due.add({ seconds: 1 });
    expect(await abandonAt(await buildProcurement(db), tenderDays.prepared)).toEqual({
      stage: 'before-notice',
    });
    expect(await abandonAt(await buildTender(db), tenderDays.due)).toEqual({ stage: 'bidding' });
    expect(await abandonAt(await buildTender(db), after)).toEqual({ stage: 'closed' });
    expect(await abandonAt(await buildOpenedTender(db, 1), tenderDays.opened)).toEqual({ stage: 'opened' });
  });

  it('wants a reason, is done once, and stands on the public record by its hash', async () => {
    const tender = await buildTender(db);
    expect(await abandonAt(tender, tenderDays.open, ' ')).toEqual({ refused: 'reason-blank' });
    const both = await Promise.all([abandonAt(tender, tenderDays.open), abandonAt(tender, tenderDays.open)]);
    expect(both.filter((result) => 'refused' in result)).toEqual([{ refused: 'already-abandoned' }]);
    const entry = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('procurement_id', '=', tender.procurementId)
      .where('type', '=', 'purchase-abandoned')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.facts)).toMatchObject({
      stage: 'bidding',
      reasonSha256: sha256Hex('The homes will be pulled down.'),
    });
    expect(entry.facts).not.toContain('homes');
    expect((await findAbandonment(db, tender))?.destroysFrom.toString()).toBe(
      tenderDays.open.add({ hours: 24 * 30 }).toString(),
    );
  });

  it('tells whoever has bid or asked, each by themselves', async () => {
    const tender = await buildTender(db);
    await bidAt(db, tender, await buildBidder(db), tenderDays.open);
    await askAt(db, tender, await buildBidder(db), 'Is there parking?');
    const hour = tenderDays.open.add({ hours: 1 });
    await abandonAt(tender, hour);
    const mails = await db
      .selectFrom('mail_message')
      .select('recipient')
      .where('subject', 'like', 'Given up%')
      .where('created_at', '=', hour)
      .execute();
    expect(mails).toHaveLength(2);
  });

  it('ends everything: no bid, no question, no change, no opening', async () => {
    const tender = await buildTender(db);
    const bidder = await buildBidder(db);
    await bidAt(db, tender, bidder, tenderDays.open);
    await abandonAt(tender, tenderDays.open);
    expect(await askAt(db, tender, bidder, 'Why?')).toEqual({ refused: 'not-open' });
    expect(await amendAt(db, tender)).toEqual({ refused: 'abandoned' });
    const opened = db
      .updateTable('procurement')
      .set({ bids_opened_at: tenderDays.opened })
      .where('id', '=', tender.procurementId);
    await expect(opened.execute()).rejects.toSatisfy((error) => isViolation(error, 'purchase_not_abandoned'));
    const undone = db
      .updateTable('procurement')
      .set({ abandoned_at: null })
      .where('id', '=', tender.procurementId);
    await expect(undone.execute()).rejects.toSatisfy((error) => isViolation(error, 'abandoned_by_act'));
  });

  it('has what was sealed destroyed unread once its days are over, and nothing else', async () => {
    const [tender, running] = [await buildTender(db), await buildTender(db)];
    for (const of of [tender, running]) await bidAt(db, of, await buildBidder(db), tenderDays.open);
    await abandonAt(tender, tenderDays.open);
    const destroy = (of: typeof tender) =>
      sql<{ done: boolean }>`select destroy_sealed_bids(${of.bodyId}, ${of.procurementId}) as done`
        .execute(db)
        .then(({ rows }) => rows[0]?.done);
    expect(await destroy(running)).toBe(false);
    expect(await destroy(tender)).toBe(true);
    const left = async (of: typeof tender) =>
      db.transaction().execute(async (tx) => {
        await sql`select set_config('pp.opening_bids_of', ${of.procurementId}, true)`.execute(tx);
        const rows = await tx
          .selectFrom('sealed_bid')
          .select('bid_id')
          .where('procurement_id', '=', of.procurementId)
          .execute();
        return rows.length;
      });
    expect([await left(tender), await left(running)]).toEqual([0, 1]);
  });

  it('is refused by the database without its act', async () => {
    const tender = await buildTender(db);
    const quietly = db
      .updateTable('procurement')
      .set({ abandoned_at: tenderDays.open })
      .where('id', '=', tender.procurementId);
    await expect(quietly.execute()).rejects.toSatisfy((error) => isViolation(error, 'abandoned_by_act'));
  });
});
