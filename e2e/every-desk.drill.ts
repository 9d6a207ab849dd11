import { afterAll, beforeAll, expect, it } from 'vitest';
import { routes } from '../src/routes.ts';
import { type Found, findPages, isDesk, oneOfEach } from './find-pages.ts';
import { lookAtPage } from './look-at-page.ts';
import { lookAtRefusal } from './refuse-form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk } from './tab.ts';
import { everyKindOfVisitor } from './visitors.ts';

let site: StorySite;
const found: Found[] = [];
beforeAll(async () => {
  site = await serveStory();
  const forAnyone = new Map<string, number>();
  for (const [who, visitor] of await everyKindOfVisitor(site.address))
    found.push(await findPages(who, visitor, 2, forAnyone));
}, 600_000);
afterAll(() => site.close());

it('every form that is refused leads the reader to what is wrong, and axe finds nothing there either', async () => {
  const forms = new Set(routes.filter(({ takesPost }) => takesPost).map(({ path }) => path));
  const faults: string[] = [];
  let refused = 0;
  for (const { path, template, visitor } of oneOfEach(found).filter(({ template }) => forms.has(template))) {
    const looked = await lookAtRefusal(visitor, path, onADesk);
    refused += looked ? 1 : 0;
    faults.push(...(looked ?? []).map((fault) => `${template} (${path}): ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(15);
}, 900_000);

it('every page of a desk is light, fits a narrow screen, breaks no policy, and axe finds nothing', async () => {
  const desks = oneOfEach(found).filter(({ template }) => isDesk(template));
  const faults: string[] = [];
  for (const { who, path, template, visitor } of desks) {
    const looked = await lookAtPage(visitor, path, onADesk);
    faults.push(...looked.faults.map((fault) => `${template} (${path}, ${who}): ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(desks.length).toBeGreaterThan(30);
}, 900_000);
