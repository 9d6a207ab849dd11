import type { Page } from 'playwright-core';

/** The element that reaches furthest past the page's edge, where the page scrolls sideways; else null. */
export async function findSideways(page: Page): Promise<string | null> {
  const furthest = await page.evaluate(furthestOut);
  return furthest && `scrolls sideways at ${page.viewportSize()?.width} pixels: ${furthest}`;
}

function furthestOut(): string | null {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const reach = (element: Element) => element.getBoundingClientRect().right;
  const [first] = [...document.body.querySelectorAll('*')].sort((a, b) => reach(b) - reach(a));
  return `to ${scrollWidth}: ${first?.outerHTML.slice(0, 200)}`;
}
