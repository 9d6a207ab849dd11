import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go, readFocus, tabTo } from './by-keyboard.ts';
import { openMailedLink } from './cast.ts';
import { mainText } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { atItsNarrowest, onADesk, openTab, type Way } from './tab.ts';

let site: StorySite;
beforeAll(async () => {
  site = await serveStory();
});
afterAll(() => site.close());

const ways: readonly [string, Way][] = [
  ['at a desk', onADesk],
  ['at 400% zoom', atItsNarrowest],
];

describe.each(ways)('by keyboard alone, %s', (how, way) => {
  it('the first stop skips to the main content', async () => {
    const { page } = await openTab(site.address, way);
    await page.goto('/say');
    await tabTo(page, /^Skip to main content$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });

  it('a resident joins, is told what is wrong, mends it, and gives points', async () => {
    const { page } = await openTab(site.address, way);
    const email = `keys-${how.length}@example.org`;
    await page.goto('/say/school-meals-in-tameside');
    await tabTo(page, /^Have your say in/);
    await go(page);
    await tabTo(page, /^Your e-mail address/);
    await page.keyboard.type(email);
    await go(page);
    await openMailedLink(page, email);
    await tabTo(page, /^Your postcode/);
    await page.keyboard.type('OL6');
    await go(page);
    await givePoints(page);
    expect(await mainText(page)).toContain('Do you work for a firm that may bid?');
    await tabTo(page, /^No/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Go on$/);
    await go(page);
    expect(await mainText(page)).toContain('Thank you. Your answer is in');
    await page.context().close();
  });
});

/** First with a number that is none. */
async function givePoints(page: Page): Promise<void> {
  const outcomes = await page.locator('.points-row label').allInnerTexts();
  const [first = '', second = ''] = outcomes;
  await tabTo(page, new RegExp(`^${first}`));
  await page.keyboard.type('lots');
  await tabTo(page, /^Give my points$/);
  await go(page);
  expect((await page.evaluate(readFocus)).name).toContain('There is a problem');
  await tabTo(page, /^Enter a number for/);
  await page.keyboard.press('Enter');
  expect((await page.evaluate(readFocus)).name).toContain(first);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('60');
  await tabTo(page, new RegExp(`^${second}`));
  await page.keyboard.type('40');
  await tabTo(page, /^Give my points$/);
  await go(page);
}
