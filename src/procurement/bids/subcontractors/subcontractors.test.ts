import { afterAll, describe, expect, it } from 'vitest';
import { buildBidder, buildTender, tenderDays } from '../../../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import type { Clock } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import { isViolation } from '../../../db/errors.ts';
import { readShare, shareOfPrice, shareText } from './naming.rules.ts';
import { listSubcontractorTasks } from './tasks.queries.ts';

let now = tenderDays.open;
const clock: Clock = { now: async () => now };
const { app, db, close } = await openTestSite({ clock });
afterAll(close);

async function named() {
  now = tenderDays.open;
  const tender = await buildTender(db);
  const [bidder, other] = [await buildBidder(db), await buildBidder(db)];
  const { name } = await db
    .selectFrom('supplier')
    .select('name')
    .where('id', '=', other.supplierId)
    .executeTakeFirstOrThrow();
  const cookie = await signInAs(db, bidder.actor.personId, bidder.actor.hat);
  const asked = await signInAs(db, other.actor.personId, other.actor.hat);
  const path = `/tenders/${tender.bodySlug}/${tender.slug}/bid`;
  const fields = { name, work: 'Doors and windows', share: '15' };
  const sent = await send(app, `${path}/subcontractors/new`, fields, cookie);
  const [task] = await listSubcontractorTasks(db, other.actor.personId, [other.actor.hat], now);
  return { tender, bidder, other, cookie, asked, path, sent, href: task?.href ?? '', name };
}

describe('a sub-contractor', () => {
  it('is asked, agrees signed in, and only then goes into the bid', async () => {
    const { cookie, asked, path, sent, href, name } = await named();
    expect(sent.status).toBe(303);
    expect((await show(app, `${path}/form`, cookie)).html).toContain('has not agreed yet');
    expect((await show(app, href, asked)).html).toContain('about 15%');
    expect((await send(app, href, { answer: 'agreed' }, asked)).status).toBe(303);
    const form = (await show(app, `${path}/form`, cookie)).html;
    expect(form).toContain(`${name}: Doors and windows, about 15% of the price`);
    const again = await send(app, href, { answer: 'said-no' }, asked);
    expect(again.status).toBe(422);
  });

  it('who has not agreed keeps the bid back: agree, or take them out', async () => {
    const { cookie, path, bidder, tender } = await named();
    const sent = await send(app, `${path}/form`, { price: '1' }, cookie);
    expect(sent.html).toContain('Wait for their yes, or take them out of your bid');
    const [row] = await transact(db, bidder.actor, (tx) =>
      tx
        .selectFrom('bid_subcontractor')
        .select('id')
        .where('procurement_id', '=', tender.procurementId)
        .execute(),
    );
    await send(app, `${path}/subcontractors/${row?.id}/take-out`, {}, cookie);
    expect((await show(app, `${path}/form`, cookie)).html).not.toContain('has not agreed yet');
  });

  it('is known to the two of them alone: not the buyer, not another bidder, not the record', async () => {
    const { tender, href } = await named();
    const stranger = await buildBidder(db);
    const cookie = await signInAs(db, stranger.actor.personId, stranger.actor.hat);
    expect((await show(app, href, cookie)).status).toBe(404);
    for (const actor of [stranger.actor, tender.officer])
      expect(
        await transact(db, actor, (tx) => tx.selectFrom('bid_subcontractor').selectAll().execute()),
      ).toEqual([]);
    const entries = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('procurement_id', '=', tender.procurementId)
      .execute();
    expect(JSON.stringify(entries)).not.toContain('Doors and windows');
  });

  it('is never answered for by the bidder, even in the database', async () => {
    const { bidder, tender } = await named();
    const forced = await transact(db, bidder.actor, (tx) =>
      tx
        .updateTable('bid_subcontractor')
        .set({ answer: 'agreed', answered_at: now, answered_by: bidder.actor.personId })
        .where('procurement_id', '=', tender.procurementId)
        .executeTakeFirst(),
    );
    expect(forced.numUpdatedRows).toBe(0n);
  });

  it('agrees to what was asked, and to nothing else', async () => {
    const { other, tender } = await named();
    const changed = transact(db, other.actor, (tx) =>
      tx
        .updateTable('bid_subcontractor')
        .set({ share_basis_points: 9000 })
        .where('procurement_id', '=', tender.procurementId)
        .execute(),
    );
    await expect(changed).rejects.toSatisfy((error) => isViolation(error, 'bid_subcontractor_fixed'));
  });

  it('who is nobody’s on the list is written to, and needs an address for that', async () => {
    const { cookie, path } = await named();
    const one = { name: 'Somebody New', work: 'Paint', share: '5%' };
    const refused = await send(app, `${path}/subcontractors/new`, one, cookie);
    expect(refused.html).toContain('Type their e-mail address');
    const email = 'somebody@example.org';
    expect((await send(app, `${path}/subcontractors/new`, { ...one, email }, cookie)).status).toBe(303);
    const mail = await db.selectFrom('mail_message').select('body').where('recipient', '=', email).execute();
    expect(mail[0]?.body).toContain('/supplier/named/');
  });
});

it('a share is read as people type it, and of a price it is whole pence', () => {
  expect(['15', '12.5%', '7.25 %', '0', '100', '-3', '1.234'].map(readShare)).toEqual([
    1500,
    1250,
    725,
    null,
    null,
    null,
    null,
  ]);
  expect(shareText(1250)).toBe('12.5%');
  expect(shareOfPrice(189_000_001, 1250)).toBe(23_625_000);
});
