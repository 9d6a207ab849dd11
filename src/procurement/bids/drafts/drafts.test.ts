import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBidder, buildTender, tenderDays } from '../../../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import type { Clock } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import { forgetPastDeadlines } from './drafts.queries.ts';

const clock: Clock = { now: async () => tenderDays.open };
const { app, db, close } = await openTestSite({ clock });
afterAll(close);

async function seal(words: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
  return armor.encode(await encrypter.encrypt(words));
}

/** As the form’s script does: the token of the form, and the sealed text. */
async function keep(path: string, sealed: string, cookie: string): Promise<{ status: number; html: string }> {
  const form = await show(app, path.replace('/draft', '/form'), cookie);
  const csrf = form.html.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '';
  const body = new URLSearchParams({ _csrf: csrf, sealed });
  const response = await app.request(path, { method: 'POST', body, headers: { cookie } });
  return { status: response.status, html: await response.text() };
}

async function bidding() {
  const tender = await buildTender(db);
  const bidder = await buildBidder(db);
  const cookie = await signInAs(db, bidder.actor.personId, bidder.actor.hat);
  return { tender, bidder, cookie, path: `/tenders/${tender.bodySlug}/${tender.slug}/bid/draft` };
}

describe('a draft', () => {
  it('is kept as its age file, replaced by the next, and forgotten on request', async () => {
    const { cookie, path } = await bidding();
    const first = await seal('a price');
    expect((await keep(path, first, cookie)).status).toBe(303);
    const second = await seal('another price');
    await keep(path, second, cookie);
    const { data } = JSON.parse((await show(app, `${path}?as=json`, cookie)).html);
    expect(data.sealed).toBe(second);
    await send(app, path, { sealed: '' }, cookie);
    expect(JSON.parse((await show(app, `${path}?as=json`, cookie)).html).data.sealed).toBeNull();
  });

  it('that is not sealed is refused by the page, and by the database itself', async () => {
    const { tender, bidder, cookie, path } = await bidding();
    const refused = await keep(path, 'price=1890000', cookie);
    expect([refused.status, refused.html]).toEqual([422, expect.stringContaining('not a sealed draft')]);
    const forced = transact(db, bidder.actor, (tx) =>
      tx
        .insertInto('bid_draft')
        .values({
          body_id: tender.bodyId,
          procurement_id: tender.procurementId,
          supplier_id: bidder.supplierId,
          sealed: 'price=1890000',
          saved_at: tenderDays.open,
          saved_by: bidder.actor.personId,
        })
        .execute(),
    );
    await expect(forced).rejects.toThrow(/bid_draft_is_sealed/);
  });

  it('is seen by nobody but the people of its supplier, whatever they ask', async () => {
    const { tender, cookie, path } = await bidding();
    await keep(path, await seal('a price'), cookie);
    const other = await buildBidder(db);
    const ofOther = await transact(db, other.actor, (tx) => tx.selectFrom('bid_draft').selectAll().execute());
    const ofOfficer = await transact(db, tender.officer, (tx) =>
      tx.selectFrom('bid_draft').selectAll().execute(),
    );
    expect([ofOther, ofOfficer, await db.selectFrom('bid_draft').selectAll().execute()]).toEqual([
      [],
      [],
      [],
    ]);
    const others = await signInAs(db, other.actor.personId, other.actor.hat);
    expect(JSON.parse((await show(app, `${path}?as=json`, others)).html).data.sealed).toBeNull();
  });

  it('is gone at the deadline', async () => {
    const { cookie, path } = await bidding();
    await keep(path, await seal('a price'), cookie);
    expect(await forgetPastDeadlines(db, tenderDays.due)).toBe(0);
    expect(await forgetPastDeadlines(db, tenderDays.opened)).toBeGreaterThan(0);
    expect(JSON.parse((await show(app, `${path}?as=json`, cookie)).html).data.sealed).toBeNull();
  });
});
