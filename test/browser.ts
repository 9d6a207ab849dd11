import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

let browser: Promise<Browser> | undefined;

/** The worker's one Chromium. Give each test a context of its own; the browser goes when the worker does. */
export function openBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

async function launch(): Promise<Browser> {
  const { program, env } = await findChromium();
  return chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--headless=shell'],
    env: { ...process.env, ...env },
  });
}

/**
 * What axe finds wrong with the page as it stands now, one line a fault: rule, what to do, where. Checked in a copy
 * of the page where scripts are allowed, which axe needs, and our own are not fetched; so it works for a page without
 * JavaScript and for the answer to a form too.
 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const html = await page.content();
  const context = await (await openBrowser()).newContext({
    viewport: page.viewportSize(),
    storageState: await page.context().storageState(),
  });
  try {
    const copy = await context.newPage();
    await copy.route('**/*', async (route) => {
      const request = route.request();
      if (request.resourceType() === 'script') return route.abort();
      if (!request.isNavigationRequest()) return route.continue();
      return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    });
    await copy.goto(page.url(), { waitUntil: 'load' });
    return await axeFaultsInPlace(copy);
  } finally {
    await context.close();
  }
}

/** The same, in the page itself: half the time, where scripts are allowed. */
export async function axeFaultsInPlace(page: Page): Promise<readonly string[]> {
  // The newer way opens a second page for what frames bring; there are none here.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}
