import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../test/browser.ts';
import { phoneJpeg } from '../test/builders/pictures.ts';
import { go } from './by-keyboard.ts';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhoneWithoutScript } from './tab.ts';

const SUPPLIER = 'Maeve Corrigan-Shah';
const MANAGER = 'Leanne Stobbs';
const queue = '/work/oldham-council/contracts/home-repairs-for-older-people';

let site: StorySite;
let desk: Cast;
let phone: Cast;
let hours: string;
beforeAll(async () => {
  site = await serveStory();
  desk = gatherCast(site.address, onADesk);
  phone = gatherCast(site.address, onAPhoneWithoutScript);
  hours = await promiseOf('volunteer-hours');
}, 180_000);
afterAll(async () => {
  await desk.leave();
  await phone.leave();
  await site.close();
});

async function promiseOf(measure: string): Promise<string> {
  const found = await site.db
    .selectFrom('promise as p')
    .innerJoin('measure as m', 'm.id', 'p.measure_id')
    .innerJoin('supplier as s', 's.id', 'p.supplier_id')
    .select('p.id')
    .where('m.slug', '=', measure)
    .where('s.slug', 'like', 'larkhill%')
    .executeTakeFirstOrThrow();
  return found.id;
}

async function expectNoFaults(page: Page): Promise<void> {
  expect(await axeFaults(page), page.url()).toEqual([]);
  await lookAt(page);
}

async function lookAt(page: Page): Promise<void> {
  const folder = process.env['PP_SHOTS'];
  if (!folder) return;
  const { pathname } = new URL(page.url());
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const name = `${pathname.replaceAll(/[^a-z]+/g, '_').slice(-60)}_${width}.png`;
    await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
  }
}

describe('a supplier on a phone, without a script', () => {
  it('sends a photo, has a claim back, and mends it', async () => {
    const page = await phone.as(SUPPLIER);
    await visit(page, `/supplier/promises/oldham-council/${hours}`);
    await fillIn(page, { 'What was done?': 'A morning of repairs at the hall.' });
    await page.getByLabel(/^How much, since/).fill('ten');
    expect(await pressInVain(page, 'Send this claim')).toContain('Enter how much as a number');
    await page.getByLabel(/^How much, since/).fill('6');
    await page
      .getByLabel('Take a photo')
      .setInputFiles({ name: 'hall.jpg', mimeType: 'image/jpeg', buffer: phoneJpeg() });
    await press(page, 'Send this claim');
    expect(await mainText(page)).toContain('Your claim is sent');
    await expectNoFaults(page);

    const manager = await desk.as(MANAGER);
    await visit(manager, `${queue}?promise=${hours}`);
    await follow(manager, /^Check/);
    await choose(manager, 'Send it back', 'The file');
    await fillIn(manager, { 'Why?': 'The photo shows the hall, and no sheet says who gave how many hours.' });
    await press(manager, 'Decide');

    await visit(page, `/supplier/promises/oldham-council/${hours}`);
    expect(await mainText(page)).toContain('no sheet says who gave how many hours');
    await page.getByLabel(/^How much, since/).fill('6');
    await fillIn(page, { 'What was done?': 'The same morning, now with the sheet of hours.' });
    await page.getByLabel('A file that shows it').setInputFiles({
      name: 'hours.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('reference,hours\r\nA1,3\r\nB2,3\r\n'),
    });
    await press(page, 'Send this claim');
    expect(await mainText(page)).toContain('It sent a table');
  });

  it('brings fifty claims in one table, all or none', async () => {
    const page = await phone.as(SUPPLIER);
    await visit(page, '/supplier/promises');
    await expectNoFaults(page);
    await follow(page, 'Tell one delivery for several buyers');
    await expectNoFaults(page);
    const line = (number: number, more = '') =>
      `${hours},0.5${more},Half an hour of help number ${number},https://example.org/hours/${number}\r\n`;
    const table = (lines: string) => ({
      name: 'claims.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`promise,quantity,what_was_done,link\r\n${lines}`),
    });
    const fifty = Array.from({ length: 50 }, (_, index) => line(index + 1)).join('');
    await page.getByLabel('The table').setInputFiles(table(fifty + line(51, 'x')));
    await page.getByRole('button', { name: 'Send these claims' }).click();
    expect(await mainText(page)).toContain('Line 52: enter how much as a number');
    await page.getByLabel('The table').setInputFiles(table(fifty));
    await press(page, 'Send these claims');
    expect(await mainText(page)).toContain('50 claims are sent');
  });
});

describe('a contract manager', () => {
  it('clears a queue of fifty, one after the other, without a script', async () => {
    const page = await phone.as(MANAGER);
    await visit(page, `${queue}?promise=${hours}&came=evidence`);
    await expectNoFaults(page);
    await follow(page, /^Check/);
    await expectNoFaults(page);
    for (let number = 0; number < 51; number += 1) {
      await choose(page, 'Verify it', number === 0 ? 'The file' : 'The link');
      await fillIn(page, {
        'Why?': `Sheet ${number} names the volunteer, the day and the hours that they gave.`,
      });
      await page.getByLabel('Why?').press('Tab');
      await go(page);
    }
    expect(await mainText(page)).toContain('This claim is checked.');
    expect(new URL(page.url()).pathname).toBe(queue);
    await visit(page, `/promises/oldham-council/${hours}`);
    expect(await mainText(page)).toContain('31');
  }, 120_000);

  it('agrees to a plan that the supplier proposed, and everyone can read it for good', async () => {
    const carbon = await promiseOf('carbon-avoided');
    const page = await phone.as(MANAGER);
    await visit(page, '/waiting');
    await follow(page, /^Answer a change to a promise/);
    await expectNoFaults(page);
    await choose(page, 'Agree');
    await press(page, 'Answer');
    await expectNoFaults(page);
    await visit(page, `/promises/oldham-council/${carbon}`);
    expect(await mainText(page)).toContain('At the award: 36 tonnes');
    expect(await mainText(page)).toContain('Leanne Stobbs, Oldham Council, agreed.');
    await expectNoFaults(page);
  });

  it('proposes a change that the supplier answers', async () => {
    const page = await desk.as(MANAGER);
    await visit(page, `/work/oldham-council/promises/${hours}/change`);
    expect(await pressInVain(page, 'Propose this change')).toContain('Change something');
    await page.getByLabel('How much, in hours').first().fill('170');
    await fillIn(page, { 'Why?': 'Ten more volunteer hours make up for the mornings that were missed.' });
    await press(page, 'Propose this change');
    expect(await mainText(page)).toContain('Your proposal waits for');
    const supplier = await phone.as(SUPPLIER);
    await visit(supplier, `/supplier/promises/oldham-council/${hours}/change`);
    await choose(supplier, 'Decline');
    await fillIn(supplier, { 'Why?': 'No morning was missed, so there are no volunteer hours to make up.' });
    await press(supplier, 'Answer');
    expect(await mainText(supplier)).toContain('Maeve Corrigan-Shah declined');
  });
});
