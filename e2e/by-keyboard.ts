import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Focus = { readonly name: string; readonly isMarked: boolean; readonly isInSight: boolean };

/** In the page: what has the focus, whether one can see that it has, and whether anything lies over it. */
export function readFocus(): Focus {
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const top = document.elementFromPoint(x, y);
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const words = [
    element.getAttribute('aria-label'),
    labels[0]?.innerText,
    (element as HTMLElement).innerText,
  ];
  return {
    name: (words.find(Boolean) ?? element.tagName).replaceAll(/\s+/g, ' ').trim(),
    isMarked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    isInSight: top !== null && (element.contains(top) || top.contains(element)),
  };
}

/** Presses Tab until the focus is where it should be; each place on the way shows that it has it. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(readFocus);
    expect(focus, `${page.url()}, ${focus.name}`).toMatchObject({ isMarked: true, isInSight: true });
    if (name.test(focus.name)) return;
    passed.push(focus.name);
  }
  throw new Error(`no way by Tab to ${name} at ${page.url()}, only to:\n${passed.join('\n')}`);
}

/** Presses Enter, which leads to another page. */
export async function go(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}
