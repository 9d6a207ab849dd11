import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Found, findPages } from './find-pages.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { openVisitor } from './visitor.ts';

/** Pages for everyone that hold numbers and none that was worked out: what a rule, a lesson or a person says. */
const nothingWorkedOut: readonly string[] = [
  '/about',
  '/accessibility',
  '/checks',
  '/counting-people',
  '/data/dictionary',
  '/demonstration/mail',
  '/privacy',
  '/red-flags',
  '/training/:lesson/:number',
];

let site: StorySite;
let found: Found;
beforeAll(async () => {
  site = await serveStory();
  found = await findPages('a visitor', openVisitor(site.address), 2);
}, 300_000);
afterAll(() => site?.close());

const money = /£[\d,.]+/;
const share = /\b\d[\d.]*%/;

/** What a page says, without its pictures and its frame. */
function textOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
}

it('says beside every public figure how it is made again, or why not and who may look', async () => {
  const without: string[] = [];
  const files = new Map<string, string>();
  let looked = 0;
  for (const { template, path, visitor } of found.pages) {
    const { html } = await visitor.open(path);
    for (const href of filesBeside(html)) files.set(href, path);
    const text = textOf(html);
    if (!money.test(text) && !share.test(text)) continue;
    looked += 1;
    const isSaid = text.includes('Recompute this') || text.includes('npx --no-install pp');
    if (!isSaid && !nothingWorkedOut.includes(template)) without.push(`${template} (${path})`);
  }
  expect(without).toEqual([]);
  expect(looked).toBeGreaterThan(60);
  const gone: string[] = [];
  for (const [href, path] of files) {
    const { status } = await openVisitor(site.address).take(href);
    if (status !== 200) gone.push(`${href} on ${path}: ${status}`);
  }
  expect(gone).toEqual([]);
  expect(files.size).toBeGreaterThan(40);
}, 240_000);

function filesBeside(html: string): string[] {
  const [section = ''] = /<section class="work-it-out">[\s\S]*?<\/section>/.exec(html) ?? [];
  return [...section.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}
