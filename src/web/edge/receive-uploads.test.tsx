import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openEdge } from '../../../test/edge-site.ts';
import { Form } from '../shell/form.tsx';
import { FormErrors } from '../shell/form-errors.tsx';
import { anyone } from './access.rules.ts';
import { refuse, seeOther } from './outcomes.ts';
import { noObject, route } from './route.ts';

const MEBIBYTE = 1024 * 1024;
const files = mkdtempSync(join(tmpdir(), 'pp-uploads-'));

const fileForm = route({
  path: '/hand-in',
  who: anyone,
  object: noObject,
  uploads: { maxFiles: 3, maxBytes: 8 * MEBIBYTE },
  page: (_, __, { errors }) => ({
    title: 'Hand in',
    body: (
      <Form action="/hand-in" withFiles>
        <FormErrors errors={errors} />
      </Form>
    ),
  }),
  form: z.object({ word: z.string().optional() }),
  postDirectly(at, _, { word }) {
    if (word === 'no') return Promise.resolve(refuse({ word: 'Not that word' }));
    const seen = at.uploads.map(({ field, name, path, sizeBytes }) => {
      const bytes = readFileSync(path);
      return `${field}:${name}:${sizeBytes === bytes.length}:${bytes.length}`;
    });
    return Promise.resolve(seeOther(`/done?${encodeURIComponent(seen.join(' '))}`));
  },
});

let test: Awaited<ReturnType<typeof openEdge>>;
beforeAll(async () => {
  test = await openEdge([fileForm], { files });
});
afterAll(async () => {
  await test.close();
  rmSync(files, { recursive: true });
});

async function handIn(
  given: readonly File[],
  options: { csrf?: string; word?: string; first?: boolean } = {},
) {
  const page = await test.app.request('/hand-in');
  const csrf = options.csrf ?? (await page.text()).match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '';
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const body = new FormData();
  body.set('_csrf', csrf);
  if (options.word) body.set('word', options.word);
  for (const file of given) body.append('file', file);
  const sent = await test.app.request('/hand-in', { method: 'POST', body, headers: { cookie } });
  return { sent, html: await sent.text(), seen: decodeURIComponent(sent.headers.get('location') ?? '') };
}

function left(): string[] {
  return readdirSync(join(files, 'arriving'));
}

const file = (name: string, bytes: number) => new File([Buffer.alloc(bytes, 'x')], name);

describe('a form whose files stream to disk', () => {
  it('hands over every file with its size, and leaves none behind', async () => {
    const { seen } = await handIn([file('a.csv', 3 * MEBIBYTE), file('b.csv', 5), file('', 0)]);
    expect(seen).toContain('file:a.csv:true:3145728 file:b.csv:true:5');
    expect(left()).toEqual([]);
    const { html } = await handIn([file('a.csv', 5)], { word: 'no' });
    expect(html).toContain('Not that word');
    expect(left()).toEqual([]);
  });

  it('takes exactly its limit, and not one byte more, of all files together', async () => {
    expect((await handIn([file('a.csv', 8 * MEBIBYTE)])).seen).toContain(':8388608');
    for (const over of [
      [file('a.csv', 8 * MEBIBYTE + 1)],
      [file('a.csv', 5 * MEBIBYTE), file('b.csv', 4 * MEBIBYTE)],
    ]) {
      const { sent, html } = await handIn(over);
      expect(sent.status).toBe(422);
      expect(html).toContain('This file is too large. Choose one under 8 MB.');
    }
    expect(left()).toEqual([]);
  });

  it('refuses more files than it takes', async () => {
    const { html } = await handIn(['a', 'b', 'c', 'd'].map((name) => file(name, 1)));
    expect(html).toContain('These are too many files at once. Choose 3 or fewer.');
  });

  it('writes nothing for a form that is not its own', async () => {
    const { sent, html } = await handIn([file('a.csv', 10)], { csrf: 'not-a-token' });
    expect(sent.status).toBe(422);
    expect(html).not.toContain('a.csv');
    expect(left()).toEqual([]);
  });

  it('acts on nothing that breaks off half way', async () => {
    const page = await test.app.request('/hand-in');
    const csrf = (await page.text()).match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '';
    const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
    const half = [
      `--cut\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${csrf}\r\n`,
      '--cut\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nhalf a file',
    ];
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=cut' };
    const sent = await test.app.request('/hand-in', { method: 'POST', body: half.join(''), headers });
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain('Not all of your form arrived');
    expect(left()).toEqual([]);
  });
});
