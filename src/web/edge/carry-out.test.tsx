import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildPerson } from '../../../test/builders/people.ts';
import { openEdge } from '../../../test/edge-site.ts';
import { send, signInAs } from '../../../test/site.ts';
import { Form } from '../shell/form.tsx';
import { FormErrors } from '../shell/form-errors.tsx';
import { anyone } from './access.rules.ts';
import { refuse, seeOther } from './outcomes.ts';
import { noObject, route } from './route.ts';

let carriedOut: string[];
const wordForm = route({
  path: '/word',
  who: anyone,
  object: noObject,
  maxFileBytes: 100,
  page: (_, __, { values, errors }) => ({
    title: 'Word',
    body: (
      <Form action="/word">
        <FormErrors errors={errors} />
        <input name="word" value={String(values['word'] ?? '')} />
      </Form>
    ),
  }),
  form: z.object({ word: z.string().min(1, 'Say a word') }),
  async post({ at, tx, by, input }) {
    carriedOut.push(input.word);
    if (input.word === 'slow') await sql`select pg_sleep(0.05)`.execute(tx);
    if (input.word === 'no') return refuse({ word: 'Not that word' });
    if (input.word === 'bug') throw new Error('a bug');
    const person = await sql<{ id: string }>`select current_setting('pp.person_id') as id`.execute(tx);
    const file = at.files['file']?.bytes.length ?? 0;
    return seeOther(`/done?word=${input.word}&file=${file}&as=${person.rows[0]?.id === by.actor.personId}`);
  },
});
const limited = route({
  path: '/limited',
  who: anyone,
  object: noObject,
  limit: { hits: 3, seconds: 3600 },
  page: () => ({ title: 'Limited', body: <Form action="/limited" /> }),
  form: z.object({ word: z.string() }),
  post: () => Promise.resolve(seeOther('/done')),
});

let test: Awaited<ReturnType<typeof openEdge>>;
beforeAll(async () => {
  carriedOut = [];
  test = await openEdge([wordForm, limited]);
});
afterAll(() => test.close());

/** A browser that has opened the form: its cookie and the token in the page. */
async function browser(path = '/word'): Promise<{ cookie: string; csrf: string }> {
  const page = await test.app.request(path);
  const csrf = (await page.text()).match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '';
  return { cookie: page.headers.getSetCookie()[0]?.split(';')[0] ?? '', csrf };
}
async function post(fields: Record<string, string>, cookie: string, path = '/word'): Promise<Response> {
  return test.app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } });
}

describe('a form', () => {
  it('is carried out by whom it says, in their transaction', async () => {
    const { personId } = await buildPerson(test.db);
    const sent = await send(test.app, '/word', { word: 'yes' }, await signInAs(test.db, personId));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/done?word=yes&file=0&as=true']);
  });

  it('without its token keeps what was typed and is not carried out', async () => {
    const { cookie, csrf } = await browser();
    const other = await browser();
    carriedOut = [];
    for (const [token, from] of [
      ['', cookie],
      ['forged', cookie],
      [csrf, ''],
      [csrf, other.cookie],
    ] as const) {
      const answer = await post({ word: 'kept & safe', _csrf: token }, from);
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain('value="kept &amp; safe"');
      expect(html).toContain('This page was open for too long');
    }
    expect(carriedOut).toEqual([]);
  });

  it('shows each fault beside its field, in the words of its schema, and the rules’ no likewise', async () => {
    const { cookie, csrf } = await browser();
    expect(await (await post({ word: '', _csrf: csrf }, cookie)).text()).toContain('Say a word');
    const refused = await post({ word: 'no', _csrf: csrf }, cookie);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('<a href="#word">Not that word</a>');
  });

  it('sent twice is carried out once, and both are sent to the same place', async () => {
    const { cookie, csrf } = await browser();
    const fields = { word: 'once', _csrf: csrf, _once: randomUUID() };
    carriedOut = [];
    const [first, second] = [await post(fields, cookie), await post(fields, cookie)];
    expect(carriedOut).toEqual(['once']);
    expect(first.headers.get('location')).toBe('/done?word=once&file=0&as=false');
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
  });

  it('sent five times at once is carried out once', async () => {
    const { cookie, csrf } = await browser();
    const fields = { word: 'slow', _csrf: csrf, _once: randomUUID() };
    carriedOut = [];
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => post(fields, cookie)));
    expect(carriedOut).toEqual(['slow']);
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
  });

  it('that was refused or failed can be sent again with the same token', async () => {
    const { cookie, csrf } = await browser();
    const once = randomUUID();
    const say = (word: string) => post({ word, _csrf: csrf, _once: once }, cookie);
    expect((await say('no')).status).toBe(422);
    expect((await say('bug')).status).toBe(500);
    carriedOut = [];
    expect((await say('yes')).status).toBe(303);
    expect(carriedOut).toEqual(['yes']);
  });

  it('that carries a file too large says so and keeps the rest', async () => {
    const sent = await send(test.app, '/word', { word: 'kept', file: new File(['x'.repeat(101)], 'a.txt') });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('This file is too large');
    const small = await send(test.app, '/word', { word: 'kept', file: new File(['x'.repeat(100)], 'a.txt') });
    expect(small.headers.get('location')).toContain('file=100');
  });

  it('of which not all arrived, or could be kept, is not carried out', async () => {
    const { cookie, csrf } = await browser();
    const part = (name: string, value: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=x' };
    const body = `${part('_csrf', csrf)}${part('word', 'half')}--x\r\nContent-Disp`;
    carriedOut = [];
    const half = await test.app.request('/word', { method: 'POST', body, headers });
    expect([half.status, await half.text()]).toEqual([
      422,
      expect.stringContaining('Not all of your form arrived'),
    ]);
    const long = await post({ word: 'x'.repeat(300_000), _csrf: csrf }, cookie);
    expect(long.status).toBe(422);
    expect(carriedOut).toEqual([]);
  });

  it('holds what people type and not what breaks a database', async () => {
    const sent = await send(test.app, '/word', { word: 'a\u0000b' });
    expect(sent.status).toBe(303);
    expect(carriedOut.at(-1)).toBe('ab');
  });

  it.each([
    ['nothing at all', 'application/x-www-form-urlencoded', ''],
    ['half a form', 'multipart/form-data; boundary=x', '--x\r\nContent-Disp'],
    ['a form without its boundary', 'multipart/form-data', 'word=yes'],
    ['another kind of content', 'application/json', '{"word":"yes"}'],
  ])('that is %s is refused and breaks nothing', async (_, type, body) => {
    const { cookie } = await browser();
    const headers = { cookie, 'content-type': type };
    expect((await test.app.request('/word', { method: 'POST', body, headers })).status).toBe(422);
  });
});

describe('too many tries', () => {
  it('are slowed down, each person and page by itself', async () => {
    const { cookie, csrf } = await browser('/limited');
    const fields = { word: 'x', _csrf: csrf };
    for (const _ of [1, 2, 3]) expect((await post(fields, cookie, '/limited')).status).toBe(303);
    const fourth = await post(fields, cookie, '/limited');
    expect(fourth.status).toBe(429);
    expect(await fourth.text()).toContain('Too many tries');
    const { personId } = await buildPerson(test.db);
    const signed = await send(test.app, '/limited', { word: 'x' }, await signInAs(test.db, personId));
    expect(signed.status).toBe(303);
    expect((await post({ word: 'x', _csrf: csrf }, cookie, '/word')).status).toBe(303);
  });
});
