import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../src/routes.ts';
import { atTheirTime, onTheirWay } from './at-their-time.ts';
import { type Found, findPages, isDesk, oneOfEach } from './find-pages.ts';
import { lookAtPage } from './look-at-page.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk } from './tab.ts';
import { everyKindOfVisitor } from './visitors.ts';

/** The form of a bid works out its marks on the device: its script comes with it (109,459 bytes in all). */
const heavier: Readonly<Record<string, number>> = {
  '/tenders/:body/:procurement/bid/form': 112 * 1024,
};

let site: StorySite;
const found: Found[] = [];
beforeAll(async () => {
  site = await serveStory();
  const forAnyone = new Map<string, number>();
  for (const [who, visitor] of await everyKindOfVisitor(site.address)) {
    // The first few walk through everything; the others need not read every public page once more.
    found.push(await findPages(who, visitor, 2, found.length < 4 ? undefined : forAnyone));
  }
}, 600_000);
afterAll(() => site.close());

describe('every page that somebody can reach', () => {
  it('leads nowhere that is not there, or is shut', () => {
    expect([...new Set(found.flatMap(({ deadEnds }) => deadEnds))]).toEqual([]);
  });

  // The desks’ own pages are looked at with the drills (every-desk.drill.ts).
  it('is light, fits a narrow screen, breaks no policy, asks no other host, and axe finds nothing', async () => {
    const pages = oneOfEach(found).filter(({ template }) => !isDesk(template) && !template.endsWith('.html'));
    const faults: string[] = [];
    for (const { who, path, template, visitor } of pages) {
      const looked = await lookAtPage(visitor, path, onADesk, heavier[template]);
      faults.push(...looked.faults.map((fault) => `${template} (${path}, ${who}): ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(30);
  }, 900_000);

  it('is found by following links, but for those that stand only at their time', () => {
    const reached = new Set(found.flatMap(({ reached }) => [...reached]));
    const lost = routes.map(({ path }) => path).filter((path) => !reached.has(path));
    expect(lost.filter((path) => ![...atTheirTime, ...onTheirWay].includes(path))).toEqual([]);
    expect(reached.size).toBeGreaterThan(50);
  });
});
