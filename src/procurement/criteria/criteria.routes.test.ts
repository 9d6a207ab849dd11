import { afterAll, describe, expect, it } from 'vitest';
import { measureIdOf } from '../../../test/builders/criteria.ts';
import { buildMandate } from '../../../test/builders/mandate.ts';
import {
  buildDraftedTender,
  buildProcurement,
  buildTender,
  tenderDays,
} from '../../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { listCriteriaTasks } from './tasks.queries.ts';

const { app, db, close } = await openTestSite({ clock: clockAt(tenderDays.notice) });
afterAll(close);

async function atDesk(tender: Awaited<ReturnType<typeof buildProcurement>>) {
  const cookie = await signInAs(db, tender.officer.personId, tender.officer.hat);
  return { ...tender, cookie, desk: `/work/${tender.bodySlug}/procurements/${tender.slug}` };
}

describe('drafting at the desk', () => {
  it('adds a price, a question and a target, and says what is missing of 100', async () => {
    const { desk, cookie } = await atDesk(await buildProcurement(db));
    const jobs = await measureIdOf(db, 'local-jobs');
    const price = {
      title: 'Price',
      weight: '40',
      method: 'linear-absolute',
      qualification: '2.4m',
      floor: '1.8m',
    };
    const target = { title: 'Jobs', weight: '19', method: 'target', target: '30', measures: jobs };
    const band = { title: 'Repairs', weight: '40', method: 'band', question: 'How?' };
    expect((await send(app, `${desk}/criteria/new/price`, price, cookie)).status).toBe(303);
    expect((await send(app, `${desk}/criteria/new/quality`, band, cookie)).status).toBe(303);
    const picking = await show(app, `${desk}/criteria/new/social-value`, cookie);
    expect(picking.html).toMatch(/One is worth about £[\d,.]+ \(/);
    expect(picking.html).toContain('No money value: no open source gives one.');
    expect((await send(app, `${desk}/criteria/new/social-value`, target, cookie)).status).toBe(303);
    const page = await show(app, `${desk}/criteria`, cookie);
    expect(page.html).toContain('You have 99: add 1.');
    expect(page.html).toContain('30 full-time years or more gets all 19 marks');
    expect(page.html).toContain('SV1 does not say how it relates');
  });

  it('says what is wrong beside the field and keeps the rest', async () => {
    const { desk, cookie } = await atDesk(await buildProcurement(db));
    const wrong = {
      title: 'Price',
      weight: '140',
      method: 'linear-absolute',
      qualification: '1',
      floor: '2',
    };
    const sent = await send(app, `${desk}/criteria/new/price`, wrong, cookie);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('Type whole marks from 1 to 100');
    expect(sent.html).toContain('must be above the one that gets all');
    expect(sent.html).toContain('value="140"');
  });

  it('changes, ties to the mandate and removes, one decision a page', async () => {
    const tender = await buildDraftedTender(db);
    const { lineOf } = await buildMandate(db, tender, [
      { outcome: 'prevention', answer: 'adopted', basisPoints: 6000 },
      { outcome: 'local-business', answer: 'declined', basisPoints: 0 },
    ]);
    const { desk, cookie } = await atDesk(tender);
    const { roundId, outcomeId } = lineOf('prevention');
    const tie = await send(app, `${desk}/criteria/SV1/mandate`, { lines: `${roundId}/${outcomeId}` }, cookie);
    expect(tie.status).toBe(303);
    const declined = lineOf('local-business');
    const lines = `${roundId}/${declined.outcomeId}`;
    const refused = await send(app, `${desk}/criteria/SV1/mandate`, { lines }, cookie);
    expect(refused.html).toContain('That priority was declined');
    expect((await show(app, `${desk}/criteria/Q1/change`, cookie)).html).toContain(
      'How will you run a repair?',
    );
    expect((await send(app, `${desk}/criteria/Q1/remove`, {}, cookie)).status).toBe(303);
    expect((await show(app, `${desk}/criteria/Q1/change`, cookie)).status).toBe(404);
    expect((await send(app, `${desk}/criteria/share`, { total: '30' }, cookie)).status).toBe(303);
    const tasks = await listCriteriaTasks(
      db,
      tender.officer.personId,
      [tender.officer.hat],
      tenderDays.notice,
    );
    expect(tasks).toMatchObject([{ href: `${desk}/criteria`, text: expect.stringContaining('80 of 100') }]);
  });
});

describe('the notice', () => {
  const when = { 'due-day': '24', 'due-month': '7', 'due-year': '2026', time: '12:00' };

  it('is published to a time on the London clock, and its page is plain words and data for the sums', async () => {
    const { desk, cookie, bodySlug, slug } = await atDesk(await buildDraftedTender(db));
    const { html } = await show(app, `${desk}/publish`, cookie);
    const asked = [...html.matchAll(/name="(reason\.[^"]+)"/g)].map(([, name]) => [name, 'We looked again.']);
    const unsaid = await send(app, `${desk}/publish`, when, cookie);
    expect([unsaid.status, unsaid.html.includes('Say in a few words why you go on')]).toEqual([422, true]);
    const sent = await send(app, `${desk}/publish`, { ...when, ...Object.fromEntries(asked) }, cookie);
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      `/contracts/${bodySlug}/${slug}/tender`,
    ]);
    const page = await show(app, `/contracts/${bodySlug}/${slug}/tender`);
    for (const text of [
      'by 24 July 2026, 12 noon',
      'A price of £1,800,000 or less gets all 40 marks',
      'marks = 40 × (£2,400,000 − price)',
      'How will you stop falls before they happen?',
      'Home safety visits, counted in visits',
      'Make a bid',
    ])
      expect(page.html).toContain(text);
    const { data } = JSON.parse((await show(app, `/contracts/${bodySlug}/${slug}/tender?as=json`)).html);
    expect(data.evaluation.criteria[0]).toEqual({
      id: 'Price',
      weight: 40,
      method: 'linear-absolute',
      qualification: '2400000.00',
      floor: '1800000.00',
    });
  });

  it('refuses a day gone by and an hour that the clocks skip', async () => {
    const { desk, cookie } = await atDesk(await buildDraftedTender(db));
    const past = await send(app, `${desk}/publish`, { ...when, 'due-year': '2025' }, cookie);
    expect(past.html).toContain('still to come');
    const twice = { ...when, 'due-day': '25', 'due-month': '10', time: '01:30' };
    expect((await send(app, `${desk}/publish`, twice, cookie)).html).toContain(
      'The clocks change in that hour',
    );
  });

  it('once out, a change is refused in words and nothing can be read as a draft', async () => {
    const { desk, cookie } = await atDesk(await buildTender(db));
    const page = await show(app, `${desk}/criteria`, cookie);
    expect(page.html).toContain('Locked when the tender notice was published');
    expect(page.html).not.toContain('/criteria/Q1/remove');
    const warned = await show(app, `${desk}/criteria/Q1/change`, cookie);
    expect(warned.html).toContain('that you tried goes on the public record');
    const sent = await send(app, `${desk}/criteria/Q1/remove`, {}, cookie);
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('That you tried is on the public record');
  });

  it('before it is out, its public page shows no draft', async () => {
    const { bodySlug, slug } = await buildDraftedTender(db);
    const path = `/contracts/${bodySlug}/${slug}/tender`;
    expect((await show(app, path)).html).toContain('not out yet');
    expect(JSON.parse((await show(app, `${path}?as=json`)).html).data.criteria).toEqual([]);
  });
});
