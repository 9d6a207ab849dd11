import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody, buildOfficer, buildPerson } from '../../../test/builders/people.ts';
import { openEdge } from '../../../test/edge-site.ts';
import { show, signInAs } from '../../../test/site.ts';
import { NotFound } from '../../db/errors.ts';
import { getPerson } from '../../people/accounts/people.queries.ts';
import { Form } from '../shell/form.tsx';
import { anyone, bodyRole, signedIn } from './access.rules.ts';
import { handOver, showScreen } from './outcomes.ts';
import { noObject, route } from './route.ts';

const plain = { who: anyone, object: noObject } as const;
const jo = {
  id: '01a05ca0-3b80-7398-920f-78b819c8eb06',
  email: 'jo.pendle@example.org',
  created_at: '2026-01-01T00:00:00Z',
};
const longText = 'All of it counts. '.repeat(200);
const routes = [
  route({
    ...plain,
    path: '/open',
    page: () => ({ title: 'Open', body: <h1>Open</h1>, data: { jobs: 12 } }),
  }),
  route({ ...plain, path: '/long', page: () => ({ title: 'Long', body: <p>{longText}</p> }) }),
  route({ ...plain, path: '/form', page: () => ({ title: 'Form', body: <Form action="/form" /> }) }),
  route({
    ...plain,
    path: '/mine-too',
    who: signedIn,
    page: () => ({ title: 'Mine', body: 'Mine' }),
    post: () => Promise.reject(new Error('nobody is signed in')),
  }),
  route({ ...plain, path: '/mine', who: signedIn, page: () => ({ title: 'Mine', body: 'Mine' }) }),
  route({
    ...plain,
    path: '/work/:body/desk',
    who: bodyRole('moderator'),
    page: (at) => ({ title: 'Desk', body: at.body?.name ?? '' }),
  }),
  route({ ...plain, path: '/bodies/:body', page: (at) => ({ title: 'Body', body: at.body?.name ?? '' }) }),
  route({
    ...plain,
    path: '/things/:thing',
    object: () => Promise.reject(new NotFound()),
    page: () => ({ title: '', body: '' }),
  }),
  route({
    ...plain,
    path: '/bug',
    page() {
      throw new Error('secret detail');
    },
  }),
  route({
    ...plain,
    path: '/people/:person',
    object: ({ db, params }) => getPerson(db, params['person'] ?? ''),
    page: () => ({ title: 'Person', body: '' }),
  }),
  route({
    ...plain,
    path: '/clash',
    object: ({ db }) => db.insertInto('person').values(jo).execute(),
    page: () => ({ title: '', body: '' }),
  }),
  route({
    ...plain,
    path: '/file',
    page: () => handOver({ fileName: '../a "b".csv', mediaType: 'text/csv', content: 'a,b' }),
  }),
  route({ ...plain, path: '/shown', page: () => showScreen({ title: 'Shown', body: 'Shown', status: 409 }) }),
];

let test: Awaited<ReturnType<typeof openEdge>>;
beforeAll(async () => {
  test = await openEdge(routes);
});
afterAll(() => test.close());

