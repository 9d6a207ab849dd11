import { Hono } from 'hono';
import { afterAll, expect, it } from 'vitest';
import { openTestSite } from '../../../../test/site.ts';
import { type ApiLimits, apiLimits } from './gate.ts';
import { serveApi } from './serve-api.ts';

const { site, close } = await openTestSite();
afterAll(close);

/** The API under a clock of its own, over a database that counts what it is asked. */
function served(limits: ApiLimits) {
  const seen = { milliseconds: 0, questions: 0 };
  const db = site.db.withPlugin({
    transformQuery: ({ node }) => {
      seen.questions += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  const app = new Hono();
  serveApi(app, { ...site, db }, limits, () => seen.milliseconds);
  const ask = async (address = '10.0.0.1', headers: Record<string, string> = {}) =>
    app.request('/api/v1/bodies', { headers }, { incoming: { socket: { remoteAddress: address } } });
  return { seen, ask };
}

it('held to 20 times its limit it sheds with 429, asks the database nothing for those, and recovers', async () => {
  const { hits, seconds } = apiLimits.anonymous;
  const { seen, ask } = served(apiLimits);
  const statuses: number[] = [];
  let last: Response | undefined;
  let forOne = 0;
  for (let count = 0; count < hits * 20; count += 1) {
    last = await ask();
    statuses.push(last.status);
    if (count === 0) forOne = seen.questions;
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(hits);
  expect(statuses.filter((status) => status === 429)).toHaveLength(hits * 19);
  expect(forOne).toBeGreaterThan(0);
  expect(seen.questions).toBe(forOne * hits);
  expect(last?.headers.get('content-type')).toBe('application/problem+json');
  const wait = Number(last?.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(seconds);
  expect((await ask('10.0.0.2')).status).toBe(200);
  seen.milliseconds += wait * 1000;
  expect((await ask()).status).toBe(200);
});

it('counts a network of IPv6 as one, since whoever has one address of it has them all', async () => {
  const { ask } = served({ ...apiLimits, anonymous: { hits: 2, seconds: 60 } });
  const last = async (host: string) => (await ask(`2001:db8:1:2::${host}`)).status;
  expect([await last('1'), await last('2'), await last('3')]).toEqual([200, 200, 429]);
  expect((await ask('2001:db8:1:3::1')).status).toBe(200);
});

it('lets nobody try keys out: what has no owner is asked once, and so many from one address', async () => {
  const { hits } = apiLimits.anonymous;
  const { seen, ask } = served(apiLimits);
  const made = (count: number) => ({ authorization: `Bearer pp_${String(count).padStart(43, 'x')}` });
  const statuses: number[] = [];
  for (let count = 0; count < hits * 3; count += 1)
    statuses.push((await ask('10.0.0.3', made(count))).status);
  expect(new Set(statuses)).toEqual(new Set([401, 429]));
  expect(seen.questions).toBeLessThanOrEqual(hits);
  for (let count = 0; count < 5; count += 1) await ask('10.0.0.4', made(-1));
  expect(seen.questions).toBeLessThanOrEqual(hits + 1);
});

it('turns away what is too much at once, and takes the next', async () => {
  const { ask } = served({ ...apiLimits, atOnce: 2 });
  const together = await Promise.all(Array.from({ length: 20 }, () => ask()));
  const statuses = together.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(2);
  expect(statuses).toContain(503);
  expect(together.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('1');
  expect((await ask()).status).toBe(200);
});
