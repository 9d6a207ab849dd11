import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildRound, roundDays } from '../../../test/builders/participation.ts';
import { buildBody, buildPerson, carriedOut, setUpBy } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { forgetUnconfirmed } from './follows.queries.ts';
import { sendNotices } from './send-notices.ts';
import { tellFollowers } from './tell-followers.ts';

let test: TestSite;
let body: { bodyId: string; slug: string };
let round: { roundId: string; slug: string };
beforeAll(async () => {
  test = await openTestSite({ clock: clockAt(roundDays.during) });
  round = await buildRound(test.db);
  body = await buildBody(test.db, { name: 'Oldham Council' });
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.deleteFrom('mail_message').execute();
  await test.db.deleteFrom('follower').execute();
});

const mail = () => test.db.selectFrom('mail_message').selectAll().orderBy('recipient').execute();
const linksIn = (text = '') => [...text.matchAll(/http:\/\/localhost(\/\S+)/g)].map(([, path]) => path ?? '');
const follow = (email: string, path = `/follow/body/${body.slug}`) => send(test.app, path, { email });

/** Follows, and confirms from the message. */
async function followAndConfirm(email: string, path?: string): Promise<void> {
  await follow(email, path);
  const message = (await mail()).find(({ recipient }) => recipient === email);
  await send(test.app, linksIn(message?.body)[0] ?? '', {});
  await test.db.deleteFrom('mail_message').execute();
}

async function tell(
  moment: string,
  at = roundDays.after,
  about = { kind: 'body' as const, id: body.bodyId },
) {
  await carriedOut(test.db, async (tx) => {
    const telling = { about, moment, subject: 'Signed: Repairs', body: 'The council signed.', path: '/say' };
    await tellFollowers(tx, setUpBy(at), telling);
    return {};
  });
  return sendNotices(test.db, test.site);
}

describe('following by e-mail', () => {
  it('sends nothing until the owner of the address has pressed the button', async () => {
    const asked = await follow('jo@example.org');
    expect([asked.status, asked.headers.get('location')]).toEqual([303, `/follow/body/${body.slug}?asked`]);
    expect(await tell('m1')).toBe(0);
    const [message] = await mail();
    const [confirm = ''] = linksIn(message?.body);
    expect((await show(test.app, confirm)).html).toContain('Yes, write to me');
    expect(await tell('m2')).toBe(0);
    expect((await send(test.app, confirm, {})).html).toContain('You follow Oldham Council');
    expect(await tell('m3')).toBe(1);
  });

  it('answers the same to a new address, one that follows, and one asked for too often', async () => {
    await followAndConfirm('old@example.org');
    const answers = [];
    for (const email of ['new@example.org', 'old@example.org', 'old@example.org', 'NEW@example.org']) {
      const { status, html, headers } = await follow(email);
      answers.push([status, html, headers.get('location')]);
    }
    expect(new Set(answers.map(String)).size).toBe(1);
    const { html } = await show(test.app, `/follow/body/${body.slug}?asked`);
    expect(html).not.toContain('example.org');
  });

  it('writes to nobody more often than five times in half an hour, and once about one thing', async () => {
    for (let time = 0; time < 3; time += 1) await follow('jo@example.org');
    expect(await mail()).toHaveLength(1);
    for (let other = 0; other < 8; other += 1) {
      const { slug } = await buildBody(test.db);
      await follow('jo@example.org', `/follow/body/${slug}`);
    }
    expect(await mail()).toHaveLength(5);
  });

  it('keeps what was typed where it cannot be an address, and says how to mend it', async () => {
    const { status, html } = await follow('jo at example');
    expect(status).toBe(422);
    expect(html).toContain('value="jo at example"');
    expect((await follow(' ')).html).toContain('Enter your e-mail address');
    expect(await mail()).toEqual([]);
  });

  it('takes one press from somebody signed in, with the address that signed them in', async () => {
    const { personId } = await buildPerson(test.db, { email: 'signed@example.org' });
    const cookie = await signInAs(test.db, personId);
    const sent = await send(test.app, `/follow/body/${body.slug}`, { email: 'other@example.org' }, cookie);
    expect(sent.headers.get('location')).toBe(`/follow/body/${body.slug}?following`);
    await tell('m4');
    expect((await mail()).map(({ recipient }) => recipient)).toEqual(['signed@example.org']);
    expect((await show(test.app, '/follow', cookie)).html).toContain('Stop e-mail about Oldham Council');
  });

  it('is for what is there: no draft round, no other kind', async () => {
    expect((await show(test.app, `/follow/round/${round.slug}`)).status).toBe(200);
    for (const path of ['round/nothing', 'body/nothing', 'person/jo', 'district/nowhere'])
      expect((await show(test.app, `/follow/${path}`)).status).toBe(404);
  });
});

