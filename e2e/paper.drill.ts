import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../test/browser.ts';
import { type Cast, gatherCast } from './cast.ts';
import { fillIn, follow, mainText, press, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhoneWithoutScript, openTab } from './tab.ts';
import { keepWatch } from './watch.ts';

const BALLOTS = 20;

let site: StorySite;
let atDesks: Cast;
let desk: string;
const watch = keepWatch();
beforeAll(async () => {
  site = await serveStory();
  atDesks = gatherCast(site.address, { ...onADesk, watch });
  const round = await site.db
    .selectFrom('round as r')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['r.slug', 'b.slug as body'])
    .where('r.title', '=', 'Buses and bus stops')
    .executeTakeFirstOrThrow();
  desk = `/work/${round.body}/rounds/${round.slug}`;
});
afterAll(async () => {
  await atDesks.leave();
  await site.close();
});

const faults: string[] = [];
const codes: string[] = [];
async function look(page: Page): Promise<void> {
  faults.push(...(await axeFaults(page)).map((fault) => `${page.url()}: ${fault}`));
}

/** One ballot by keyboard alone: code, place, points, nothing else, each ended with Enter. */
async function typeBallot(page: Page, code: string, points: readonly number[]): Promise<void> {
  const saved = page.waitForEvent('domcontentloaded');
  for (const text of [code, 'WN7', ...points.map(String)]) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
  }
  // No letter for “no points”, four answers not said, no firm; then the tick, and Enter on it saves.
  while (!(await page.evaluate(() => document.activeElement?.id === 'seen')))
    await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await saved;
}

describe('paper ballots', () => {
  it('a facilitator makes a pack, each ballot with a code', async () => {
    const page = await atDesks.as('Tom Hesketh-Bray');
    await visit(page, `${desk}/codes`);
    expect(await mainText(page)).toContain('Streets around Ashton bus station');
    await look(page);
    await follow(page, 'Paper ballots');
    await fillIn(page, { 'What for': 'Wigan bus station', 'How many': String(BALLOTS) });
    await look(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Get the ballots (PDF)' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const said = Buffer.concat(chunks).toString('latin1');
    codes.push(
      ...new Set([...said.matchAll(/with the code ([A-Z]{4}-[A-Z]{4})/g)].map(([, code]) => code ?? '')),
    );
    expect(codes).toHaveLength(BALLOTS);
  });

  it('and types in twenty by keyboard, without reaching for the mouse', async () => {
    const page = await atDesks.as('Tom Hesketh-Bray');
    await visit(page, `${desk}/paper`);
    await look(page);
    for (const [index, code] of codes.entries()) {
      await typeBallot(page, code, [20, 20, 20, 20, 10, 10]);
      expect(await page.getByRole('status').first().innerText()).toBe(`Saved: ballot ${index + 1} today.`);
    }
  });

  it('is told when one comes up twice, and keeps what was typed', async () => {
    const page = await atDesks.as('Tom Hesketh-Bray');
    await visit(page, `${desk}/paper`);
    await typeBallot(page, codes[3] ?? '', [100, 0, 0, 0, 0, 0]);
    expect(await mainText(page)).toContain('This ballot has been typed in already');
    expect(await page.getByLabel('Postcode, first half').inputValue()).toBe('WN7');
    await look(page);
  });

  it('the code on the slip opens its holder’s receipt', async () => {
    const { page } = await openTab(site.address, onAPhoneWithoutScript);
    await visit(page, '/receipt');
    await page
      .getByRole('textbox')
      .first()
      .fill(codes[7]?.toLowerCase() ?? '');
    await press(page, /receipt/);
    expect(await mainText(page)).toContain('You said');
    await visit(page, `/say/${desk.split('/').at(-1) ?? ''}/workshops`);
    expect(await mainText(page)).toContain('If there is no light I do not get on');
    await look(page);
    await page.context().close();
  });

  it('has no fault that axe finds', () => {
    expect(faults).toEqual([]);
    expect(atDesks.complaints()).toEqual([]);
  });
});
