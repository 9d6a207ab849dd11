import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { openTestSite } from '../../../../test/site.ts';
import { apiLimits } from './gate.ts';
import { serveApi } from './serve-api.ts';

const { site, db, close } = await openTestSite();
afterAll(close);
const app = new Hono();
serveApi(app, site, { ...apiLimits, anonymous: { hits: 10_000, seconds: 60 } });

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(`/api/v1${path}`, { method, headers });
type Page = { data: Record<string, unknown>[]; next: string | null };

beforeAll(async () => {
  for (let count = 0; count < 12; count += 1) await buildBody(db);
});

async function problemOf(path: string, method = 'GET') {
  const response = await ask(path, {}, method);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await response.json()) as { type: string; status: number; detail: string };
  expect(problem.status).toBe(response.status);
  return problem;
}

describe('reading a list', () => {
  it('goes from page to page to its end, each row once, by “next” and by Link', async () => {
    const names: unknown[] = [];
    let path: string | undefined = '/bodies?limit=5';
    while (path) {
      const answer = await ask(path);
      const { data, next } = (await answer.json()) as Page;
      names.push(...data.map(({ body }) => body));
      const link = /<\/api\/v1([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
      expect(link === undefined).toBe(next === null);
      expect(link ?? 'the end').toContain(next ?? 'the end');
      path = link;
    }
    expect(names).toHaveLength(12);
    expect(new Set(names).size).toBe(12);
  });

  it('gives one row by its key, and says which key there is not', async () => {
    const { data } = (await (await ask('/bodies?limit=1')).json()) as Page;
    const one = await ask(`/bodies/${String(data[0]?.['body'])}`);
    expect(((await one.json()) as { data: unknown }).data).toEqual(data[0]);
    const { status, detail } = await problemOf('/bodies/nobody-here');
    expect(status).toBe(404);
    expect(detail).toContain('body');
  });

  it('is open to every page, before it asks and when it reads', async () => {
    const before = await ask('/bodies', {}, 'OPTIONS');
    expect(before.status).toBe(204);
    for (const answer of [before, await ask('/bodies')])
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(before.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect((await ask('/bodies')).headers.get('set-cookie')).toBeNull();
  });
});

describe('a validator', () => {
  it('spares what has not changed, and not what has', async () => {
    const first = await ask('/bodies');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await ask('/bodies', { 'if-none-match': etag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    await buildBody(db);
    expect((await ask('/bodies', { 'if-none-match': etag })).status).toBe(200);
  });

  it('is of the bytes: each coding has its own, and holds the same', async () => {
    const plain = await ask('/bodies');
    const text = await plain.text();
    const tags = new Set([plain.headers.get('etag')]);
    for (const [coding, open] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const squeezed = await ask('/bodies', { 'accept-encoding': coding });
      expect(squeezed.headers.get('content-encoding')).toBe(coding);
      expect(open(Buffer.from(await squeezed.arrayBuffer())).toString()).toBe(text);
      tags.add(squeezed.headers.get('etag'));
    }
    expect(tags.size).toBe(3);
    const head = await ask('/bodies', {}, 'HEAD');
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([
      200,
      plain.headers.get('etag'),
      '',
    ]);
  });
});

describe('what it cannot have', () => {
  it.each([
    ['/bodies?kidn=council', 400, 'kidn'],
    ['/bodies?kind=circus', 400, 'kind'],
    ['/bodies?limit=0', 400, 'limit'],
    ['/bodies?limit=1001', 400, 'limit'],
    ['/bodies?limit=ten', 400, 'limit'],
    ['/bodies?limit=2&limit=3', 400, 'limit'],
    ['/payments?from=2026-02-30', 400, 'from'],
    ['/bodies?cursor=bm90aGluZw', 400, 'Begin again'],
    ['/bodies?cursor=', 400, 'cursor'],
    ['/nothing-of-ours', 404, '/api/v1/'],
    ['/bodies/%00', 404, 'body'],
    ['/bodies/a~b', 404, 'body'],
    ['/promises/odd', 404, 'promiseId'],
  ])('%s is told in a sentence', async (path, status, says) => {
    const problem = await problemOf(path);
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(says);
    expect(problem.detail).toMatch(/\.$/);
    expect(problem.type).toMatch(/^http:\/\/localhost\/data\/api#[a-z-]+$/);
  });

  it('refuses a cursor of another list, and one of other filters', async () => {
    const { next } = (await (await ask('/bodies?limit=1')).json()) as Page;
    for (const path of [`/suppliers?cursor=${next}`, `/bodies?kind=council&cursor=${next}`])
      expect((await problemOf(path)).status).toBe(400);
  });

  it('says what can be done where a method does nothing', async () => {
    const { status, detail } = await problemOf('/bodies', 'DELETE');
    expect(status).toBe(405);
    expect(detail).toContain('GET');
    const allow = (await ask('/bodies', {}, 'DELETE')).headers.get('allow');
    expect(allow).toBe('GET, HEAD, OPTIONS');
  });
});
