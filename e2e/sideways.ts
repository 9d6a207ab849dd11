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
  const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
  const inside = new Set(
    [...document.body.querySelectorAll('*')].filter(scrolls).flatMap((one) => [...one.querySelectorAll('*')]),
  );
  const [first] = [...document.body.querySelectorAll('*')]
    .filter((element) => !inside.has(element))
    .sort((a, b) => reach(b) - reach(a));
  return `to ${scrollWidth}: ${first?.outerHTML.slice(0, 200)}`;
}

/** At 320 CSS pixels nothing makes the page scroll sideways (WCAG 2.2, 1.4.10). */
export async function narrowFaults(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const sideways = await findSideways(page);
  if (before) await page.setViewportSize(before);
  return sideways ? [sideways] : [];
}
