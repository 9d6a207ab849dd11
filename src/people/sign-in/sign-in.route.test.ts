import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody, buildOfficer, carriedOut, setUpBy } from '../../../test/builders/people.ts';
import { openTestSite, send, show, type TestSite } from '../../../test/site.ts';
import { grantRole } from '../roles/grant-role.ts';

let test: TestSite;
beforeAll(async () => {
  test = await openTestSite();
});
afterAll(() => test.close());

async function linkFor(email: string, next = '/roles'): Promise<string> {
  await send(test.app, `/sign-in?next=${encodeURIComponent(next)}`, { email, next });
  const mail = await test.db
    .selectFrom('mail_message')
    .select('body')
    .where('recipient', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return mail.body.match(/http:\/\/localhost(\/sign-in\/\S+)/)?.[1] ?? 'no link';
}
const sessionOf = (headers: Headers) =>
  headers.getSetCookie().find((header) => header.startsWith('pp_session=')) ?? '';

describe('signing in by e-mail', () => {
  it('sends the same answer to everyone and shows where to look', async () => {
    const { status, headers } = await send(test.app, '/sign-in', { email: 'jo@example.org' });
    expect([status, headers.get('location')]).toEqual([303, '/sign-in/sent']);
    expect((await show(test.app, '/sign-in/sent')).html).toContain('Look in your e-mail');
  });

  it('shows what was typed and what is wrong with it', async () => {
    const { status, html } = await send(test.app, '/sign-in', { email: 'jo@', next: '/say' });
    expect(status).toBe(422);
    expect(html).toContain('<title>Error: Sign in');
    expect(html).toContain('<a href="#email">Enter an e-mail address in the correct format');
    expect(html).toContain('value="jo@"');
    expect(html).toContain('name="next" value="/say"');
  });

  it('is not used up by a program that only looks at the link', async () => {
    const link = await linkFor('scanned@example.org');
    for (const _ of [1, 2, 3]) {
      const looked = await show(test.app, link);
      expect(looked.status).toBe(200);
      expect(sessionOf(looked.headers)).toBe('');
    }
    const { status, headers } = await send(test.app, link, {});
    expect([status, headers.get('location')]).toEqual([303, '/roles']);
    expect(sessionOf(headers)).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/);
    const signed = sessionOf(headers).split(';')[0];
    expect((await show(test.app, '/roles', signed)).html).toContain('scanned@example.org (resident)');
  });

  it('says that a link was used before, and offers another', async () => {
    const link = await linkFor('again@example.org');
    await send(test.app, link, {});
    const { status, html } = await show(test.app, link);
    expect(status).toBe(409);
    expect(html).toContain('This link was used before');
    expect(html).toContain('href="/sign-in"');
    expect((await show(test.app, '/sign-in/unknown-token')).status).toBe(404);
  });

  it('says that a link is too old', async () => {
    const link = await linkFor('old@example.org');
    await test.db.updateTable('sign_in_link').set({ expires_at: '2020-01-01T00:00:00Z' }).execute();
    expect((await show(test.app, link)).html).toContain('This link is too old');
  });

  it('goes on at once when signed in already', async () => {
    const cookie = sessionOf((await send(test.app, await linkFor('in@example.org'), {})).headers);
    const { headers } = await show(test.app, '/sign-in?next=/search', cookie.split(';')[0]);
    expect(headers.get('location')).toBe('/search');
  });

  it('starts someone with one role in it, for 12 hours, and asks someone with two', async () => {
    const { bodyId } = await buildBody(test.db);
    const { personId } = await buildOfficer(test.db, bodyId, 'evaluator', { email: 'eva@example.org' });
    const one = await send(test.app, await linkFor('eva@example.org'), {});
    expect(sessionOf(one.headers)).toContain('Max-Age=43200');
    const cookie = sessionOf(one.headers).split(';')[0];
    expect((await show(test.app, '/roles', cookie)).html).toContain('(evaluator)');
    await carriedOut(test.db, (tx) => grantRole(tx, setUpBy(), { bodyId, personId, role: 'moderator' }));
    const two = await send(test.app, await linkFor('eva@example.org', '/say'), {});
    expect(two.headers.get('location')).toBe('/roles?next=%2Fsay');
  });
});

describe('signing out', () => {
  it('asks first, then ends the session for good', async () => {
    const cookie = sessionOf((await send(test.app, await linkFor('out@example.org'), {})).headers).split(
      ';',
    )[0];
    expect((await show(test.app, '/sign-out', cookie)).html).toContain(
      'You are signed in as out@example.org',
    );
    const { headers } = await send(test.app, '/sign-out', {}, cookie);
    expect(headers.get('location')).toBe('/sign-out');
    expect(sessionOf(headers)).toContain('Max-Age=0');
    expect((await show(test.app, '/roles', cookie)).status).toBe(303);
    expect((await show(test.app, '/sign-out')).html).toContain('You are signed out');
  });
});