describe('a page', () => {
  it('sends someone who is not signed in to sign in, and back afterwards', async () => {
    const { status, headers } = await show(test.app, '/mine');
    expect([status, headers.get('location')]).toEqual([303, '/sign-in?next=%2Fmine']);
  });

  it('says that nothing was sent, and keeps the page behind it, when a form comes after its sign-in ended', async () => {
    const sent = await test.app.request('/mine-too', {
      method: 'POST',
      body: new URLSearchParams({ word: 'x' }),
    });
    expect([sent.status, sent.headers.get('location')]).toEqual([403, null]);
    expect(await sent.text()).toContain('You were signed out, so nothing was sent');
  });

  it('tells someone in another hat which one it needs, and where to change', async () => {
    const { bodyId, slug } = await buildBody(test.db, { name: 'Bury Council' });
    const { personId } = await buildOfficer(test.db, bodyId, 'evaluator');
    const cookie = await signInAs(test.db, personId, { kind: 'body', bodyId, role: 'evaluator' });
    const { status, html } = await show(test.app, `/work/${slug}/desk`, cookie);
    expect(status).toBe(403);
    expect(html).toContain('You are here as: Evaluator, Bury Council.');
    expect(html).toContain('This page is for: Moderator, Bury Council.');
    expect(html).toContain(`href="/roles?next=${encodeURIComponent(`/work/${slug}/desk`)}"`);
  });

  it('forgets a hat that was never given, and a session that is over', async () => {
    const { bodyId, slug } = await buildBody(test.db);
    const { personId } = await buildPerson(test.db);
    const claimed = await signInAs(test.db, personId, { kind: 'body', bodyId, role: 'moderator' });
    expect((await show(test.app, `/work/${slug}/desk`, claimed)).status).toBe(403);
    await test.db.updateTable('session').set({ expires_at: '2001-01-01T00:00:00Z' }).execute();
    expect((await show(test.app, '/mine', claimed)).status).toBe(303);
  });

  it('is not there for a body nobody knows, for what its object does not find, or at no path', async () => {
    for (const path of [
      '/bodies/nowhere',
      '/things/7',
      '/nothing/here',
      '/bodies/%00',
      '/bodies/a%5Cb',
      '/people/jo',
    ]) {
      const { status, html } = await show(test.app, path);
      expect([path, status]).toEqual([path, 404]);
      expect(html).toContain('We can’t find that page');
    }
  });

  it('says sorry with a reference that the log has, and nothing of what went wrong', async () => {
    const { status, html } = await show(test.app, '/bug');
    expect(status).toBe(500);
    const reference = html.match(/this reference: ([0-9a-f]{8})\./)?.[1];
    expect(html).not.toContain('secret detail');
    expect(test.logged.filter((line) => line['reference'] === reference)).toHaveLength(1);
  });

  it('logs of a fault in the database which rule it broke, and nobody’s address', async () => {
    await show(test.app, '/clash');
    expect((await show(test.app, '/clash')).status).toBe(500);
    expect(test.logged.at(-1)).toMatchObject({ err: { code: '23505', constraint: 'person_pkey' } });
    expect(JSON.stringify(test.logged)).not.toContain('jo.pendle');
  });
});

describe('an answer', () => {
  it('has a machine-readable twin where it has data, and ignores the wish elsewhere', async () => {
    const twin = await show(test.app, '/open?as=json');
    expect(twin.headers.get('content-type')).toBe('application/json; charset=UTF-8');
    expect(JSON.parse(twin.html)).toEqual({ data: { jobs: 12 } });
    expect((await show(test.app, '/long?as=json')).headers.get('content-type')).toContain('text/html');
  });

  it('is not sent twice to one who has it', async () => {
    const first = await show(test.app, '/open');
    const etag = first.headers.get('etag') ?? '';
    const again = await test.app.request('/open', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(etag);
    const { personId } = await buildPerson(test.db);
    const cookie = await signInAs(test.db, personId);
    const signed = await test.app.request('/open', { headers: { 'if-none-match': etag, cookie } });
    expect(signed.status).toBe(200);
    expect(signed.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('is compressed where that is worth it and asked for', async () => {
    const asked = (path: string) => test.app.request(path, { headers: { 'accept-encoding': 'gzip, br' } });
    expect((await asked('/long')).headers.get('content-encoding')).toBe('br');
    expect((await test.app.request('/long')).headers.get('content-encoding')).toBeNull();
    expect((await show(test.app, '/long')).headers.get('vary')).toContain('Accept-Encoding');
  });

  it('lets nothing inline or foreign run, and nobody frame it', async () => {
    for (const path of ['/open', '/bug', '/nothing', '/file', '/mine']) {
      const { headers } = await show(test.app, path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  it('hands a file over as an attachment with a harmless name', async () => {
    const { headers, html } = await show(test.app, '/file');
    expect(headers.get('content-disposition')).toBe('attachment; filename="..-a-b-.csv"');
    expect(html).toBe('a,b');
  });

  it('may be a screen with a status of its own', async () => {
    expect((await show(test.app, '/shown')).status).toBe(409);
  });

  it('sets no cookie on someone who only reads, and one where there is a form', async () => {
    expect((await show(test.app, '/open')).headers.getSetCookie()).toEqual([]);
    const [cookie] = (await show(test.app, '/form')).headers.getSetCookie();
    expect(cookie).toMatch(/^pp_form=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});
