import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recognisePayees } from '../src/accountability/spend/recognising/recognise-payees.ts';
import { transact } from '../src/acts/transact.ts';
import { axeFaults, openBrowser } from '../test/browser.ts';
import { insertPayee } from '../test/builders/payees.ts';
import { buildBody, buildOfficer, setUpBy } from '../test/builders/people.ts';
import { type ServedSite, serveTestSite } from '../test/serve-site.ts';
import { signInAs } from '../test/site.ts';
import { narrowFaults } from './sideways.ts';

let site: ServedSite;
let page: Page;
let desk: string;
beforeAll(async () => {
  site = await serveTestSite();
  const { bodyId, slug } = await buildBody(site.db, { name: 'Anytown Council' });
  desk = `${site.address}/work/${slug}/suppliers`;
  for (const name of [
    'Zedalder Care Ltd',
    'Zedalder Care UK Ltd',
    'Zedbeech Homes Ltd',
    'Zedcedar Homes Ltd',
  ]) {
    const payee = await insertPayee(site.db, { bodyId, name });
    await transact(site.db, undefined, (tx) =>
      recognisePayees(tx, setUpBy(), { bodyId, invented: false, payees: [payee] }),
    );
  }
  const { personId } = await buildOfficer(site.db, bodyId, 'finance-officer', { name: 'Ines Okoro' });
  const cookie = await signInAs(site.db, personId, { kind: 'body', bodyId, role: 'finance-officer' });
  const [name = '', value = ''] = cookie.split('=');
  const context = await (await openBrowser()).newContext({
    viewport: { width: 320, height: 800 },
    javaScriptEnabled: false,
  });
  await context.addCookies([{ name, value, url: site.address }]);
  page = await context.newPage();
});
afterAll(async () => {
  await page.context().close();
  await site.close();
});

async function hasNoFaults() {
  expect([...(await axeFaults(page)), ...(await narrowFaults(page))]).toEqual([]);
}

it('a finance officer decides who is who, on a phone without script, and takes it back', async () => {
  await page.goto(desk);
  await hasNoFaults();
  await page
    .getByRole('group', { name: /Zedalder Care UK Ltd the same/ })
    .getByLabel('The same', { exact: true })
    .check();
  await page.getByRole('button', { name: 'Save the answers' }).click();
  await page.getByText('1 answer saved.').waitFor();

  await page.getByLabel('Any part of a name').fill('zedbeech');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: 'Zedbeech Homes Ltd' }).click();
  await page.getByLabel('Any part of a name').fill('zedcedar');
  await page.getByRole('button', { name: 'Find' }).click();
  await hasNoFaults();
  await page.getByRole('link', { name: 'Zedcedar Homes Ltd' }).click();
  await page.getByRole('button', { name: 'Make them one' }).click();
  await hasNoFaults();
  await page.getByLabel('Why they are one supplier').fill('One firm that changed its name');
  await page.getByRole('button', { name: 'Make them one' }).click();
  await page.getByRole('heading', { name: 'Zedcedar Homes Ltd' }).waitFor();

  await page.goto(desk.replace('/suppliers', '/supplier-changes'));
  await hasNoFaults();
  await page.getByRole('link', { name: /^Undo.*Zedbeech Homes Ltd became Zedcedar Homes Ltd$/ }).click();
  await page.getByLabel('Why it is undone').fill('Two firms after all');
  await hasNoFaults();
  await page.getByRole('button', { name: 'Undo it' }).click();
  await page.getByText(/Undone by Ines Okoro.*Two firms after all/).waitFor();
});
