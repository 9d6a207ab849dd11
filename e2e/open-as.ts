import type { Page } from 'playwright-core';
import type { Played } from '../test/builders/evaluation.ts';
import type { ServedSite } from '../test/serve-site.ts';
import { signInAs } from '../test/site.ts';
import { openTab, type Way } from './tab.ts';

/** Somebody whom a builder made, signed in, in the hat they act in. */
export async function openAs(site: ServedSite, who: Played, way: Way): Promise<Page> {
  const { page } = await openTab(site.address, way);
  const [name = '', value = ''] = (await signInAs(site.db, who.personId, who.by.actor.hat)).split('=');
  await page.context().addCookies([{ name, value, url: site.address }]);
  page.setDefaultTimeout(30_000);
  return page;
}
