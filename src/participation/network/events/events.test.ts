import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAt } from '../../../../test/builders/participation.ts';
import { buildBody, buildOfficer, carriedOut, setUpBy } from '../../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import { loadReference } from '../../../reference/load-reference.ts';
import { bookPlace } from './book-place.ts';
import { forgetBookings } from './bookings.queries.ts';
import { publishEvent } from './publish-event.ts';

const now = Temporal.Instant.from('2026-09-01T11:00:00Z');
const startsAt = Temporal.Instant.from('2026-10-06T17:30:00Z');
let time = now;
let test: TestSite;
let body: { bodyId: string; slug: string };
let officer: string;
let cookie: string;
beforeAll(async () => {
  test = await openTestSite({ clock: { now: (db) => clockAt(time).now(db) } });
  await loadReference(test.db);
  body = await buildBody(test.db, { name: 'Oldham Council' });
  officer = (await buildOfficer(test.db, body.bodyId, 'facilitator')).personId;
  cookie = await signInAs(test.db, officer, { kind: 'body', bodyId: body.bodyId, role: 'facilitator' });
});
afterAll(() => test.close());

async function event(capacity: number | null = 2, title = 'Home repairs') {
  return carriedOut(test.db, (tx) =>
    publishEvent(tx, actingAt(officer, now), {
      bodyId: body.bodyId,
      bodySlug: body.slug,
      title,
      about: 'Tell us what counts.',
      place: 'Lees Library',
      onlineUrl: null,
      districtSlug: 'oldham',
      startsAt,
      endsAt: startsAt.add({ hours: 2 }),
      capacity,
      access: ['step-free', 'bsl'],
      accessNote: '',
      roundId: null,
    }),
  );
}
const hrefOf = ({ slug }: { slug: string }) => `/network/${body.slug}/events/${slug}`;
const bookings = (eventId: string) =>
  test.db.selectFrom('event_booking').selectAll().where('event_id', '=', eventId).execute();

describe('booking a place', () => {
  it('gives each place once, however many book in the same moment', async () => {
    const { eventId } = await event(7);
    const key = {
      bodyId: body.bodyId,
      eventId,
      title: 'x',
      contact: '',
      needs: '',
      publicUrl: 'http://localhost',
    };
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        transact(test.db, undefined, (tx) =>
          bookPlace(tx, setUpBy(now), { ...key, name: `Person ${number}` }),
        ),
      ),
    );
    expect(all.filter((each) => 'isWaiting' in each && !each.isWaiting)).toHaveLength(7);
    expect((await bookings(eventId)).filter(({ is_waiting }) => is_waiting)).toHaveLength(33);
  });

  it('needs no account, mails the way back where it can, and lets people cancel by it', async () => {
    const made = await event(1);
    const sent = await send(test.app, hrefOf(made), { name: 'Ada', contact: 'ada@example.org' });
    const own = sent.headers.get('location') ?? '';
    expect((await show(test.app, own)).html).toContain('You have a place');
    const mail = await test.db.selectFrom('mail_message').selectAll().execute();
    expect(mail.at(-1)?.body).toContain(`http://localhost${own}`);
    expect((await show(test.app, hrefOf(made))).html).toContain('All 1 are taken. You can wait for one.');
    const second = await send(test.app, hrefOf(made), { name: 'Bo', contact: 'bo@example.org' });
    const other = second.headers.get('location') ?? '';
    expect((await show(test.app, other)).html).toContain('You wait for a place');
    expect((await send(test.app, own, {})).html).toContain('Your name is deleted');
    expect((await show(test.app, own)).status).toBe(404);
    expect((await show(test.app, other)).html).toContain('You have a place');
    const told = await test.db.selectFrom('mail_message').select(['recipient', 'subject']).execute();
    expect(told).toContainEqual({ recipient: 'bo@example.org', subject: 'You have a place: Home repairs' });
    expect((await bookings(made.eventId)).map(({ name }) => name)).toEqual(['Bo']);
  });

  it('is refused without a name, and keeps what was typed', async () => {
    const made = await event();
    const sent = await send(test.app, hrefOf(made), { name: ' ', needs: 'A lift' });
    expect([sent.status, sent.html.includes('Enter a name'), sent.html.includes('A lift')]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await show(test.app, '/network/bookings/nothing')).status).toBe(404);
  });
});

