import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMailedLink } from './cast.ts';
import { mainText } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { atItsNarrowest, onADesk, openTab, type Way } from './tab.ts';

let site: StorySite;
beforeAll(async () => {
  site = await serveStory();
});
afterAll(() => site.close());

type Focus = { readonly name: string; readonly isMarked: boolean; readonly isInSight: boolean };

/** In the page: what has the focus, whether one can see that it has, and whether anything lies over it. */
function readFocus(): Focus {
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const top = document.elementFromPoint(x, y);
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const words = [
    element.getAttribute('aria-label'),
    labels[0]?.innerText,
    (element as HTMLElement).innerText,
  ];
  return {
    name: (words.find(Boolean) ?? element.tagName).replaceAll(/\s+/g, ' ').trim(),
    isMarked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    isInSight: top !== null && (element.contains(top) || top.contains(element)),
  };
}

/** Presses Tab until the focus is where it should be; each place on the way shows that it has it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(readFocus);
    expect(focus, `${page.url()}, ${focus.name}`).toMatchObject({ isMarked: true, isInSight: true });
    if (name.test(focus.name)) return;
    passed.push(focus.name);
  }
  throw new Error(`no way by Tab to ${name} at ${page.url()}, only to:\n${passed.join('\n')}`);
}

/** Presses Enter, which leads to another page. */
async function go(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

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
