import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildBody, buildOfficer, buildPerson } from '../../../test/builders/people.ts';
import { openTestSite, show, signInAs, type TestSite } from '../../../test/site.ts';

let test: TestSite;
beforeAll(async () => {
  test = await openTestSite();
});
afterAll(() => test.close());

it('is where someone with nothing to do reads what would be here', async () => {
  const { personId } = await buildPerson(test.db);
  const cookie = await signInAs(test.db, personId);
  const { status, html } = await show(test.app, '/waiting', cookie);
  expect(status).toBe(200);
  expect(html).toContain('Nothing waits for you');
  expect(html).not.toContain('Change role');
  const twin = await show(test.app, '/waiting?as=json', cookie);
  expect(JSON.parse(twin.html)).toEqual({ data: [] });
});

it('says in which role one is here, and where to change it', async () => {
  const { bodyId } = await buildBody(test.db, { name: 'Bury Council' });
  const { personId } = await buildOfficer(test.db, bodyId, 'evaluator');
  const cookie = await signInAs(test.db, personId, { kind: 'body', bodyId, role: 'evaluator' });
  const { html } = await show(test.app, '/waiting', cookie);
  expect(html).toContain('You are here as: Evaluator, Bury Council.');
  expect(html).toContain('<a href="/roles">Change role</a>');
});

it('leads to all the work of the role, when nothing of it waits', async () => {
  const { bodyId, slug } = await buildBody(test.db, { name: 'Wigan Council' });
  const { personId } = await buildOfficer(test.db, bodyId, 'contract-manager');
  const cookie = await signInAs(test.db, personId, { kind: 'body', bodyId, role: 'contract-manager' });
  const { html } = await show(test.app, '/waiting', cookie);
  expect(html).toContain(`<a href="/work/${slug}/contracts">`);
  expect((await show(test.app, `/work/${slug}/contracts`, cookie)).status).toBe(200);
});
