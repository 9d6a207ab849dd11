import { afterAll, describe, expect, it } from 'vitest';
import { buildOfficer } from '../../../test/builders/people.ts';
import { buildProcurement, tenderDays } from '../../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';

const { app, db, close } = await openTestSite({ clock: clockAt(tenderDays.prepared) });
afterAll(close);

const filled = {
  title: 'Street trees',
  summary: 'Planting 900 trees and watering them.',
  category: 'services',
  value: '£420,000',
  district: 'bury',
  'startsOn-day': '1',
  'startsOn-month': 'November',
  'startsOn-year': '2026',
  'endsOn-day': '31',
  'endsOn-month': '10',
  'endsOn-year': '2029',
};

describe('preparing a procurement', () => {
  it('asks first of all which rules apply, and says them', async () => {
    const { bodySlug, officer } = await buildProcurement(db);
    const cookie = await signInAs(db, officer.personId, officer.hat);
    const path = `/work/${bodySlug}/procurements/new`;
    const sent = await send(app, path, { kindOfService: 'health-care' }, cookie);
    expect(sent.headers.get('location')).toBe(`${path}/health-care`);
    expect((await show(app, `${path}/health-care`, cookie)).html).toContain(
      'Provider Selection Regime applies',
    );
    expect((await send(app, path, {}, cookie)).html).toContain('Choose what kind of purchase it is');
    const care = await send(app, `${path}/health-care`, { ...filled, title: 'Wound care' }, cookie);
    const plan = await show(app, care.headers.get('location') ?? '', cookie);
    expect(plan.html).toContain('the Procurement Act does not');
    expect(plan.html).not.toContain('not less than the threshold');
  });

  it('begins with the plainest way that the value allows, and several keys over the threshold', async () => {
    const { bodySlug, officer } = await buildProcurement(db);
    const cookie = await signInAs(db, officer.personId, officer.hat);
    const begun = async (fields: object, kind = 'ordinary') => {
      const made = { ...filled, ...fields };
      const sent = await send(app, `/work/${bodySlug}/procurements/new/${kind}`, made, cookie);
      const slug = sent.headers.get('location')?.split('/').at(-2);
      return JSON.parse((await show(app, `/contracts/${bodySlug}/${slug}/plan?as=json`)).html).data.contract;
    };
    expect(await begun({})).toMatchObject({ procedure: 'open', sealing: 'openers', rung: 'inform-weights' });
    expect(await begun({ value: '90,000' })).toMatchObject({
      procedure: 'below-threshold',
      sealing: 'access-rule',
    });
    expect(await begun({}, 'light-touch')).toMatchObject({
      category: 'light-touch',
      procedure: 'below-threshold',
    });
  });

  it('shows which rules apply by value', async () => {
    const { bodySlug, officer } = await buildProcurement(db);
    const cookie = await signInAs(db, officer.personId, officer.hat);
    const sent = await send(app, `/work/${bodySlug}/procurements/new/ordinary`, filled, cookie);
    expect(sent.status).toBe(303);
    const desk = await show(app, (sent.headers.get('location') ?? '').replace(/\/plan$/, ''), cookie);
    expect(desk.html).toContain('£504,000.00');
    expect(desk.html).toContain('£207,720.00');
    expect(desk.html).toContain('not less than the threshold');
  });

  it('keeps everything typed when something is wrong, and says all of it at once', async () => {
    const { bodySlug, officer } = await buildProcurement(db);
    const cookie = await signInAs(db, officer.personId, officer.hat);
    const wrong = { ...filled, value: 'a lot', 'endsOn-year': '2025', category: '' };
    const sent = await send(app, `/work/${bodySlug}/procurements/new/ordinary`, wrong, cookie);
    expect(sent.status).toBe(422);
    for (const text of [
      'Type an amount in pounds',
      'It must end after it starts',
      'Choose what kind of thing',
      'value="a lot"',
    ])
      expect(sent.html).toContain(text);
    expect(sent.html).toContain('Planting 900 trees');
  });

  it('is for those who prepare: an evaluator is told which role it needs', async () => {
    const { bodyId, bodySlug } = await buildProcurement(db);
    const { personId } = await buildOfficer(db, bodyId, 'evaluator');
    const cookie = await signInAs(db, personId, { kind: 'body', bodyId, role: 'evaluator' });
    expect((await show(app, `/work/${bodySlug}/procurements/new`, cookie)).status).toBe(403);
    expect((await show(app, `/work/${bodySlug}/procurements/new`)).status).toBe(303);
  });

  it('may be changed until the notice is out', async () => {
    const { bodySlug, slug, officer } = await buildProcurement(db);
    const cookie = await signInAs(db, officer.personId, officer.hat);
    const path = `/work/${bodySlug}/procurements/${slug}`;
    expect((await show(app, `${path}/change`, cookie)).html).toContain('2400000.00');
    expect((await send(app, `${path}/change`, { ...filled, kindOfService: 'ordinary' }, cookie)).status).toBe(
      303,
    );
    expect((await show(app, path, cookie)).html).toContain('Street trees');
  });
});

describe('the public list', () => {
  it('is searched, filtered, paged, and handed over as a file and as data', async () => {
    const { bodySlug } = await buildProcurement(db, { title: '=Dangerous 100% title' });
    const found = await show(
      app,
      `/contracts?q=${encodeURIComponent('100%')}&body=${bodySlug}&station=voice`,
    );
    expect(found.html).toContain('1 contract');
    expect((await show(app, '/contracts?q=nothing-like-it')).html).toContain('No contract is like that');
    expect((await show(app, `/contracts?body=${bodySlug}&station=bids`)).html).toContain('No contract');
    const csv = await show(app, `/contracts?body=${bodySlug}&as=csv`);
    expect(csv.headers.get('content-disposition')).toContain('contracts.csv');
    expect(csv.html).toContain("'=Dangerous");
    const { data } = JSON.parse((await show(app, `/contracts?body=${bodySlug}&as=json`)).html);
    expect(data).toMatchObject({
      total: 1,
      contracts: [{ valuePenceWithoutVat: 240_000_000, reached: null }],
    });
  });

  it('has pages, each with its way on', async () => {
    const { bodySlug, officer } = await buildProcurement(db);
    const cookie = await signInAs(db, officer.personId, officer.hat);
    for (let made = 0; made < 20; made += 1)
      await send(
        app,
        `/work/${bodySlug}/procurements/new/ordinary`,
        { ...filled, title: 'The same title' },
        cookie,
      );
    const links = (html: string) => html.match(/<h2 class="govuk-heading-s"><a/g)?.length;
    const [first, second] = [
      await show(app, `/contracts?body=${bodySlug}`),
      await show(app, `/contracts?body=${bodySlug}&page=2`),
    ];
    expect(first.html).toContain('21 contracts');
    expect([links(first.html), links(second.html)]).toEqual([20, 1]);
    expect(first.html).toContain(`/contracts?body=${bodySlug}&amp;page=2`);
    const desk = await show(app, `/work/${bodySlug}/procurements?q=same`, cookie);
    expect(desk.html).toContain('the-same-title-20');
  });
});
