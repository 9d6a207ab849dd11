import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast } from './cast.ts';
import { follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhoneWithoutScript } from './tab.ts';

const bid = '/tenders/salford-council/digital-skills-in-salford/bid';
const CANARY = 'The quince in the window box.';

let site: StorySite;
let withScript: Cast;
let without: Cast;
beforeAll(async () => {
  site = await serveStory();
  withScript = gatherCast(site.address, onADesk);
  without = gatherCast(site.address, onAPhoneWithoutScript);
}, 180_000);
afterAll(async () => {
  await withScript.leave();
  await without.leave();
  await site.close();
});

async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next' }).click();
}

async function answerAll(page: Page): Promise<void> {
  await page.getByLabel(/^The price/).fill('169,500');
  for (const question of await page.locator('textarea').all()) await question.fill(CANARY);
  await page.getByLabel(/^What this bid says/).check();
}

/** In how many rows of the whole database some words stand, read as its owner. */
async function rowsWith(words: string): Promise<number> {
  const client = new pg.Client({ connectionString: site.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  expect(rows.length).toBeGreaterThan(100);
  let found = 0;
  for (const { name } of rows) {
    const counted = await client.query(`select 1 from ${name} t where t::text like $1`, [`%${words}%`]);
    found += counted.rowCount ?? 0;
  }
  await client.end();
  return found;
}

describe('a supplier on a phone', () => {
  it('writes step by step, sees its marks, and nothing typed leaves the device unsealed', async () => {
    const page = await withScript.as('Zainab Kettle');
    await page.setViewportSize({ width: 360, height: 740 });
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await visit(page, `${bid}/form`);
    await page.getByRole('button', { name: 'Start a new draft instead' }).click();
    await page.getByLabel(/^The price/).fill('169500');
    expect(await page.locator('[data-worth]').first().textContent()).toMatch(/of 30 marks/);
    await next(page);
    await page.locator('textarea:visible').fill(CANARY);
    await next(page);
    await page.locator('textarea:visible').fill(CANARY);
    await page.getByText('Draft kept at').waitFor();
    while ((await page.getByRole('button', { name: 'Next' }).count()) > 0) await next(page);
    expect(await page.locator('[data-check]').innerText()).toContain(
      'Larkhill Repairs Co-operative has not agreed',
    );
    await visit(page, `${bid}/subcontractors`);
    await follow(page, /Take out Larkhill/);
    await press(page, 'Take out');
    expect(sent.join('\n')).not.toMatch(/quince|169500/);
  });

  it('takes the draft up again, seals it here, and has its receipt', async () => {
    const page = await withScript.as('Zainab Kettle');
    await visit(page, `${bid}/form#step-price`);
    await page.getByText('Your draft is back.').waitFor();
    expect(await page.getByLabel(/^The price/).inputValue()).toBe('169500');
    while ((await page.getByRole('button', { name: 'Next' }).count()) > 0) await next(page);
    await page.getByLabel(/^What this bid says/).check();
    await page.getByRole('button', { name: 'Send this bid' }).click();
    await page.getByText('Your bid is sealed on this device').waitFor();
    const saved = page.waitForEvent('download');
    await page.locator('[data-part=save-key]').click();
    await saved;
    await page.getByRole('button', { name: 'Put in the sealed bid' }).click();
    await page.waitForURL(/receipt/);
    expect(await mainText(page)).toContain('Your bid is in');
    expect(await rowsWith('quince')).toBe(0);
  });

  it('without a script is kept in the form on errors, and nothing of it is stored', async () => {
    const page = await without.as('Zainab Kettle');
    await visit(page, `${bid}/form`);
    await answerAll(page);
    await page.getByLabel(/^The price/).fill('nothing');
    await pressInVain(page, 'Send this bid');
    expect(await page.locator('textarea').first().inputValue()).toBe(CANARY);
    expect(await rowsWith('quince')).toBe(0);
  });

  it('without a script is sealed as it arrives, with its key shown once', async () => {
    const page = await without.as('Zainab Kettle');
    await visit(page, `${bid}/form`);
    await answerAll(page);
    await press(page, 'Send this bid');
    expect(await mainText(page)).toContain('Save its key');
    expect(await page.locator('textarea').inputValue()).toContain('AGE-SECRET-KEY-');
    expect(await rowsWith('quince')).toBe(0);
  });
});
