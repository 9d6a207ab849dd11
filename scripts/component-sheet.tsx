// Writes every component, with invented content, as pages into a folder: npx tsx scripts/component-sheet.tsx [folder]
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadAssets } from '../src/web/assets/assets.ts';
import { sheetPages } from './sheet/pages.tsx';

const folder = resolve(process.argv[2] ?? '.data/component-sheet');

const assets = await loadAssets(resolve('.data/assets'));
await mkdir(join(folder, 'assets'), { recursive: true });
for (const name of ['site.css', 'site.js', 'text.woff2', 'display.woff2', 'mark.svg']) {
  const href = assets.href(name);
  await writeFile(join(folder, href), assets.serve(href, undefined)?.body ?? '');
}
for (const [name, html] of Object.entries(sheetPages(assets.href))) {
  await writeFile(join(folder, `${name}.html`), html);
}
console.log(`Wrote the sheets to ${folder}. Serve that folder at the root of an address to see them.`);
