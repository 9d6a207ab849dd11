import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPerson, setUpBy } from '../../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { findPersonByEmail } from '../accounts/people.queries.ts';
import { openSignInLink } from './open-sign-in-link.ts';
import { requestSignInLink } from './request-sign-in-link.ts';

const noon = Temporal.Instant.from('2026-09-01T11:00:00Z');
const after = (minutes: number, seconds = 0) => setUpBy(noon.add({ minutes, seconds }));

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.deleteFrom('sign_in_link').execute();
  await database.db.deleteFrom('mail_message').execute();
});

function ask(email: string, nextPath = '/say', by = after(0)) {
  const publicUrl = 'https://here.example';
  return transact(database.db, undefined, (tx) => requestSignInLink(tx, by, { email, nextPath, publicUrl }));
}
function open(token: string, by = after(1)) {
  return transact(database.db, undefined, (tx) => openSignInLink(tx, by, { token }));
}
async function newestToken(): Promise<string> {
  const { body } = await database.db
    .selectFrom('mail_message')
    .select('body')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return body.match(/https:\/\/here\.example\/sign-in\/([\w-]{43})\n/)?.[1] ?? 'no link in the message';
}

describe('asking for a link', () => {
  it('answers the same, and writes the same, whether or not the address is known', async () => {
    await buildPerson(database.db, { email: 'known@example.org' });
    expect(await ask('Known@example.org')).toEqual(await ask('new@example.org'));
    const mail = await database.db.selectFrom('mail_message').select(['subject', 'body']).execute();
    const [one, other] = mail.map(({ subject, body }) => subject + body.replace(/sign-in\/\S+/, ''));
    expect(one).toBe(other);
    expect(await findPersonByEmail(database.db, 'new@example.org')).toBeUndefined();
  });

  it('stores the hash of the token and not the token', async () => {
    await ask('jo@example.org');
    const token = await newestToken();
    const { rows } = await database.db
      .selectFrom('sign_in_link')
      .selectAll()
      .execute()
      .then((rows) => ({ rows }));
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0]?.token_hash).toHaveLength(32);
  });

  it('refuses what is no address', async () => {
    expect(await ask('jo@')).toEqual({ refused: 'email-malformed' });
  });

  it('writes five messages to one address in half an hour and no more', async () => {
    for (let count = 0; count < 8; count += 1) expect(await ask('full@example.org')).toEqual({ sent: true });
    await ask('full@example.org', '/say', after(31));
    const mail = await database.db.selectFrom('mail_message').select('id').execute();
    expect(mail).toHaveLength(6);
  });

  it('remembers only a path of this site', async () => {
    await ask('jo@example.org', 'https://elsewhere.example/');
    expect(await open(await newestToken())).toMatchObject({ nextPath: '/waiting' });
  });
});

describe('opening a link', () => {
  it('makes the account of someone new, and finds it the next time', async () => {
    await ask('fresh@example.org', '/say/spring');
    const first = await open(await newestToken());
    await ask('fresh@example.org', '/say/spring', after(2));
    const second = await open(await newestToken(), after(3));
    expect(first).toMatchObject({ nextPath: '/say/spring' });
    expect(second).toEqual(first);
  });

  it('works once, also when pressed five times at once', async () => {
    await ask('eager@example.org');
    const token = await newestToken();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => open(token)));
    const used = answers.filter((answer) => 'refused' in answer && answer.refused === 'link-used');
    expect(used).toHaveLength(4);
  });

  it('makes one account when two links of someone new are opened at once', async () => {
    await ask('twice@example.org');
    const one = await newestToken();
    await ask('twice@example.org', '/say', after(0, 1));
    const answers = await Promise.all([open(one), open(await newestToken())]);
    const people = answers.map((answer) => ('personId' in answer ? answer.personId : answer.refused));
    expect(people[0]).toBe(people[1]);
  });

  it('works until its thirtieth minute is over', async () => {
    await ask('late@example.org');
    const token = await newestToken();
    expect(await open(token, after(30))).toEqual({ refused: 'link-too-old' });
    expect(await open(token, after(29, 59))).toHaveProperty('personId');
  });

  it('says when it knows no such link', async () => {
    expect(await open('x'.repeat(43))).toEqual({ refused: 'link-unknown' });
  });
});
