import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offerPerson } from '../src/people/demonstration/offer-person.ts';
import { grantRole } from '../src/people/roles/grant-role.ts';
import { axeFaults, openBrowser } from '../test/browser.ts';
import { buildBody, buildOfficer, carriedOut, setUpBy } from '../test/builders/people.ts';
import { type ServedSite, serveTestSite } from '../test/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveTestSite({ demonstration: true });
  const { bodyId } = await buildBody(site.db, { name: 'Oldham Council', slug: 'oldham' });
  const person = await buildOfficer(site.db, bodyId, 'administrator', { name: 'Ruth Ogden' });
  const role = 'procurement-officer';
  await carriedOut(site.db, (tx) => grantRole(tx, setUpBy(), { bodyId, ...person, role }));
  await site.db
    .transaction()
    .execute((tx) => offerPerson(tx, { ...person, position: 1, tryThis: 'Give a colleague a role' }));
});
afterAll(() => site.close());

/** Nothing that axe can find, and nothing to scroll sideways. */
async function look(page: Page, name: string): Promise<void> {
  const shots = process.env['PP_SHOTS'];
  if (shots)
    await page.screenshot({ path: `${shots}/${name}-${page.viewportSize()?.width}.png`, fullPage: true });
  expect([name, await axeFaults(page)]).toEqual([name, []]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect([name, overflow]).toEqual([name, 0]);
}

const ways: readonly [string, BrowserContextOptions][] = [
  ['with JavaScript, on a desk', { viewport: { width: 1280, height: 900 } }],
  ['without JavaScript, on a phone', { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }],
];

describe.each(ways)('%s', (way, options) => {
  it('someone new signs in by e-mail, searches, and signs out', async () => {
    const page = await (await (await openBrowser()).newContext(options)).newPage();
    const email = `${way.length}@example.org`;
    await page.goto(`${site.address}/sign-in?next=/search`);
    await page.click('main button');
    await look(page, 'sign-in-wrong');
    expect(await page.title()).toMatch(/^Error: /);
    await page.fill('#email', email);
    await page.click('main button');
    await look(page, 'link-sent');
    await page.click('main a[href="/demonstration/mail"]');
    await look(page, 'mail');
    await page.click('article:first-of-type a');
    await look(page, 'open-link');
    await page.click('main button');
    expect(page.url()).toBe(`${site.address}/search`);
    await page.fill('#q', 'council');
    await page.click('main form button');
    await look(page, 'search');
    await page.click('main a[href="/bodies/oldham"]', { trial: true });
    for (const path of ['waiting', 'how-it-works', 'privacy', 'contact']) {
      await page.goto(`${site.address}/${path}`);
      await look(page, path);
    }
    await page.goto(`${site.address}/waiting`);
    await page.click('main form[action="/sign-out"] button');
    expect(await page.textContent('h1')).toBe('You are signed out');
    await page.context().close();
  });

  it('a visitor signs in as someone made up, changes roles, and gives and ends a role', async () => {
    const page = await (await (await openBrowser()).newContext(options)).newPage();
    await site.db.deleteFrom('chosen_hat').execute();
    await page.goto(`${site.address}/demonstration/people`);
    await look(page, 'people');
    await page.click('main button');
    await page.goto(`${site.address}/work/oldham/people`);
    await look(page, 'wrong-hat');
    await page.click('main a');
    await look(page, 'roles');
    await page.click('text=Act in this role as Administrator, Oldham Council');
    expect(page.url()).toBe(`${site.address}/work/oldham/people`);
    await page.fill('#email', `colleague${way.length}@example.org`);
    await page.selectOption('#role', 'moderator');
    await page.click('text=Give the role');
    await look(page, 'body-people');
    await page.click('a:has-text("Moderator")');
    await page.click('main form button');
    await look(page, 'end-role-wrong');
    await page.fill('#reason', 'Moved to another team');
    await page.click('main form button');
    expect(await page.textContent('main')).toContain('The role has ended: Moderator');
    await look(page, 'role-ended');
    await page.context().close();
  });
});