describe('the messages', () => {
  it('go once to whoever follows several of what they are about, and only to who followed before', async () => {
    await followAndConfirm('jo@example.org');
    await followAndConfirm('jo@example.org', `/follow/round/${round.slug}`);
    await carriedOut(test.db, async (tx) => {
      const about = [
        { kind: 'body', id: body.bodyId } as const,
        { kind: 'round', id: round.roundId } as const,
      ];
      const told = { about, moment: 'm5', subject: 'x', body: 'y', path: '/say' };
      await tellFollowers(tx, setUpBy(roundDays.after), told);
      await tellFollowers(tx, setUpBy(roundDays.after), told);
      return {};
    });
    await Promise.all([sendNotices(test.db, test.site), sendNotices(test.db, test.site)]);
    const sent = await mail();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toContain('You get this because you follow Home repairs for older people');
    expect(await tell('m6', roundDays.prepared)).toBe(0);
  });

  it('each carries its way out, for people and for mail programs', async () => {
    await followAndConfirm('jo@example.org');
    await tell('m7');
    const [message] = await mail();
    const [, stop = '', list = ''] = linksIn(message?.body);
    expect(stop).toMatch(/^\/follow\/stop\//);
    expect(message?.unsubscribe_url).toBe(`http://localhost${stop}`);
    expect((await show(test.app, list)).html).toContain('Oldham Council');
  });

  it('reach very many followers, each once, however the work is cut up', async () => {
    const ids = Array.from({ length: 1203 }, (_, place) => place);
    const id = (head: string, place: number) =>
      `${head}0000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
    const at = roundDays.during;
    await test.db
      .insertInto('follower')
      .values(ids.map((n) => ({ id: id('a', n), email: `f${n}@example.org`, first_asked_at: at })))
      .execute();
    const about = `body:${body.bodyId}`;
    await test.db
      .insertInto('follow')
      .values(
        ids.map((n) => ({ id: id('b', n), follower_id: id('a', n), about, asked_at: at, confirmed_at: at })),
      )
      .execute();
    expect(await tell('m8')).toBe(1203);
    expect(new Set((await mail()).map(({ recipient }) => recipient)).size).toBe(1203);
    expect(await sendNotices(test.db, test.site)).toBe(0);
  });
});

describe('stopping', () => {
  async function stopLink(): Promise<string> {
    await followAndConfirm('jo@example.org');
    await tell(crypto.randomUUID());
    return linksIn((await mail())[0]?.body)[1] ?? '';
  }
  const oneClick = {
    method: 'POST',
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };

  it('is one POST from a mail program, without cookies, and again does no harm', async () => {
    const stop = await stopLink();
    for (let time = 0; time < 2; time += 1) expect((await test.app.request(stop, oneClick)).status).toBe(200);
    expect(await test.db.selectFrom('follower').select('id').execute()).toEqual([]);
  });

  it('is one press for a person; looking changes nothing', async () => {
    const stop = await stopLink();
    expect((await show(test.app, stop)).html).toContain('Stop it');
    expect(await test.db.selectFrom('follow').select('id').execute()).toHaveLength(1);
    const sent = await send(test.app, stop, {});
    expect([sent.status, sent.html.includes('You get no more e-mail about Oldham Council')]).toEqual([
      200,
      true,
    ]);
    expect(await test.db.selectFrom('follower').select('id').execute()).toEqual([]);
    expect((await show(test.app, stop)).html).toContain('You do not follow this');
  });

  it('takes no forged link, and no link that was made for something else', async () => {
    const stop = await stopLink();
    const confirm = stop.replace('/stop/', '/confirm/');
    const forged = `${stop.slice(0, -3)}AAA`;
    expect((await show(test.app, confirm)).status).toBe(404);
    expect((await test.app.request(forged, oneClick)).status).toBe(404);
    expect((await test.app.request('/follow', oneClick)).status).toBe(422);
    expect((await test.app.request(stop.replace('/stop/', '/list/'), oneClick)).status).toBe(404);
    expect(await test.db.selectFrom('follow').select('id').execute()).toHaveLength(1);
  });

  it('all at once deletes the address', async () => {
    await followAndConfirm('jo@example.org', `/follow/round/${round.slug}`);
    await stopLink();
    const list = linksIn((await mail())[0]?.body)[2] ?? '';
    expect((await send(test.app, list, {})).html).toContain('Your address is no longer kept');
    expect(await test.db.selectFrom('follower').select('id').execute()).toEqual([]);
  });
});

it('forgets addresses that nobody confirmed within a week', async () => {
  await followAndConfirm('jo@example.org');
  await follow('kim@example.org');
  await follow('jo@example.org', `/follow/round/${round.slug}`);
  await forgetUnconfirmed(test.db, 10_000);
  expect(await test.db.selectFrom('follower').select('email').execute()).toHaveLength(2);
  await test.db.updateTable('follow').set({ asked_at: '2020-01-01T00:00:00Z' }).execute();
  await forgetUnconfirmed(test.db, 7);
  expect(await test.db.selectFrom('follower').select('email').execute()).toEqual([
    { email: 'jo@example.org' },
  ]);
  expect(await test.db.selectFrom('follow').select('id').execute()).toHaveLength(1);
});
