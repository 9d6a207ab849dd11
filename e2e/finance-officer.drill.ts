import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFaults, openBrowser } from '../test/browser.ts';
import { deskFiles, runWaitingImports } from '../test/builders/payments-desk.ts';
import { buildBody, buildOfficer } from '../test/builders/people.ts';
import { type ServedSite, serveTestSite } from '../test/serve-site.ts';
import { signInAs } from '../test/site.ts';

let site: ServedSite;
let cookie: string;
beforeAll(async () => {
  site = await serveTestSite({ files: deskFiles() });
  const { bodyId } = await buildBody(site.db, { name: 'Oldham Council', slug: 'oldham' });
  const { personId } = await buildOfficer(site.db, bodyId, 'finance-officer', { name: 'Ruth Ogden' });
  cookie = await signInAs(site.db, personId, { kind: 'body', bodyId, role: 'finance-officer' });
});
afterAll(() => site.close());

/** As it comes out of the ledger: a banner, titles of its own, windows-1252, dates the British way, a total below. */
const ugly = Buffer.from(
  [
    'Oldham Council: payments over \xA3500,,,,,',
    ',,,,,',
    'Doc;No,Beneficiary,Settled,Value (\xA3),Bought,Area',
    '5100,Larkhill Repairs Ltd,03/04/2019,"1,234.50",Lift repairs,Housing',
    '5101,Bolton Bakers,13/04/2019,(12.00),Catering credit,Schools',
    '5102,REDACTED PERSONAL DATA,15/04/2019,640.00,Foster care,Children',
    '5103,Tame Valley Coaches Limited,16/04/2019,\xA32 100.00,School transport,Schools',
    '5104,Moss Side Millers,31/04/2019,900.00,Flour,Schools',
    ',,Total,"4,862.50",,',
  ].join('\r\n'),
  'latin1',
);

/** Nothing that axe can find, and nothing to scroll sideways. */
async function look(page: Page, name: string): Promise<void> {
  const shots = process.env['PP_SHOTS'];
  for (const width of shots ? [360, 768, 1280] : []) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
  }
  expect([name, await axeFaults(page)]).toEqual([name, []]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect([name, overflow]).toEqual([name, 0]);
}

it('an officer drops in an ugly file, corrects a column, imports, mends what was rejected and imports that', async () => {
  const context = await (await openBrowser()).newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    baseURL: site.address,
  });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: site.address }]);
  const page = await context.newPage();
  await page.goto('/work/oldham/payments');
  await look(page, 'desk');
  await handOver(page, 'april 2019.csv', ugly);
  await page.getByLabel('What column 5, “Bought”, holds').selectOption('What was bought');
  await page.getByRole('button', { name: 'Look again with my changes' }).click();
  await look(page, 'preview');
  await page.getByRole('button', { name: 'Import' }).click();
  await look(page, 'import-waits');
  await importEnds(page);
  await look(page, 'import-done');
  await page.getByRole('link', { name: 'See and download 2 rejected rows' }).click();
  await page.getByText('How it was read').click();
  await look(page, 'file');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'The rows to mend' }).click(),
  ]);
  const rejects = readFileSync(await download.path(), 'utf8');
  const mended = rejects.replace('31/04/2019', '30/04/2019');
  await page.goto('/work/oldham/payments');
  await handOver(page, 'rejected-april 2019.csv', Buffer.from(mended));
  expect(await page.locator('main').textContent()).toContain('As you said before');
  await page.getByRole('button', { name: 'Import' }).click();
  await importEnds(page);
  expect(await page.locator('main').textContent()).toContain('1 row was accepted, 1 row rejected.');
  await page.goto('/work/oldham/payments');
  await look(page, 'history');
  await page.goto('/money/oldham');
  expect(await page.locator('main').textContent()).toContain('£4,862.50');
  await context.close();
});

/** The page looks again by itself until it is. */
async function importEnds(page: Page): Promise<void> {
  await runWaitingImports(site.site);
  await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor();
}

async function handOver(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('The files').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Hand over and look' }).click();
}
