import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../test/browser.ts';
import { someAddress } from './some-address.ts';
import { type Watch, watchOver } from './watch.ts';

/** How somebody comes to the site. */
export type Way = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'viewport'> & {
  /** Looks at what opens on the way. */
  readonly watch?: Watch;
};

export const onADesk: Way = { viewport: { width: 1280, height: 900 } };
export const onATablet: Way = { viewport: { width: 768, height: 1024 } };
export const onAPhone: Way = { viewport: { width: 360, height: 740 } };
/** As at 400% zoom of a screen 1280 pixels wide. */
export const atItsNarrowest: Way = { viewport: { width: 320, height: 640 } };
export const onAPhoneWithoutScript: Way = { ...onAPhone, javaScriptEnabled: false };

/** A page of somebody's own, and what the browser complained of while it was open. */
export type Tab = { readonly page: Page; readonly complaints: readonly string[] };

/** A visitor's first page: no cookies, nothing cached, and an address nobody else comes from. */
export async function openTab(address: string, { watch, ...options }: Way): Promise<Tab> {
  const context = await (await openBrowser()).newContext({
    ...options,
    baseURL: address,
    extraHTTPHeaders: { 'x-forwarded-for': someAddress() },
  });
  if (watch) watchOver(context, watch);
  const page = await context.newPage();
  // Nothing here is slow; whoever waits this long is looking for what is not there.
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOwnRefusal(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`asked another host: ${request.url()}`);
  });
  return { page, complaints };
}

/** A form sent back at 422, or a page that is not there, is an answer; the browser logs it all the same. */
function isOwnRefusal(text: string): boolean {
  return /status of (403|404|409|422|429)/.test(text);
}
