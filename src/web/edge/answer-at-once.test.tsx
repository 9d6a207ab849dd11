import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveEdge } from '../../../test/edge-site.ts';
import { NotFound } from '../../db/errors.ts';
import { anyone } from './access.rules.ts';
import { seeOther } from './outcomes.ts';
import { route } from './route.ts';
import { safeHeaders } from './security-headers.ts';
import { formToken } from './tokens.ts';

let atOnce: string[] = [];
let ordinarily: string[] = [];
const say = route({
  path: '/say-it/:where',
  who: anyone,
  limit: { hits: 20, seconds: 3600 },
  object(at) {
    if (at.params['where'] === 'nowhere') throw new NotFound();
    return Promise.resolve(at.params['where'] ?? '');
  },
  page: () => ({ title: 'Say it', body: 'Say it' }),
  form: z.object({ word: z.string() }),
  postAtOnce(at, where, { values }) {
    const word = String(values['word']);
    if (word === 'bug') throw new Error('a bug');
    if (word.startsWith('not at once')) return Promise.resolve(null);
    atOnce.push(`${word} ${where} ${at.query.get('of')}`);
    at.setCookies.push('one=1; Path=/', 'two=2; Path=/');
    return Promise.resolve(seeOther(`/done?word=${encodeURIComponent(word.slice(0, 9))}`));
  },
  postDirectly(at, _, { word }) {
    ordinarily.push(word);
    at.setCookies.push('one=1; Path=/', 'two=2; Path=/');
    return Promise.resolve(seeOther(`/done?word=${encodeURIComponent(word.slice(0, 9))}`));
  },
});

let test: Awaited<ReturnType<typeof serveEdge>>;
beforeAll(async () => {
  test = await serveEdge([say]);
});
afterAll(() => test.close());
beforeEach(() => {
  atOnce = [];
  ordinarily = [];
  test.logged.length = 0;
});

const browser = 'session-of-a-browser';
function formOf(word: string, from = browser): URLSearchParams {
  return new URLSearchParams({ word, _csrf: formToken(test.site.secret, from) });
}
function post(
  body: BodyInit,
  { path = '/say-it/here', cookie = `pp_session=${browser}` } = {},
): Promise<Response> {
  const address = `http://127.0.0.1:${test.port}${path}`;
  return fetch(address, { method: 'POST', body, headers: { cookie }, redirect: 'manual' });
}

describe('a form that is carried out at once', () => {
  it('leads on with the headers and cookies of every other answer', async () => {
    const quick = await post(formOf('now'), { path: '/say-it/here?of=it' });
    const slow = await post(formOf('not at once'));
    expect([atOnce, ordinarily]).toEqual([['now here it'], ['not at once']]);
    expect([quick.status, quick.headers.get('location')]).toEqual([303, '/done?word=now']);
    const own = ['location', 'content-length', 'transfer-encoding'];
    const kept = ({ headers }: Response) =>
      [...headers]
        .map(([name, value]) => (name === 'date' ? name : `${name}: ${value}`))
        .filter((line) => !own.some((name) => line.startsWith(name)));
    expect(kept(quick)).toEqual(kept(slow));
    expect(quick.headers.getSetCookie()).toEqual(['one=1; Path=/', 'two=2; Path=/']);
    for (const [name, value] of Object.entries(safeHeaders)) expect(quick.headers.get(name)).toBe(value);
  });

  it('is in the log by its route, not by its path', async () => {
    await post(formOf('now'));
    expect(test.logged).toEqual([
      expect.objectContaining({ method: 'POST', route: '/say-it/:where', status: 303 }),
    ]);
    expect(JSON.stringify(test.logged)).not.toContain('it/here');
  });

  it('is so on a connection that is kept, one after the other', async () => {
    const socket = connect(test.port, '127.0.0.1');
    const form = formOf('kept').toString();
    const type = 'application/x-www-form-urlencoded';
    const request = `POST /say-it/here HTTP/1.1\r\nHost: x\r\nCookie: pp_session=${browser}\r\nContent-Type: ${type}\r\nContent-Length: ${form.length}\r\n\r\n${form}`;
    for (const _ of [1, 2, 3]) {
      socket.write(request);
      const [answer] = (await once(socket, 'data')) as [Buffer];
      expect(answer.toString()).toMatch(/^HTTP\/1.1 303 [\s\S]*\r\n\r\n$/);
    }
    socket.destroy();
    expect(atOnce).toHaveLength(3);
  });
});

describe('a form that is not goes the ordinary way whole, and is not lost on it', () => {
  it('when the act says no or fails, and a failure is logged', async () => {
    for (const word of ['not at once', 'bug', `not at once ${'x'.repeat(50_000)}`]) {
      expect((await post(formOf(word))).status).toBe(303);
      expect(ordinarily.at(-1)).toBe(word);
    }
    expect(test.logged).toEqual([expect.objectContaining({ route: '/say-it/:where', level: 40 })]);
  });

  it('when it is no small URL-encoded form', async () => {
    const parts = new FormData();
    for (const [name, value] of formOf('in parts')) parts.set(name, value);
    expect((await post(parts)).status).toBe(303);
    expect((await post(formOf('x'.repeat(70_000)))).status).toBe(303);
    expect([atOnce, ordinarily.map((word) => word.length)]).toEqual([[], [8, 70_000]]);
  });

  it('when it is not of this browser, which is refused there', async () => {
    for (const cookie of ['', 'pp_session=another'])
      expect((await post(formOf('forged'), { cookie })).status).toBe(422);
    expect([atOnce, ordinarily]).toEqual([[], []]);
  });

  it('when its path names nothing, or is another’s', async () => {
    for (const path of ['/say-it/nowhere', '/say-it/here/there', '/say-it'])
      expect((await post(formOf('lost'), { path })).status).toBe(404);
    expect((await post(formOf('encoded'), { path: '/say-it/h%65re' })).status).toBe(303);
    expect(ordinarily).toEqual(['encoded']);
    expect(atOnce).toEqual([]);
    expect(test.logged).toEqual([]);
  });

  it('when the session has posted too often', async () => {
    const often = { cookie: 'pp_session=often' };
    for (let time = 0; time < 20; time += 1) await post(formOf('again', 'often'), often);
    expect([atOnce.length, ordinarily.length]).toEqual([20, 0]);
    expect((await post(formOf('once more', 'often'), often)).status).toBe(429);
    expect([atOnce.length, ordinarily]).toEqual([20, []]);
  });
});

it('a form of which not all arrives is not carried out, and does the next no harm', async () => {
  const socket = connect(test.port, '127.0.0.1');
  const form = formOf('half').toString();
  const type = 'application/x-www-form-urlencoded';
  socket.write(
    `POST /say-it/here HTTP/1.1\r\nHost: x\r\nCookie: pp_session=${browser}\r\nContent-Type: ${type}\r\nContent-Length: ${form.length + 10}\r\n\r\n${form}`,
  );
  await pause(50);
  socket.destroy();
  await pause(50);
  expect((await post(formOf('next'))).status).toBe(303);
  expect([atOnce, ordinarily]).toEqual([['next here null'], []]);
});
