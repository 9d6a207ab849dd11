import { Temporal } from 'temporal-polyfill';
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
import { listCriteria } from '../criteria/criteria.queries.ts';
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
  const cookie = await signInAs(db, bidder.actor.personId, bidder.actor.hat);
  const path = `/tenders/${tender.bodySlug}/${tender.slug}/bid`;
  return { tender, bidder, cookie, path, fields: await fieldsFor(tender) };
}

async function fieldsFor(tender: { bodyId: string; procurementId: string }): Promise<Record<string, string>> {
  const criteria = await listCriteria(db, tender);
  const [, q1, sv1, sv2] = criteria;
  if (!q1 || !sv1 || !sv2) throw new Error('the tender has four criteria');
  const visits = `commit.${sv1.id}.${sv1.measures[0]?.id}`;
  return {
    price: '1,890,000',
    [`answer.${q1.id}`]: 'One number, answered by a person.',
    [`answer.${sv1.id}`]: 'Every visit starts with a falls check.',
    [`${visits}.quantity`]: '180',
    [`${visits}.by-day`]: '31',
    [`${visits}.by-month`]: '10',
    [`${visits}.by-year`]: '2027',
    [`${visits}.place`]: 'Failsworth',
  };
}

describe('bidding', () => {
  it('is one form: its receipt shows the commitment, the size and which sealing was used', async () => {
    const { tender, cookie, path, fields } = await supplierAt(tenderDays.open);
    expect((await show(app, '/tenders')).html).toContain(path);
    const sent = await send(app, path, fields, cookie);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}/receipt`]);
    const receipt = await show(app, `${path}/receipt`, cookie);
    const [bid] = await listStandingBids(db, tender);
    expect(receipt.html).toContain(bid?.commitment);
    expect(receipt.html).toContain('Sealed on arrival by this server');
    expect((await show(app, path, cookie)).html).toContain('This one will take its place');
  });

  it('keeps what was typed and names every fault', async () => {
    const { cookie, path, fields } = await supplierAt(tenderDays.open);
    const visits = Object.keys(fields).find((name) => name.endsWith('.place')) ?? '';
    const sent = await send(app, path, { ...fields, price: '0', [visits]: '' }, cookie);
    expect(sent.status).toBe(422);
    for (const text of [
      'Type an amount above zero',
      'Home safety visits: say where',
      'Every visit starts with a falls check.',
    ])
      expect(sent.html).toContain(text);
  });

  it('takes no promise that would fall due before the contract starts', async () => {
    const { cookie, path, fields } = await supplierAt(tenderDays.open);
    const year = Object.keys(fields).find((name) => name.endsWith('.by-year')) ?? '';
    const sent = await send(app, path, { ...fields, [year]: '2020' }, cookie);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('choose a day after the contract starts, on 1 November 2026');
  });

  it('after the deadline says how late it came, and keeps a receipt of that', async () => {
    const { cookie, path, fields } = await supplierAt(tenderDays.open);
    const form = await app.request(path, { headers: { cookie } });
    const csrf = (await form.text()).match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '';
    now = tenderDays.due.add({ minutes: 4, seconds: 11 });
    const body = new URLSearchParams({ ...fields, _csrf: csrf });
    const sent = await app.request(path, { method: 'POST', body, headers: { cookie } });
    expect(sent.headers.get('location')).toBe(`${path}/receipt`);
    const receipt = await show(app, `${path}/receipt`, cookie);
    expect(receipt.html).toContain('This bid came 4 minutes late. We cannot open it');
    expect(receipt.html).toContain('24 July 2026, 12:04:11');
    const closed = await app.request(path, { headers: { cookie } });
    expect(closed.headers.get('location')).toContain('/bids');
  });

  it('is for suppliers, and waits for them with its deadline', async () => {
    const { tender, bidder, path } = await supplierAt(tenderDays.open);
    expect((await app.request(path)).status).toBe(303);
    const officer = await signInAs(db, tender.officer.personId, tender.officer.hat);
    expect((await show(app, path, officer)).status).toBe(403);
    const tasks = await listBidTasks(db, bidder.actor.personId, [bidder.actor.hat], now);
    expect(tasks.find(({ href }) => href === path)?.due).toEqual(Temporal.PlainDate.from('2026-07-24'));
  });
});

describe('the opening, at the desk', () => {
  it('waits for the deadline, then opens once and shows what came out', async () => {
    const { tender, bidder } = await supplierAt(tenderDays.due);
    await bidAt(db, tender, bidder, tenderDays.open);
    const officer = await signInAs(db, tender.officer.personId, tender.officer.hat);
    const desk = `/work/${tender.bodySlug}/procurements/${tender.slug}/open-bids`;
    expect((await show(app, desk, officer)).html).toContain('Nobody can open one before then');
    now = tenderDays.opened;
    const tasks = await listBidTasks(db, tender.officer.personId, [tender.officer.hat], now);
    expect(tasks).toMatchObject([{ href: desk, text: expect.stringContaining('(1)') }]);
    expect((await send(app, desk, {}, officer)).status).toBe(303);
    expect((await show(app, desk, officer)).html).toContain('£1,890,000.00');
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
