import type { Page, Request } from 'playwright-core';
import { axeFaultsInPlace } from '../test/browser.ts';
import { openTab, type Way } from './tab.ts';
import type { Visitor } from './visitor.ts';

/** The most that a first visit may bring over the wire, fonts included (TRUST 13). */
export const MOST_BYTES = 100 * 1024;

export type Looked = { readonly faults: readonly string[]; readonly bytes: number };

/** A first visit with an empty cache: what it weighs, what axe finds, what the browser complains of, how it fits. */
export async function lookAtPage(visitor: Visitor, path: string, way: Way): Promise<Looked> {
  const { page, complaints } = await openTab(visitor.address, way);
  try {
    await page.context().addCookies(visitor.cookies());
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    await page.goto(path, { waitUntil: 'load' });
    const bytes = await weigh(requests);
    const tooHeavy = bytes > MOST_BYTES ? [`weighs ${bytes} bytes`] : [];
    const faults = [
      ...tooHeavy,
      ...complaints,
      ...(await axeFaultsInPlace(page)),
      ...(await narrowFaults(page)),
    ];
    return { bytes, faults };
  } finally {
    await page.context().close();
  }
}

async function weigh(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, size) => sum + size.responseHeadersSize + size.responseBodySize, 0);
}

/** At 320 CSS pixels nothing makes the page scroll sideways (WCAG 2.2, 1.4.10). */
export async function narrowFaults(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(widest);
  if (before) await page.setViewportSize(before);
  return wide === null ? [] : [`scrolls sideways at 320 pixels: ${wide}`];
}

/** In the page: the element that reaches furthest past its edge, where the page scrolls sideways. */
function widest(): string | null {
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= edge) return null;
  const reach = (element: Element) => element.getBoundingClientRect().right;
  const [first] = [...document.body.querySelectorAll('*')].sort((a, b) => reach(b) - reach(a));
  return `${document.documentElement.scrollWidth} pixels: ${first?.outerHTML.slice(0, 160)}`;
}
