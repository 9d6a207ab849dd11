import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAt } from '../../../../test/builders/participation.ts';
import { buildBody, buildOfficer, carriedOut } from '../../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { loadReference } from '../../../reference/load-reference.ts';
import { publishEvent } from '../events/publish-event.ts';
import { publishNews } from '../news/publish-news.ts';

const now = Temporal.Instant.from('2026-09-01T11:00:00Z');
const startsAt = Temporal.Instant.from('2026-10-06T17:30:00Z');
let site: TestSite;
let body: { bodyId: string; slug: string };
let officer: string;
let cookie: string;
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(now) });
  await loadReference(site.db);
  body = await buildBody(site.db, { name: 'Oldham Council' });
  officer = (await buildOfficer(site.db, body.bodyId, 'facilitator')).personId;
  cookie = await signInAs(site.db, officer, { kind: 'body', bodyId: body.bodyId, role: 'facilitator' });
});
afterAll(() => site.close());

const own = () => ({ bodyId: body.bodyId, bodySlug: body.slug, roundId: null });

describe('news that were published', () => {
  it('are put right: the change shows its date and why, and what they said before can be read', async () => {
    const { slug } = await carriedOut(site.db, (tx) =>
      publishNews(tx, actingAt(officer, now), { ...own(), title: 'Buses', text: 'They run until ten.' }),
    );
    const desk = `/work/${body.slug}/network/news/${slug}`;
    expect((await show(site.app, `/work/${body.slug}/network`, cookie)).html).toContain(desk);
    expect((await show(site.app, desk, cookie)).html).toContain('They run until ten.');
    const fields = { title: 'Buses', text: 'They run until eleven.', round: '' };
    const silent = await send(site.app, desk, { ...fields, note: '' }, cookie);
    expect(silent.html).toContain('Say what you changed, and why');
    expect(silent.html).toContain('They run until eleven.');
    const note = 'We had the wrong hour.';
    const same = await send(site.app, desk, { ...fields, text: 'They run until ten.', note }, cookie);
    expect(same.html).toContain('Nothing is different yet');
    expect((await send(site.app, desk, { ...fields, note }, cookie)).status).toBe(303);
    const { html } = await show(site.app, `/network/${body.slug}/news/${slug}`);
    for (const said of [`Changed on 1 September 2026: ${note}`, 'until ten', 'until eleven'])
      expect(html).toContain(said);
    const { data } = JSON.parse((await show(site.app, `/network/${body.slug}/news/${slug}?as=json`)).html);
    expect(data.changes).toEqual([
      { changedAt: now.toString(), note, before: 'Buses\n\nThey run until ten.' },
    ]);
    expect((await show(site.app, '/search?q=eleven')).html).toContain('Buses');
  });
});

describe('an event that is still to come', () => {
  const at = (slug: string) => `/network/${body.slug}/events/${slug}`;
  async function event(starts = startsAt) {
    const { slug } = await carriedOut(site.db, async (tx) => {
      const published = await publishEvent(tx, actingAt(officer, now), {
        ...own(),
        title: 'Home repairs',
        about: 'Tell us what counts.',
        place: 'Lees Library',
        onlineUrl: null,
        districtSlug: 'oldham',
        startsAt: starts,
        endsAt: starts.add({ hours: 2 }),
        capacity: 1,
        access: ['bsl'],
        accessNote: '',
      });
      if ('refused' in published) throw new Error(published.refused);
      return published;
    });
    return slug;
  }
  const fields = {
    title: 'Home repairs',
    about: 'Tell us what counts.',
    place: 'Royton Library',
    district: 'oldham',
    'startsOn-day': '7',
    'startsOn-month': '10',
    'startsOn-year': '2026',
    from: '6pm',
    until: '8pm',
    capacity: '2',
    access: ['bsl'],
    note: 'Lees Library is shut that week.',
  };

  it('is moved: whoever booked is told, new places go to who waits, and what it said before can be read', async () => {
    const slug = await event();
    for (const name of ['ann', 'bob'])
      await send(site.app, at(slug), { name, contact: `${name}@example.org` });
    const change = `/work/${body.slug}/network/events/${slug}/change`;
    expect((await show(site.app, change, cookie)).html).toContain('value="Lees Library"');
    expect((await send(site.app, change, fields, cookie)).headers.get('location')).toBe(at(slug));
    const { html } = await show(site.app, at(slug));
    for (const said of [
      'Royton Library',
      'Changed on 1 September 2026: Lees Library is shut that week.',
      '6 October 2026, 6:30pm to 8:30pm. Lees Library',
    ])
      expect(html).toContain(said);
    const mail = await site.db.selectFrom('mail_message').select(['recipient', 'subject']).execute();
    const toBob = mail.filter(({ recipient }) => recipient === 'bob@example.org').map((one) => one.subject);
    expect(toBob).toContain('Changed: Home repairs');
    expect(toBob).toContain('You have a place: Home repairs');
    const few = await send(site.app, change, { ...fields, capacity: '1' }, cookie);
    expect(few.html).toContain('2 people have a place already');
    expect((await send(site.app, change, fields, cookie)).html).toContain('Nothing is different yet');
  });

  it('cannot be changed once it has begun', async () => {
    const slug = await event(now.add({ hours: 1 }));
    const hour = { starts_at: now.subtract({ hours: 1 }) };
    await site.db.updateTable('network_event').set(hour).where('slug', '=', slug).execute();
    const change = `/work/${body.slug}/network/events/${slug}/change`;
    expect((await send(site.app, change, fields, cookie)).html).toContain('It has begun');
  });
});
