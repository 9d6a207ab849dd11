import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildBody, buildPerson } from '../../../../test/builders/people.ts';
import { buildLog } from '../../../../test/builders/record.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { sequenceEntries } from '../../record/sequencing/sequence-entries.ts';
import { sendWebhooks } from './send-webhooks.ts';

type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };
type Message = { type: string; data: { challenge?: string; position?: number; body?: string | null } };

const folder = mkdtempSync(join(tmpdir(), 'webhooks-'));
const { app, db, site, close } = await openTestSite();
const place = { ...site, webhooksGoAnywhere: true };
Object.assign(site, { webhooksGoAnywhere: true });
let receiver: Server;
let received: Received[] = [];
let answer: { status: number; says: (message: Message) => string; location?: string };
let url: string;
let cookie: string;
let email: string;
let bodies: { bodyId: string; slug: string }[];
const log = buildLog(db, folder);

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      if (answer.location) response.setHeader('location', answer.location);
      response.writeHead(answer.status).end(answer.says(JSON.parse(body) as Message));
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/in`;
  email = 'owner@example.org';
  cookie = await signInAs(db, (await buildPerson(db, { email })).personId);
  bodies = [await buildBody(db), await buildBody(db)];
  await sequenceEntries(log);
});
afterAll(async () => {
  await new Promise((done) => receiver.close(done));
  await close();
  rmSync(folder, { recursive: true });
});

const echo = { status: 200, says: ({ data }: Message) => data.challenge ?? 'thanks' };
const act = async (type: 'award-published' | 'charter-signed', body = 0) => {
  const subject = { bodyId: bodies[body]?.bodyId ?? '' };
  await transact(db, nobody, (tx) =>
    recordEntry(tx, { ...log, actor: nobody }, { type, subject, facts: { number: 1 } }),
  );
  await sequenceEntries(log);
};
const messages = () => received.map(({ body }) => JSON.parse(body) as Message);
const makeDue = () =>
  sql`update webhook_delivery set next_attempt_at = '2020-01-01' where next_attempt_at is not null`.execute(
    db,
  );
const deliveries = () =>
  db
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('position', 'is not', null)
    .orderBy('position')
    .execute();
const page = async () => {
  const { id } = await db.selectFrom('webhook').select('id').executeTakeFirstOrThrow();
  return `/my-webhooks/${id}`;
};
const secretShown = async () =>
  /whsec_[A-Za-z0-9+/=]+/.exec((await show(app, await page(), cookie)).html)?.[0] ?? '';

it('is told of nothing before it has shown whose it is, and then of what it asked for', async () => {
  answer = { status: 200, says: () => 'hello' };
  const sent = await send(
    app,
    '/my-webhooks',
    { url, kinds: 'awards', bodies: bodies[0]?.slug ?? '' },
    cookie,
  );
  expect(sent.status).toBe(303);
  await act('award-published');
  expect(await sendWebhooks(place)).toBe(0);
  expect(messages().map(({ type }) => type)).toEqual(['webhook-challenge']);
  answer = echo;
  await makeDue();
  expect(await sendWebhooks(place)).toBe(1);
  received = [];
  await act('award-published');
  await act('award-published', 1);
  await act('charter-signed');
  expect(await sendWebhooks(place)).toBe(1);
  expect(messages()).toMatchObject([{ type: 'award-published', data: { body: bodies[0]?.slug } }]);
  expect(await sendWebhooks(place)).toBe(0);
});

it('is signed as Standard Webhooks says, with the secret that its owner is shown', async () => {
  const { headers, body } = received[0] ?? { headers: {}, body: '' };
  const key = Buffer.from((await secretShown()).slice('whsec_'.length), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  expect(headers['webhook-signature']).toBe(
    `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
  );
  expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
  expect(headers['webhook-id']).toMatch(/^msg_[0-9a-f-]{36}$/);
});

it('is tried again under the same name, later each time, and follows no redirect', async () => {
  received = [];
  answer = { status: 302, says: () => '', location: url };
  await act('award-published');
  expect(await sendWebhooks(place)).toBe(0);
  expect(received).toHaveLength(1);
  const waiting = async () => (await deliveries()).find(({ next_attempt_at }) => next_attempt_at !== null);
  expect((await waiting())?.last_status).toBe(302);
  expect(await sendWebhooks(place)).toBe(0);
  expect(received).toHaveLength(1);
  answer = echo;
  await makeDue();
  expect(await sendWebhooks(place)).toBe(1);
  expect(received[1]?.headers['webhook-id']).toBe(received[0]?.headers['webhook-id']);
  expect(await waiting()).toBeUndefined();
});

it('reads no more of an answer than its beginning', async () => {
  answer = { status: 200, says: () => 'x'.repeat(5_000_000) };
  await act('award-published');
  expect(await sendWebhooks(place)).toBe(1);
  expect((await deliveries()).at(-1)?.last_said).toHaveLength(2000);
});

it('shows its owner what came back, and sends once more when asked', async () => {
  answer = echo;
  received = [];
  const { html } = await show(app, await page(), cookie);
  expect(html).toContain('Status 200');
  const delivery = (await deliveries()).at(0)?.id ?? '';
  expect((await send(app, await page(), { act: 'send-again', delivery }, cookie)).status).toBe(303);
  expect(await sendWebhooks(place)).toBe(1);
  expect(received[0]?.headers['webhook-id']).toBe(`msg_${delivery}`);
});

it('is left alone after days without an answer; its owner hears it, and what it missed follows', async () => {
  received = [];
  answer = { status: 500, says: () => 'broken' };
  await act('award-published');
  for (let tries = 0; tries < 12; tries += 1) {
    await sendWebhooks(place);
    await makeDue();
  }
  expect(received).toHaveLength(10);
  const mail = await db.selectFrom('mail_message').select(['recipient', 'body']).execute();
  expect(mail).toHaveLength(1);
  expect(mail[0]).toMatchObject({ recipient: email });
  expect(mail[0]?.body).toContain(await page());
  await act('award-published');
  expect(await sendWebhooks(place)).toBe(0);
  answer = echo;
  received = [];
  await send(app, await page(), { act: 'ask' }, cookie);
  await sendWebhooks(place);
  await sendWebhooks(place);
  expect(messages().map(({ type }) => type)).toEqual([
    'webhook-challenge',
    'award-published',
    'award-published',
  ]);
});

it('is sent nothing on a private network, whatever the database says', async () => {
  received = [];
  await act('award-published');
  expect(await sendWebhooks({ ...place, webhooksGoAnywhere: false })).toBe(0);
  const named = url.replace('127.0.0.1', 'localhost');
  await db.updateTable('webhook').set({ url: named }).execute();
  await makeDue();
  expect(await sendWebhooks({ ...place, webhooksGoAnywhere: false })).toBe(0);
  expect(received).toEqual([]);
  expect((await deliveries()).at(-1)?.last_said).toBe('not-public');
});

it('is its owner’s alone, and goes when they take it away', async () => {
  const stranger = await signInAs(db, (await buildPerson(db)).personId);
  expect((await show(app, await page(), stranger)).status).toBe(404);
  expect((await send(app, await page(), { act: 'end' }, cookie)).status).toBe(303);
  expect(await deliveries()).toEqual([]);
});
