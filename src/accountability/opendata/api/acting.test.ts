import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSigned } from '../../../../test/builders/delivery.ts';
import { buildPerson } from '../../../../test/builders/people.ts';
import { answerChecker } from '../../../../test/openapi/check-answer.ts';
import { operationsOf } from '../../../../test/openapi/run-examples.ts';
import { importClient, type OpenApi } from '../../../../test/openapi/write-client.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { openApiText } from './open-api-text.ts';

const clock = clockAt(Temporal.Instant.from('2026-10-05T09:00:00Z'));
const { app, db, site, close } = await openTestSite({ clock });
afterAll(close);
const document = JSON.parse(openApiText(site)) as OpenApi;
const described = operationsOf(document).find(({ operationId }) => operationId === 'reportDeliveries');
const check = answerChecker(document);

type Signed = Awaited<ReturnType<typeof buildSigned>>;
let contract: Signed;
let cookie: string;
beforeAll(async () => {
  contract = await buildSigned(db);
  cookie = await signInAs(db, contract.maker.personId, contract.maker.hat);
});

async function makeKey(scope: 'read' | 'act', as = cookie): Promise<string> {
  const { html } = await send(app, '/my-keys', { name: `for ${scope}`, scope }, as);
  return />(pp_[A-Za-z0-9_-]{43})</.exec(html)?.[1] ?? '';
}

/** Through a client made from the description; every answer is held against it. */
async function report(apiKey: string | undefined, claims: unknown, once: string = randomUUID()) {
  const client = await importClient(document);
  const ask = async (address: string, how: RequestInit) => app.request(address, how);
  const given = { apiKey, body: { claims }, 'Idempotency-Key': once };
  const response = await client['reportDeliveries']?.(ask, given);
  if (!response || !described) throw new Error('no such operation');
  expect(await check(described, response)).toEqual([]);
  return {
    status: response.status,
    told: (await response.json()) as { detail: string; faults?: { where: string }[] },
  };
}
const claimsMade = async () => (await db.selectFrom('claim').select('id').execute()).length;
const one = (quantity = 2) => ({ promise: contract.visitsId, quantity, note: 'Visits in Werneth' });

describe('a key', () => {
  it('is shown once, and only its hash is kept', async () => {
    const key = await makeKey('read');
    const rows = await db.selectFrom('api_key').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(key);
    expect((await show(app, '/my-keys', cookie)).html).not.toContain(key);
  });

  it('asks more often than nobody does, and says so', async () => {
    const key = await makeKey('read');
    const ask = (headers: Record<string, string>) => app.request('/api/v1/bodies', { headers });
    const [without, withKey] = [await ask({}), await ask({ authorization: `Bearer ${key}` })];
    expect(Number(withKey.headers.get('ratelimit-limit'))).toBeGreaterThan(
      Number(without.headers.get('ratelimit-limit')),
    );
  });

  it('that nobody has, or that was withdrawn, is turned away', async () => {
    expect((await report(`pp_${'x'.repeat(43)}`, [one()])).status).toBe(401);
    const key = await makeKey('act');
    const { id } = await db
      .selectFrom('api_key')
      .select('id')
      .where('begins_with', '=', key.slice(0, 7))
      .executeTakeFirstOrThrow();
    const stranger = await signInAs(db, (await buildPerson(db)).personId);
    expect((await show(app, `/my-keys/${id}/withdraw`, stranger)).status).toBe(404);
    expect((await send(app, `/my-keys/${id}/withdraw`, {}, cookie)).status).toBe(303);
    expect((await report(key, [one()])).status).toBe(401);
  });

  it('is refused past the tenth, and to act for nobody', async () => {
    const resident = await signInAs(db, (await buildPerson(db)).personId);
    expect(await makeKey('act', resident)).toBe('');
    for (let count = 0; count < 10; count += 1) expect(await makeKey('read', resident)).not.toBe('');
    expect((await send(app, '/my-keys', { name: 'one more', scope: 'read' }, resident)).status).toBe(422);
  });
});

describe('a program that reports deliveries', () => {
  it('makes the claims that its supplier could make, once', async () => {
    const key = await makeKey('act');
    const once = randomUUID();
    const before = await claimsMade();
    expect((await report(key, [one()], once)).status).toBe(201);
    expect((await report(key, [one(3)], once)).status).toBe(409);
    expect(await claimsMade()).toBe(before + 1);
  });

  it('does nothing where one claim is at fault, and is told which', async () => {
    const key = await makeKey('act');
    const before = await claimsMade();
    const { status, told } = await report(key, [one(1), { ...one(1), promise: randomUUID() }]);
    expect(status).toBe(422);
    expect(told.faults?.map(({ where }) => where)).toEqual(['/claims/1']);
    expect(await claimsMade()).toBe(before);
  });

  it('is refused without a key, with one that only reads, and when its owner no longer acts for the supplier', async () => {
    expect((await report(undefined, [one()])).status).toBe(401);
    expect((await report(await makeKey('read'), [one()])).status).toBe(403);
    const key = await makeKey('act');
    await db.updateTable('supplier_role').set({ ended_at: '2026-10-01T00:00:00Z' }).execute();
    expect((await report(key, [one()])).status).toBe(403);
  });
});
