import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBidder, buildTender, tenderDays } from '../../../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import type { Clock } from '../../../acts/clock.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { listStandingBids } from '../bids.queries.ts';
import { listBidTasks } from '../tasks.queries.ts';

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
  return { tender, bidder, cookie, path, form: `${path}/form`, fields: await fieldsFor(tender) };
}

async function fieldsFor(tender: { bodyId: string; procurementId: string }): Promise<Record<string, string>> {
  const [, q1, sv1, sv2] = await listCriteria(db, tender);
  if (!q1 || !sv1 || !sv2) throw new Error('the tender has four criteria');
  const visits = `commit.${sv1.id}.${sv1.measures[0]?.id}`;
  return {
    price: '1,890,000',
    declared: 'true-and-own',
    [`answer.${q1.id}`]: 'One number, answered by a person.',
    [`answer.${sv1.id}`]: 'Every visit starts with a falls check.',
    [`${visits}.quantity`]: '180',
    [`${visits}.by-day`]: '31',
    [`${visits}.by-month`]: '10',
    [`${visits}.by-year`]: '2027',
    [`${visits}.place`]: 'Failsworth',
  };
}

describe('the way to a bid', () => {
  it('begins with what is asked, the minutes it takes and how it is marked', async () => {
    const { tender, cookie, path } = await supplierAt(tenderDays.open);
    const overview = await show(app, path, cookie);
    for (const text of ['We think it takes', 'What is asked', `${path}/form`, '/marking"'])
      expect(overview.html).toContain(text);
    const marking = await show(app, `/tenders/${tender.bodySlug}/${tender.slug}/marking`);
    expect(marking.html).toMatch(/If you promise [\d,.]+ .* of the [\d,.]+ asked for, you get .* marks\./);
  });

  it('is one form: its receipt shows the commitment', async () => {
    const { tender, cookie, path, form, fields } = await supplierAt(tenderDays.open);
    const sent = await send(app, form, fields, cookie);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}/receipt`]);
    const receipt = await show(app, `${path}/receipt`, cookie);
    const [bid] = await listStandingBids(db, tender);
    expect(receipt.html).toContain(bid?.commitment);
    expect((await show(app, form, cookie)).html).toContain('This one will take its place');
  });

  it('says once what it is read against, with nothing spent on quotes', async () => {
    const { cookie, form } = await supplierAt(tenderDays.open);
    const { html } = await show(app, form, cookie);
    expect(html.split('"startsOn":"2026-11-01"')).toHaveLength(2);
    expect(html).not.toContain('&quot;startsOn');
  });

  it('keeps what was typed and names every fault', async () => {
    const { cookie, form, fields } = await supplierAt(tenderDays.open);
    const place = Object.keys(fields).find((name) => name.endsWith('.place')) ?? '';
    const sent = await send(app, form, { ...fields, price: '0', [place]: '' }, cookie);
    expect(sent.status).toBe(422);
    for (const text of [
      'Type an amount above zero',
      'Home safety visits: say where',
      'Every visit starts with a falls check.',
    ])
      expect(sent.html).toContain(text);
  });

  it('is looked over without a script: warnings explain, and the same form is then sent', async () => {
    const { cookie, form, fields } = await supplierAt(tenderDays.open);
    const year = Object.keys(fields).find((name) => name.endsWith('.by-year')) ?? '';
    const late = { ...fields, [year]: '2031' };
    const checked = await send(app, form, { ...late, check: 'yes' }, cookie);
    expect(checked.status).toBe(422);
    expect(checked.html).toContain('is due after the contract ends, on 31 October 2029');
    expect((await send(app, form, late, cookie)).status).toBe(303);
  });

  it('takes no promise that would fall due before the contract starts', async () => {
    const { cookie, form, fields } = await supplierAt(tenderDays.open);
    const year = Object.keys(fields).find((name) => name.endsWith('.by-year')) ?? '';
    const sent = await send(app, form, { ...fields, [year]: '2020' }, cookie);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('choose a day after the contract starts, on 1 November 2026');
  });

  it('after the deadline says how late it came, and keeps a receipt of that', async () => {
    const { cookie, path, form, fields } = await supplierAt(tenderDays.open);
    const page = await app.request(form, { headers: { cookie } });
    const csrf = (await page.text()).match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '';
    now = tenderDays.due.add({ minutes: 4, seconds: 11 });
    const body = new URLSearchParams({ ...fields, _csrf: csrf });
    const sent = await app.request(form, { method: 'POST', body, headers: { cookie } });
    expect(sent.headers.get('location')).toBe(`${path}/receipt`);
    const receipt = await show(app, `${path}/receipt`, cookie);
    expect(receipt.html).toContain('This bid came 4 minutes late. We cannot open it');
    const closed = await app.request(form, { headers: { cookie } });
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
