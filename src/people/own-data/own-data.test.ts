import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actingAt,
  answer,
  buildAnswers,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { buildOfficer, carriedOut } from '../../../test/builders/people.ts';
import { buildSeatedPanel } from '../../../test/builders/seats.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { transact } from '../../acts/transact.ts';
import { followAtOnce } from '../../participation/following/follow-at-once.ts';
import { openThread } from '../../participation/network/threads/open-thread.ts';
import { publishResults } from '../../participation/results/publish-results.ts';
import { actColumns } from './acts-held.rules.ts';
import { ownColumns } from './held.rules.ts';
import { erase } from './own-data.queries.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(roundDays.during) });
});
afterAll(() => site.close());

describe('what is held on a person', () => {
  it('is all known: every column of the database that names a person is told, or counted with a reason', async () => {
    const { rows } = await sql<{ held: string }>`
      select c.conrelid::regclass || '.' || a.attname as held from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and (c.confrelid = 'person'::regclass
        or a.attname = 'pool_member_id' and c.confrelid in ('pool_member'::regclass, 'panel_seat'::regclass))`.execute(
      site.db,
    );
    const found = [...new Set(rows.map(({ held }) => held))].sort();
    expect(found.length).toBeGreaterThan(50);
    const known = [...Object.keys(ownColumns), ...Object.values(actColumns).flat()];
    expect(new Set(known).size).toBe(known.length);
    expect(known.sort()).toEqual(found);
  });
});

/** Somebody who answered a round that closed and one that is open, follows it, began a conversation and has programs. */
async function lively() {
  const closed = await buildRound(site.db);
  const open = await buildRound(site.db);
  const { personId } = await buildResident(site.db);
  const email = `${personId}@example.org`;
  await site.db
    .updateTable('person')
    .set({ email, name: 'Winnie Oakes' })
    .where('id', '=', personId)
    .execute();
  await buildAnswers(site.db, site.site.pool, closed.roundId, { count: 11, points: [50, 30, 20] });
  for (const { roundId } of [closed, open]) await answer(site.site.pool, personId, roundId, [0, 0, 100]);
  const after = { ...closed.commissioner, clock: clockAt(roundDays.after) };
  await carriedOut(site.db, (tx) => publishResults(tx, after, { roundId: closed.roundId }));
  const by = actingAt(personId, roundDays.during);
  await carriedOut(site.db, async (tx) => {
    await followAtOnce(tx, by, { email, subject: { kind: 'round', id: open.roundId } });
    const { bodyId, bodySlug } = open;
    const said = { title: 'Warm homes', text: 'What about radiators?', name: 'Winnie', asBody: false };
    return openThread(tx, by, { bodyId, bodySlug, ...said });
  });
  const cookie = await signInAs(site.db, personId);
  await send(site.app, '/my-keys', { name: 'Press office', scope: 'read' }, cookie);
  await send(site.app, '/my-webhooks', { url: 'https://hooks.example.org/acts' }, cookie);
  return { personId, email, open, closed, cookie };
}

const recorded = () => site.db.selectFrom('record_entry').select(['id', 'facts']).orderBy('id').execute();
const ballotsOf = (table: 'ballot' | 'counted_ballot', roundId: string) =>
  site.db.selectFrom(table).select('id').where('round_id', '=', roundId).execute();

describe('a resident', () => {
  it('downloads everything in one file, found by link from where they are signed in', async () => {
    const { cookie, email, open } = await lively();
    expect((await show(site.app, '/waiting', cookie)).html).toContain('href="/my-details"');
    const page = await show(site.app, '/my-details', cookie);
    for (const said of ['Conversations you began', 'Answers in rounds that are open', '/my-details/erase'])
      expect(page.html).toContain(said);
    const file = await show(site.app, '/my-details/download', cookie);
    expect(file.headers.get('content-disposition')).toContain('my-details.json');
    expect(JSON.parse(file.html)).toMatchObject({
      account: { email, name: 'Winnie Oakes', districtSlug: 'oldham' },
      openAnswers: [{ round: open.slug, points: [0, 0, 100] }],
      held: {
        'open_thread.written_by': [{ text: 'What about radiators?' }],
        'api_key.person_id': [{ name: 'Press office', scope: 'read' }],
        'webhook.person_id': [{ url: 'https://hooks.example.org/acts' }],
      },
      follows: [{}],
      acts: [],
    });
    expect((await show(site.app, '/my-details/download')).headers.get('location')).toContain('/sign-in');
  });

  it('who sits on a panel finds their seat among it', async () => {
    const { seats } = await buildSeatedPanel(site.db);
    const { personId } = seats[0] ?? {};
    const cookie = await signInAs(site.db, personId ?? '');
    const { html } = await show(site.app, '/my-details/download', cookie);
    expect(JSON.parse(html).held).toMatchObject({ 'panel_seat.pool_member_id': [{ state: 'accepted' }] });
  });

  it('has it erased: nothing leads to them, the closed round and the public record stay as they are', async () => {
    const { cookie, personId, email, open, closed } = await lively();
    const before = await recorded();
    const unsure = await send(site.app, '/my-details/erase', {}, cookie);
    expect(unsure.html).toContain('Tick that you understand');
    expect(unsure.html).toContain('An answer in a round that has closed');
    const done = await send(site.app, '/my-details/erase', { understood: 'yes' }, cookie);
    expect(done.html).toContain('Everything about you is erased');
    expect((await show(site.app, '/my-details', cookie)).headers.get('location')).toContain('/sign-in');
    const person = await site.db
      .selectFrom('person')
      .selectAll()
      .where('id', '=', personId)
      .executeTakeFirst();
    expect(person).toMatchObject({ email: null, name: null, postcode_outward: null, district_slug: null });
    expect(await ballotsOf('ballot', open.roundId)).toEqual([]);
    expect(await ballotsOf('counted_ballot', closed.roundId)).toHaveLength(12);
    const register = site.db.selectFrom('register_entry').selectAll().where('round_id', '=', open.roundId);
    expect(await register.execute()).toEqual([]);
    const { rows: named } = await sql`select from follower where email = ${email} union all
      select from mail_message where recipient = ${email} union all
      select from open_thread where shown_name = 'Winnie' and written_by = ${personId} union all
      select from api_key where person_id = ${personId} union all
      select from webhook where person_id = ${personId} union all
      select from webhook_delivery d where not exists (select from webhook w where w.id = d.webhook_id)`.execute(
      site.db,
    );
    expect(named).toEqual([]);
    expect(await recorded()).toEqual(before);
  });

  it('who holds an office is told what to do first; nobody erases anybody else', async () => {
    const { bodyId } = await buildRound(site.db);
    const { personId } = await buildOfficer(site.db, bodyId, 'facilitator');
    const hat = { kind: 'body', bodyId, role: 'facilitator' } as const;
    const cookie = await signInAs(site.db, personId, hat);
    const refused = await send(site.app, '/my-details/erase', { understood: 'yes' }, cookie);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Ask a colleague who is its administrator to end it first');
    const other = transact(site.db, actingAt(personId, roundDays.during).actor, async (tx) =>
      erase(tx, (await buildResident(site.db)).personId),
    );
    await expect(other).rejects.toMatchObject({ code: '42501' });
  });
});
