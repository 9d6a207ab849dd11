import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { carriedOut, setUpBy } from '../../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { sendMail } from './send-mail.ts';
import { sendWaitingMail } from './send-waiting-mail.ts';

let database: TestDatabase;
let server: SMTPServer;
let received: Promise<Email>[];
let isFull: boolean;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.deleteFrom('mail_message').execute();
  received = [];
  isFull = false;
  server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData(stream, _, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (isFull) return callback(new Error('mailbox full'));
        received.push(PostalMime.parse(Buffer.concat(chunks)));
        return callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise<void>((resolve) => server.close(resolve)));

const post = () => ({
  smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
  from: 'People’s Procurement <no-reply@here.example>',
});
const write = (recipient: string, subject = 'Your link', body = 'Open this:\n\nhttp://x/é') =>
  carriedOut(database.db, async (tx) => {
    await sendMail(tx, setUpBy(), { recipient, subject, body });
    return {};
  });
const row = () => database.db.selectFrom('mail_message').selectAll().executeTakeFirstOrThrow();

it('sends what waits, once, as it was written', async () => {
  await write('jo@example.org');
  expect(await sendWaitingMail(database.db, post())).toEqual({ sent: 1, failed: 0 });
  expect(await sendWaitingMail(database.db, post())).toEqual({ sent: 0, failed: 0 });
  expect(received).toHaveLength(1);
  const mail = await received[0];
  expect(mail).toMatchObject({
    from: { name: 'People’s Procurement', address: 'no-reply@here.example' },
    to: [{ address: 'jo@example.org' }],
    subject: 'Your link',
    messageId: `<${(await row()).id}@peoples-procurement>`,
  });
  expect(mail?.text?.trim()).toBe('Open this:\n\nhttp://x/é');
  expect((await row()).sent_at).not.toBeNull();
});

it('sends each message once when three processes send at the same time', async () => {
  for (let count = 0; count < 12; count += 1) await write(`person${count}@example.org`);
  const tallies = await Promise.all([1, 2, 3].map(() => sendWaitingMail(database.db, post())));
  expect(tallies.reduce((sum, { sent }) => sum + sent, 0)).toBe(12);
  expect(new Set((await Promise.all(received)).map((mail) => mail.messageId)).size).toBe(12);
});

it('keeps what could not be sent, waits, and tries again', async () => {
  await write('jo@example.org');
  isFull = true;
  expect(await sendWaitingMail(database.db, post())).toEqual({ sent: 0, failed: 1 });
  expect(await row()).toMatchObject({ attempts: 1, sent_at: null });
  expect((await row()).last_error).toContain('mailbox full');
  isFull = false;
  expect(await sendWaitingMail(database.db, post())).toEqual({ sent: 0, failed: 0 });
  await sql`update mail_message set next_attempt_at = '2020-01-01'`.execute(database.db);
  expect(await sendWaitingMail(database.db, post())).toEqual({ sent: 1, failed: 0 });
  expect(await row()).toMatchObject({ attempts: 2, last_error: null });
});

it('keeps what waits when no server answers', async () => {
  await write('jo@example.org');
  const nobody = { smtpUrl: 'smtp://127.0.0.1:1', from: 'x@here.example' };
  expect(await sendWaitingMail(database.db, nobody)).toEqual({ sent: 0, failed: 1 });
});

it('is not written when the act is not done', async () => {
  const act = database.db.transaction().execute(async (tx) => {
    await sendMail(tx, setUpBy(), { recipient: 'jo@example.org', subject: 'x', body: 'y' });
    throw new Error('the act failed');
  });
  await expect(act).rejects.toThrow('the act failed');
  expect(await database.db.selectFrom('mail_message').select('id').execute()).toEqual([]);
});

it('lets no subject begin another header', async () => {
  await write('jo@example.org', 'Hello\r\nBcc: all@example.org');
  await sendWaitingMail(database.db, post());
  const mail = await received[0];
  expect(mail?.subject).toBe('Hello Bcc: all@example.org');
  expect(mail?.bcc).toBeUndefined();
});

it('says where one click stops it, only in messages that people asked to follow', async () => {
  await write('jo@example.org');
  await database.db.updateTable('mail_message').set({ unsubscribe_url: 'https://here.example/x' }).execute();
  await sendWaitingMail(database.db, post());
  await write('kim@example.org');
  await sendWaitingMail(database.db, post());
  const headers = (await Promise.all(received)).map((mail) =>
    mail.headers.filter(({ key }) => key.startsWith('list-')).map(({ key, value }) => `${key}: ${value}`),
  );
  expect(headers).toEqual([
    ['list-unsubscribe: <https://here.example/x>', 'list-unsubscribe-post: List-Unsubscribe=One-Click'],
    [],
  ]);
});
