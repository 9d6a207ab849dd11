import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { sheetPages } from '../scripts/sheet/pages.tsx';
import { type Assets, loadAssets } from '../src/web/assets/assets.ts';

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function attribute(element: Element, name: string) {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

const pages = Object.entries(sheetPages((name) => `/assets/${name}`));

describe.each(pages)('the sheet %s', (_name, html) => {
  const elements = elementsOf(html);
  it('has one heading of the first rank', () => {
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
  });
  it('has no two elements with one id, and every reference finds its own', () => {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const references = elements
      .flatMap((element) =>
        ['for', 'aria-describedby', 'aria-labelledby'].map((name) => attribute(element, name)),
      )
      .flatMap((value) => value?.split(' ') ?? []);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });
  it('carries no style or script of its own, which the security policy would refuse', () => {
    const inline = elements.filter(
      (element) =>
        attribute(element, 'style') !== undefined ||
        element.tagName === 'style' ||
        (element.tagName === 'script' && attribute(element, 'src') === undefined) ||
        element.attrs.some(({ name }) => name.startsWith('on')),
    );
    expect(inline).toEqual([]);
  });
});

describe('a first visit', () => {
  let assets: Assets;
  beforeAll(async () => {
    assets = await loadAssets(resolve('.data/assets'));
  }, 30_000);

  it('weighs 100 KB at most with its fonts, whichever page it lands on', () => {
    const files = ['site.css', 'site.js', 'text.woff2', 'display.woff2', 'mark.svg'];
    const shared = files.reduce(
      (sum, name) => sum + (assets.serve(assets.href(name), 'br')?.body.length ?? 0),
      0,
    );
    expect(shared).toBeGreaterThan(70_000);
    const tooHeavy = pages.filter(([, html]) => shared + brotliCompressSync(html).length > 100 * 1024);
    expect(tooHeavy.map(([name]) => name)).toEqual([]);
  });
});