it('offers a facilitator no page that is the commissioner’s', async () => {
  const { html } = await show(test.app, `/work/${body.slug}/network`, cookie);
  expect(html).toContain('Sum up comments');
  expect(html).not.toContain('/network/summaries/');
});

describe('an event', () => {
  it('is found by its district, in its own words and as a calendar file', async () => {
    const made = await event(null, 'Only in Oldham');
    expect((await show(test.app, '/network/events?district=oldham')).html).toContain('Only in Oldham');
    expect((await show(test.app, '/network/events?district=wigan')).html).not.toContain('Only in Oldham');
    const { html } = await show(test.app, hrefOf(made));
    expect(html).toContain('6 October 2026, 6:30pm to 8:30pm');
    expect(html).toContain('No steps · British Sign Language');
    const file = await show(test.app, `${hrefOf(made)}/calendar`);
    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect(file.html).toContain('DTSTART:20261006T173000Z');
  });

  it('is announced with every fault beside its field', async () => {
    const path = `/work/${body.slug}/network/events`;
    const wrong = await send(
      test.app,
      path,
      { title: '', from: '6', capacity: 'many', onlineUrl: 'http://x' },
      cookie,
    );
    expect(wrong.status).toBe(422);
    for (const fault of [
      'Say what it is called',
      'Enter a time such as',
      'whole number from 1',
      'begins with https',
    ])
      expect(wrong.html).toContain(fault);
    const right = {
      title: 'Tea and talk',
      about: 'Come by.',
      'startsOn-day': '7',
      'startsOn-month': '10',
      'startsOn-year': '2026',
      from: '2pm',
      until: '4pm',
    };
    expect((await send(test.app, path, right, cookie)).html).toContain('Say where it is');
    const sent = await send(
      test.app,
      path,
      { ...right, place: 'The market', access: ['toilet', 'food'] },
      cookie,
    );
    expect((await show(test.app, sent.headers.get('location') ?? '')).html).toContain('Something to eat');
  });

  it('has a register for whoever runs it and for nobody else; names go 30 days after', async () => {
    const made = await event(5);
    await send(test.app, hrefOf(made), { name: 'Ada', needs: 'A lift' });
    const register = `/work/${body.slug}/network/events/${made.slug}`;
    const { html } = await show(test.app, register, cookie);
    expect(html).toContain('A lift');
    expect(html).toContain('Names are deleted on 5 November 2026.');
    expect((await show(test.app, hrefOf(made))).html).not.toContain('Ada');
    expect((await show(test.app, register)).status).toBe(303);
    await forgetBookings(test.db, 10_000);
    expect(await bookings(made.eventId)).toHaveLength(1);
    await test.db
      .updateTable('network_event')
      .set({ starts_at: '2026-01-01T10:00:00Z', ends_at: '2026-01-01T12:00:00Z' })
      .where('id', '=', made.eventId)
      .execute();
    await forgetBookings(test.db, 30);
    expect(await bookings(made.eventId)).toEqual([]);
  });

  it('says afterwards how many came and what came of it', async () => {
    const made = await event(5, 'What came of it');
    const register = `/work/${body.slug}/network/events/${made.slug}`;
    const early = await send(test.app, register, { came: '12', outcome: 'Good' }, cookie);
    expect([early.status, early.html.includes('When it has begun')]).toEqual([422, true]);
    time = startsAt.add({ hours: 20 });
    const late = await send(test.app, hrefOf(made), { name: 'Too late' });
    expect(late.status).toBe(422);
    expect((await show(test.app, '/waiting', cookie)).html).toContain('Say what came of “What came of it”');
    expect((await send(test.app, register, { came: 'some', outcome: 'Good' }, cookie)).status).toBe(422);
    await send(test.app, register, { came: '12', outcome: 'People want evening visits.' }, cookie);
    const { html } = await show(test.app, hrefOf(made));
    expect(html).toContain('12 people came.');
    expect(html).toContain('People want evening visits.');
    expect(html).not.toContain('Book a place');
  });
});
