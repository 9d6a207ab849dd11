import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FoundPage, findPages } from './find-pages.ts';
import { lookAtPage } from './look-at-page.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { atItsNarrowest, onADesk, onAPhone, onATablet, type Way } from './tab.ts';
import { everyKindOfVisitor } from './visitors.ts';

const ways: readonly [string, Way][] = [
  ['at 320 pixels, as at 400% zoom', atItsNarrowest],
  ['at 360 pixels', onAPhone],
  ['at 768 pixels', onATablet],
  ['at 1280 pixels', onADesk],
];

let site: StorySite;
const pages: FoundPage[] = [];
beforeAll(async () => {
  site = await serveStory();
  const forAnyone = new Map<string, number>();
  for (const [who, visitor] of await everyKindOfVisitor(site.address))
    pages.push(...(await findPages(who, visitor, 4, forAnyone)).pages);
}, 180_000);
afterAll(() => site.close());

describe.each(ways)('every page of every visitor, %s', (_, way) => {
  it('is light, breaks no policy, asks no other host, and axe finds nothing', async () => {
    const faults: string[] = [];
    for (const { who, path, visitor } of pages) {
      const looked = await lookAtPage(visitor, path, way);
      faults.push(...looked.faults.map((fault) => `${path} (${who}): ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(200);
  }, 600_000);
});
