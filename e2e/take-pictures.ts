import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/browser.ts';
import { type FoundPage, findPages } from './find-pages.ts';
import { onADesk, onAPhone, onATablet, openTab } from './tab.ts';
import { everyKindOfVisitor } from './visitors.ts';

// Run by hand on a demonstration that is being served, so that somebody can look at every page of it:
//   npx tsx e2e/take-pictures.ts http://localhost:3000 /tmp/pictures
const [address = 'http://localhost:3000', folder = 'pictures'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const pictured = new Map<string, FoundPage>();
for (const [who, visitor] of await everyKindOfVisitor(address)) {
  const { pages } = await findPages(who, visitor, 1);
  for (const page of pages) if (!pictured.has(page.template)) pictured.set(page.template, page);
}
for (const [template, { path, visitor }] of pictured) {
  const name = template.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '') || 'front';
  for (const way of [onAPhone, onATablet, onADesk]) {
    const { page } = await openTab(address, way);
    await page.context().addCookies(visitor.cookies());
    await page.goto(path);
    await page.screenshot({ path: join(folder, `${name}-${way.viewport?.width}.png`), fullPage: true });
    await page.context().close();
  }
  process.stdout.write(`${name} ${path}\n`);
}
await (await openBrowser()).close();
