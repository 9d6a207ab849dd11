import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { createApp } from '../../app.ts';
import { footerMenu, mainMenu } from '../../web/shell/menu.ts';
import { publishStandingPages } from './publish-standing-pages.ts';
import { standingPages } from './words.en.ts';

let test: TestSite;
beforeAll(async () => {
  test = await openTestSite();
});
afterAll(() => test.close());
const paths = Object.keys(standingPages);

describe('the standing pages', () => {
  it.each(paths)('%s says what it has to say, to people and to machines', async (path) => {
    const page = standingPages[path as keyof typeof standingPages];
    const { status, html } = await show(test.app, path);
    expect(status).toBe(200);
    expect(html).toContain(`<h1>${page.title}</h1>`);
    for (const { heading } of page.sections) expect(html).toContain(`<h2>${heading}</h2>`);
    const { data } = JSON.parse((await show(test.app, `${path}?as=json`)).html) as {
      data: { title: string };
    };
    expect(data.title).toBe(page.title);
  });

  it('draw the nine steps and the ladder of involvement', async () => {
    const { html } = await show(test.app, '/how-it-works');
    expect(html.match(/<ol class="nine">/g)).toHaveLength(1);
    expect(html.match(/<strong>Gate:<\/strong>/g)).toHaveLength(5);
  });

  it('can all be reached from the menus', () => {
    const linked = [...mainMenu, ...footerMenu].map(({ href }) => href);
    expect(paths.filter((path) => !linked.includes(path))).toEqual([]);
  });

  it('say how to reach whoever runs the site, or that they have not said', async () => {
    expect((await show(test.app, '/contact')).html).toContain('have not yet said how to reach them');
    const told = createApp({ ...test.site, contact: 'Ring 0161 496 0000' }, pino({ level: 'silent' }));
    expect((await show(told, '/contact')).html).toContain('Ring 0161 496 0000');
  });

  it('can be searched, and are there once however often the site starts', async () => {
    await publishStandingPages(test.db);
    await publishStandingPages(test.db);
    expect((await show(test.app, '/search?q=pp_session+OR+cookies&kind=page')).html).toContain(
      'href="/cookies"',
    );
    const rows = await test.db.selectFrom('search_document').select('path').execute();
    expect(rows).toHaveLength(paths.length);
  });
});
