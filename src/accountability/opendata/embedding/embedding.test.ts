import { afterAll, describe, expect, it } from 'vitest';
import { buildSigned } from '../../../../test/builders/delivery.ts';
import { openTestSite, show } from '../../../../test/site.ts';
import { breakLines, placePicture } from './picture.rules.ts';
import { snippetOf } from './snippet.tsx';

const { app, db, close } = await openTestSite();
afterAll(close);

describe('a picture', () => {
  it('breaks its sentence into lines that fit, and loses no word', () => {
    const sentence = 'Of what was due a half is verified, over two promises of one public body.';
    const lines = breakLines(sentence, 20);
    expect(lines.every((line) => line.length <= 20)).toBe(true);
    expect(lines.join(' ')).toBe(sentence);
  });

  it('is as high as what stands in it', () => {
    const row = { label: 'a', said: '1', share: 1 };
    const one = placePicture({ sentence: 'a', rows: [row] });
    const many = placePicture({ sentence: 'a', rows: Array.from({ length: 40 }, () => row) });
    expect(many.rows).toHaveLength(12);
    expect(many.height).toBeGreaterThan(one.height);
    expect(many.rows.at(-1)?.y ?? 0).toBeLessThan(many.height);
  });

  it('is copied with its words escaped', () => {
    const picture = { title: 'A "quoted" <b>', sentence: 'Sense & more', path: '/account' };
    expect(snippetOf(picture, { site: 'https://example.org', address: '/c.svg' })).toContain(
      'alt="A &quot;quoted&quot; &lt;b&gt;. Sense &amp; more"',
    );
  });
});

describe('charts for other sites', () => {
  it('draw promises as they stand, for any site, and lead to the page that says the same', async () => {
    const promise = await buildSigned(db);
    const { slug } = await db
      .selectFrom('body')
      .select('slug')
      .where('id', '=', promise.bodyId)
      .executeTakeFirstOrThrow();
    const response = await app.request(`/data/charts/promises/${slug}/chart.svg`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('image/svg+xml');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await response.text()).toContain('<title id="title">Promises: ');
    const { html } = await show(app, `/data/charts?chart=promises/${slug}`);
    expect(html).toContain(`/data/charts/promises/${slug}/chart.svg`);
    expect(html).toContain('Copy this into your page');
  });

  it('are not there of what is not: a draft of a round, a body without payments, anything else', async () => {
    for (const path of ['results/no-such-round', 'money/no-such-body', 'promises/no-such-body'])
      expect((await show(app, `/data/charts/${path}/chart.svg`)).status).toBe(404);
    expect((await show(app, '/data/charts?chart=secrets/x')).status).toBe(404);
  });
});
