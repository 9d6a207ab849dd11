import type { BrowserContext, Page } from 'playwright-core';
import { axeFaultsInPlace } from '../test/browser.ts';
import { templateOf } from './find-pages.ts';
import { narrowFaults } from './sideways.ts';

/** Looks at each template, and at each form that was refused, the first time that somebody comes upon it. */
export type Watch = {
  readonly look: (page: Page) => Promise<void>;
  /** How many pages and refusals, and of which templates. */
  readonly looked: () => number;
  readonly templates: () => readonly string[];
  readonly faults: () => readonly string[];
};

export function keepWatch(): Watch {
  const seen = new Set<string>();
  const templates = new Set<string>();
  const faults: string[] = [];
  return {
    async look(page) {
      const { pathname } = new URL(page.url());
      const state = (await page.title()).startsWith('Error: ') ? 'refused' : 'shown';
      const template = templateOf(pathname) ?? pathname;
      const key = `${template}, ${state}`;
      if (seen.has(key)) return;
      seen.add(key);
      templates.add(template);
      const found = [...(await axeFaultsInPlace(page)), ...(await narrowFaults(page))];
      faults.push(...found.map((fault) => `${key} (${pathname}): ${fault}`));
    },
    looked: () => seen.size,
    templates: () => [...templates],
    faults: () => faults,
  };
}

const watches = new WeakMap<BrowserContext, Watch>();

/** From here on the watch looks at what opens in this context. */
export function watchOver(context: BrowserContext, watch: Watch): void {
  watches.set(context, watch);
}

/** Has whoever watches over this page look at it as it stands. */
export async function lookWith(page: Page): Promise<void> {
  await watches.get(page.context())?.look(page);
}
