import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody, buildOfficer, buildPerson, carriedOut, setUpBy } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { grantRole } from './grant-role.ts';
import { hatCode } from './hat-code.rules.ts';

let test: TestSite;
let bodyId: string;
let slug: string;
beforeAll(async () => {
  test = await openTestSite();
  ({ bodyId, slug } = await buildBody(test.db, { name: 'Oldham Council' }));
});
afterAll(() => test.close());

describe('choosing a role', () => {
  it('puts it on and goes where one was going', async () => {
    const { personId } = await buildOfficer(test.db, bodyId, 'evaluator');
    await carriedOut(test.db, (tx) => grantRole(tx, setUpBy(), { bodyId, personId, role: 'moderator' }));
    const cookie = await signInAs(test.db, personId);
    const hat = hatCode({ kind: 'body', bodyId, role: 'moderator' });
    const chosen = await send(test.app, '/roles', { hat, next: '/search' }, cookie);
    expect(chosen.headers.get('location')).toBe('/search');
    const { html } = await show(test.app, '/roles', cookie);
    expect(html).toContain('(moderator)');
    const session = await test.db
      .selectFrom('session')
      .select('expires_at')
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow();
    expect(session.expires_at.epochMilliseconds).toBeLessThan(Date.now() + 12 * 3_600_000 + 60_000);
  });

  it('refuses a role that the person does not hold', async () => {
    const { personId } = await buildPerson(test.db);
    const cookie = await signInAs(test.db, personId);
    for (const hat of ['operator', hatCode({ kind: 'body', bodyId, role: 'administrator' }), '']) {
      const refused = await send(test.app, '/roles', { hat }, cookie);
      expect(refused.status).toBe(422);
      expect(refused.html).toContain('You do not hold this role any more');
    }
    expect((await show(test.app, `/work/${slug}/people`, cookie)).status).toBe(403);
  });

  it('sends nobody elsewhere', async () => {
    const { personId } = await buildPerson(test.db);
    const cookie = await signInAs(test.db, personId);
    const { headers } = await send(
      test.app,
      '/roles',
      { hat: 'resident', next: '//elsewhere.example' },
      cookie,
    );
    expect(headers.get('location')).toBe('/waiting');
  });
});

describe('the people of a body', () => {
  async function administrator(): Promise<string> {
    const { personId } = await buildOfficer(test.db, bodyId, 'administrator');
    return signInAs(test.db, personId, { kind: 'body', bodyId, role: 'administrator' });
  }

  it('get a role by e-mail, with an account and a message when they are new', async () => {
    const cookie = await administrator();
    const fields = { email: 'Sam.Booth@example.org', name: 'Sam Booth', role: 'facilitator' };
    const given = await send(test.app, `/work/${slug}/people`, fields, cookie);
    expect(given.headers.get('location')).toBe(`/work/${slug}/people?given=facilitator`);
    const { html } = await show(test.app, `/work/${slug}/people?q=BOOTH&given=facilitator`, cookie);
    expect(html).toContain('The role is given: Facilitator');
    expect(html).toContain('1 role held now');
    expect(html).toContain('Administrator gave the role: Facilitator');
    const mail = await test.db
      .selectFrom('mail_message')
      .selectAll()
      .where('recipient', '=', 'sam.booth@example.org')
      .executeTakeFirstOrThrow();
    expect(mail.subject).toBe('You have a role at Oldham Council');
    expect(mail.body).toContain('http://localhost/sign-in');
  });

  it('keep what was typed when it is wrong', async () => {
    const cookie = await administrator();
    const fields = { email: 'sam@', name: 'Sam <b>', role: '' };
    const { status, html } = await send(test.app, `/work/${slug}/people`, fields, cookie);
    expect(status).toBe(422);
    expect(html).toContain('<a href="#role">Choose the role to give</a>');
    expect(html).toContain('value="Sam &lt;b&gt;"');
  });

  it('lose a role only with a reason', async () => {
    const cookie = await administrator();
    const { personId } = await buildOfficer(test.db, bodyId, 'moderator', { name: 'Kay Shaw' });
    const path = `/work/${slug}/people/${personId}/moderator`;
    expect((await send(test.app, path, { reason: ' ' }, cookie)).html).toContain('Say why the role ends');
    const ended = await send(test.app, path, { reason: 'Moved to another team' }, cookie);
    expect(ended.headers.get('location')).toBe(`/work/${slug}/people?ended=moderator`);
    const { html } = await show(test.app, `/work/${slug}/people`, cookie);
    expect(html).toContain('Moved to another team');
    expect((await show(test.app, path, cookie)).status).toBe(404);
  });

  it('are nobody else’s business, not even another body’s administrator’s', async () => {
    const other = await buildBody(test.db);
    const { personId } = await buildOfficer(test.db, other.bodyId, 'administrator');
    const hat = { kind: 'body', bodyId: other.bodyId, role: 'administrator' } as const;
    const cookie = await signInAs(test.db, personId, hat);
    expect((await show(test.app, `/work/${slug}/people`, cookie)).status).toBe(403);
    expect((await send(test.app, `/work/${slug}/people`, { email: 'x@example.org' }, cookie)).status).toBe(
      403,
    );
  });
});
