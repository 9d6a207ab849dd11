import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow, mainText, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onAPhone, openTab } from './tab.ts';
import { keepWatch, lookWith } from './watch.ts';

let site: StorySite;
const watch = keepWatch();
beforeAll(async () => {
  site = await serveStory();
});
afterAll(() => site.close());

describe('a resident follows the money', () => {
  it('on a phone: from the front page to a line of a published file', async () => {
    const { page } = await openTab(site.address, { ...onAPhone, watch });
    await visit(page, '/');
    await page.locator('main a[href="/money"]').first().click();
    expect(await mainText(page)).toContain('Where the money goes');
    await follow(page, 'Manchester Council');
    expect(await mainText(page)).toContain('The money, in parts that never overlap');
    await page.locator('#suppliers tbody th a').first().click();
    await lookWith(page);
    expect(await mainText(page)).toContain('Who paid it');
    await follow(page, 'Every payment to it, as lines of the files');
    await page.locator('.file-line a').first().click();
    await lookWith(page);
    const text = await mainText(page);
    expect(text).toContain('SHA-256');
    expect(text).toContain('Its lines');
    expect(watch.faults()).toEqual([]);
  });
});
