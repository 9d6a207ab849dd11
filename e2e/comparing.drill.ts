import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../test/browser.ts';
import { type Cast, gatherCast } from './cast.ts';
import { fillIn, follow, mainText, press, settled, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhoneWithoutScript } from './tab.ts';
import { keepWatch } from './watch.ts';

const ROUND = '/say/warm-homes-in-tameside';

let site: StorySite;
let onPhones: Cast;
let atDesks: Cast;
const watch = keepWatch();
beforeAll(async () => {
  site = await serveStory();
  onPhones = gatherCast(site.address, onAPhoneWithoutScript);
  atDesks = gatherCast(site.address, { ...onADesk, watch });
});
afterAll(async () => {
  await onPhones.leave();
  await atDesks.leave();
  await site.close();
});

async function begin(page: Page): Promise<void> {
  await visit(page, `${ROUND}/compare`);
  await fillIn(page, { 'Your postcode': 'OL7 0AA' });
  await press(page, 'Go on');
  await visit(page, `${ROUND}/compare`);
}
const cards = (page: Page) => page.locator('.compare-choice');
async function nameOn(page: Page, card: 0 | 1): Promise<string> {
  return (await cards(page).nth(card).locator('strong').textContent()) ?? '';
}

describe('comparing two at a time', () => {
  it('works on a phone without script, from the first question to the secret code', async () => {
    const page = await onPhones.as('compares@example.org');
    await begin(page);
    expect(await mainText(page)).toContain('You have compared 0. There are 15 pairs.');
    expect(await axeFaults(page)).toEqual([]);
    const chosen = await nameOn(page, 0);
    await cards(page).first().click();
    expect(await mainText(page)).toContain(`You said: “${chosen}” matters more than`);
    await press(page, 'Undo');
    expect(await nameOn(page, 0)).toBe(chosen);
    await cards(page).first().click();
    await press(page, 'Skip: I cannot choose');
    await cards(page).last().click();
    expect(await mainText(page)).toContain('You have compared 2 and skipped 1.');
    await follow(page, 'I have done enough');
    expect(await page.locator('.own-place').allTextContents()).toContain(chosen);
    expect(await mainText(page)).toContain('It is made of your 2 comparisons, and nobody else’s.');
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'Finish, and get my secret code');
    expect(await mainText(page)).toMatch(/([B-Z]{4}-){4}[B-Z]{4}/);
    expect(onPhones.complaints()).toEqual([]);
  });

  it('goes by arrows, digits and swipes where there is script', async () => {
    const page = await atDesks.as('arrows@example.org');
    await begin(page);
    const compared = async (wanted: string, act: () => Promise<unknown>) => {
      await Promise.all([page.waitForURL(/last=/), act()]);
      await settled(page);
      expect(await mainText(page)).toContain(wanted);
      await visit(page, `${ROUND}/compare`);
    };
    await compared('You have compared 1.', () => page.keyboard.press('ArrowRight'));
    await compared('You have compared 2.', async () => {
      await cards(page).first().focus();
      await page.keyboard.press('2');
    });
    await compared('You have compared 2 and skipped 1.', async () => {
      await cards(page).last().focus();
      await page.keyboard.press('0');
    });
    await compared('You have compared 3 and skipped 1.', () =>
      cards(page)
        .first()
        .evaluate((card) => {
          const at = (type: string, clientX: number) =>
            card.dispatchEvent(new PointerEvent(type, { clientX, clientY: 9, pointerType: 'touch' }));
          at('pointerdown', 200);
          at('pointerup', 90);
        }),
    );
    await page.keyboard.press('1');
    expect(page.url()).not.toContain('last=');
    expect([...watch.faults(), ...atDesks.complaints()]).toEqual([]);
  });
});
