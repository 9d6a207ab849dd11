import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../test/browser.ts';
import { choose, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onAPhoneWithoutScript, openTab } from './tab.ts';
import { openVisitor } from './visitor.ts';
import { signInByMail } from './visitors.ts';

const ROUND = '/say/school-meals-in-tameside';

let site: StorySite;
let page: Page;
beforeAll(async () => {
  site = await serveStory();
  const visitor = openVisitor(site.address);
  await signInByMail(visitor, 'resident-3@school-meals-in-tameside.demo.example');
  ({ page } = await openTab(site.address, onAPhoneWithoutScript));
  await page.context().addCookies(visitor.cookies());
});
afterAll(async () => {
  await page.context().close();
  await site.close();
});

const faults: string[] = [];
async function look(): Promise<void> {
  faults.push(...(await axeFaults(page)).map((fault) => `${page.url()}: ${fault}`));
}

describe('about you', () => {
  it('is offered to who has answered, says what for, and asks one thing at a time', async () => {
    await visit(page, `${ROUND}/answer`);
    await follow(page, 'Tell us about you');
    expect(await mainText(page)).toContain('We delete it 90 days after the results');
    await look();
    await follow(page, 'Start');
    await choose(page, '25 to 34');
    await press(page, 'Save and go on');
    await choose(page, 'Prefer not to say');
    await press(page, 'Save and go on');
  });

  it('keeps what the law protects only with a tick, and lets all of it be taken back', async () => {
    await choose(page, 'Asian or Asian British');
    expect(await pressInVain(page, 'Save and go on')).toContain('Tick the box');
    await look();
    await choose(page, 'I agree');
    await press(page, 'Save and go on');
    await choose(page, 'No', 'I agree');
    await press(page, 'Save and go on');
    expect(await mainText(page)).toContain('Asian or Asian British');
    await press(page, 'Take it all back');
    expect(await mainText(page)).not.toContain('Asian or Asian British');
    expect(faults).toEqual([]);
  });
});
