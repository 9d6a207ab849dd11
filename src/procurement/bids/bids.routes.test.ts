import type { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import {
  bidAt,
  buildBidder,
  buildOpenedTender,
  buildTender,
  tenderDays,
} from '../../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import type { Clock } from '../../acts/clock.ts';
import { listStandingBids } from './bids.queries.ts';
import { listBidTasks } from './tasks.queries.ts';

let now = tenderDays.open;
const clock: Clock = { now: async () => now };
const { app, db, close } = await openTestSite({ clock });
afterAll(close);

async function supplierAt(instant: Temporal.Instant) {
  now = instant;
  const tender = await buildTender(db);
  const bidder = await buildBidder(db);
  return { tender, bidder };
}

describe('the opening, at the desk', () => {
  it('waits for the deadline, then opens once and shows what came out', async () => {
    const { tender, bidder } = await supplierAt(tenderDays.due);
    await bidAt(db, tender, bidder, tenderDays.open);
    const officer = await signInAs(db, tender.officer.personId, tender.officer.hat);
    const desk = `/work/${tender.bodySlug}/procurements/${tender.slug}/open-bids`;
    expect((await show(app, desk, officer)).html).toContain('Nobody can open one before then');
    now = tenderDays.opened;
    const tasks = await listBidTasks(db, tender.officer.personId, [tender.officer.hat], now);
    expect(tasks).toMatchObject([{ href: desk }]);
    expect((await send(app, desk, {}, officer)).status).toBe(303);
    expect((await show(app, desk, officer)).html).toContain('£1,890,000.00');
  });
});

describe('who opens, where the server seals on arrival', () => {
  it('is nobody with a key, and the page says so instead of promising people', async () => {
    now = tenderDays.open;
    const tender = await buildTender(db);
    const officer = await signInAs(db, tender.officer.personId, tender.officer.hat);
    const desk = `/work/${tender.bodySlug}/procurements/${tender.slug}/openers`;
    const { html } = await show(app, desk, officer);
    expect(html).toContain('Our server seals each bid on arrival');
    expect(html).not.toContain('Bids are sealed to these people');
  });
});

describe('the bids station', () => {
  it('tells nothing of how many came before the opening, and no name or price before the award', async () => {
    now = tenderDays.open;
    const sealed = await buildTender(db);
    await bidAt(db, sealed, await buildBidder(db), tenderDays.open);
    const waiting = `/contracts/${sealed.bodySlug}/${sealed.slug}/bids`;
    expect(JSON.parse((await show(app, `${waiting}?as=json`)).html).data).toMatchObject({
      inTime: null,
      bids: [],
    });
    now = tenderDays.opened;
    const tender = await buildOpenedTender(db, 2);
    const path = `/contracts/${tender.bodySlug}/${tender.slug}/bids`;
    const page = await show(app, path);
    expect(page.html).toContain('2 bids came in time.');
    const names = await db.selectFrom('supplier').select('name').execute();
    for (const { name } of names) expect(page.html).not.toContain(`${name}<`);
    expect(page.html).not.toContain('1,890,000');
    const { data } = JSON.parse((await show(app, `${path}?as=json`)).html);
    expect(data.bids).toMatchObject([{ label: 'A', supplierName: null, pricePence: null }, { label: 'B' }]);
  });

  it('names the winner once the award is published, and nobody else', async () => {
    now = tenderDays.opened;
    const tender = await buildOpenedTender(db, 2);
    const [winner] = await listStandingBids(db, tender);
    if (!winner) throw new Error('two bids were made');
    await db
      .insertInto('award')
      .values({
        body_id: tender.bodyId,
        procurement_id: tender.procurementId,
        bid_id: winner.id,
        reason: 'It has the most marks.',
        decided_by: tender.officer.personId,
        decided_at: tenderDays.opened,
        published_at: tenderDays.opened,
        evaluation: '{}',
        result: '{}',
      })
      .execute();
    const path = `/contracts/${tender.bodySlug}/${tender.slug}/bids?as=json`;
    const { data } = JSON.parse((await show(app, path)).html);
    const named = data.bids.filter((bid: { supplierName: string | null }) => bid.supplierName !== null);
    expect(named).toMatchObject([{ label: winner.label }]);
  });
});
