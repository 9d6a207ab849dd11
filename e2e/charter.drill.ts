import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhoneWithoutScript } from './tab.ts';
import { keepWatch } from './watch.ts';

let site: StorySite;
let atDesks: Cast;
let onPhones: Cast;
const watch = keepWatch();
beforeAll(async () => {
  site = await serveStory();
  atDesks = gatherCast(site.address, { ...onADesk, watch });
  onPhones = gatherCast(site.address, onAPhoneWithoutScript);
});
afterAll(async () => {
  await atDesks.leave();
  await onPhones.leave();
  await site.close();
});

const codes = new Map<string, string>();

/** Somebody new types the code of their letter and says that they act for the supplier. */
async function enterWithCode(page: Page, supplier: string): Promise<string> {
  await visit(page, '/invited');
  await fillIn(page, { 'The code in your letter': (codes.get(supplier) ?? '').toLowerCase() });
  await press(page, 'Go on');
  expect(await mainText(page)).toContain(supplier);
  await press(page, 'Yes, I act for it');
  return mainText(page);
}

describe('a penny either side of £50,000, and on it', () => {
  it('the finance officer invites everyone newly in a tier, and prints their letters', async () => {
    const page = await atDesks.as('Meera Stanlow');
    await follow(page, 'Invitations: suppliers asked');
    await follow(page, 'Invite suppliers');
    expect(await pressInVain(page, /^Invite \d+ suppliers/)).toContain('Tick the box');
    await choose(page, /^Yes, invite these/);
    await press(page, /^Invite \d+ suppliers/);
    await follow(page, 'Print letters');
    await choose(page, 'Yes, these letters were posted');
    await press(page, 'They were posted');
    expect(await mainText(page)).toContain('No letter waits to be posted.');
    const file = await page.request.get('/work/manchester-council/invitations?as=csv');
    for (const row of parse(await file.text(), { bom: true, columns: true }) as Record<string, string>[])
      codes.set(row['name'] ?? '', row['code'] ?? '');
  });

  it('at £49,999.99 a supplier is asked for the Charter, and signs it on a phone, without script', async () => {
    const page = await onPhones.as('pat@oxlow.demo.example');
    const asked = await enterWithCode(page, 'Oxlow Minibus Hire Ltd');
    expect(asked).toContain('Manchester Council paid you at least £49,999.99');
    expect(asked).toContain('Sign the Social Value Charter, about 5 minutes.');
    expect(asked).not.toContain('Complete the Social Value Review,');
    await follow(page, 'Sign the Social Value Charter');
    await press(page, 'Start now');
    await choose(page, 'We will, by a date');
    expect(await pressInVain(page, 'Save and go on')).toContain('Enter the day you will do this by');
    await fillInDate(page, 'By which day?', '2027-03-31');
    await press(page, 'Save and go on');
    await choose(page, 'Not for us');
    await fillIn(page, { 'Why not?': 'Drivers choose their own days.' });
    await press(page, 'Save and go on');
    for (let rest = 0; rest < 5; rest += 1) {
      await choose(page, 'We do this now');
      await press(page, 'Save and go on');
    }
    await fillIn(page, { 'Your name': 'Pat Oxlow', 'Your position': 'Director' });
    await choose(page, /^I may sign for/);
    await press(page, 'Sign the Charter');
    expect(await mainText(page)).toContain('You signed. It took you 1 minute');
    await follow(page, 'Your page, as everyone sees it');
    expect(await mainText(page)).toContain('By 31 March 2027.');
    await visit(page, '/supplier/asked');
    expect(await mainText(page)).toContain('Done');
  });

  it('at exactly £50,000.00 both are asked, and the rule says so', async () => {
    const page = await atDesks.as('jo@sable.demo.example');
    const asked = await enterWithCode(page, 'Sable & Finch Print Workshop Ltd');
    expect(asked).toContain('Manchester Council paid you at least £50,000.00');
    expect(asked).toContain('Sign the Social Value Charter,');
    expect(asked).toContain('Complete the Social Value Review,');
    await page.getByText('Why this is asked').first().click();
    expect(await mainText(page)).toContain('Exactly £50,000: both.');
    await follow(page, 'Sign the Social Value Charter');
    await press(page, 'Start now');
    expect(await pressInVain(page, 'Save and go on')).toContain('Choose one of the three');
    await visit(page, '/supplier/charter/sign');
    expect(await pressInVain(page, 'Sign the Charter')).toContain('Enter your name');
  });

  it('at £50,000.01 the Review alone is asked', async () => {
    const page = await atDesks.as('kim@wrenwick.demo.example');
    const asked = await enterWithCode(page, 'Wrenwick Play Services CIC');
    expect(asked).toContain('Manchester Council paid you £50,000.01');
    expect(asked).not.toContain('Sign the Social Value Charter,');
    expect(asked).toContain('Complete the Social Value Review,');
  });

  it('everyone reads who signed and how many answered; nothing on the way had a fault', async () => {
    const page = await atDesks.as('kim@wrenwick.demo.example');
    await visit(page, '/charter?q=oxlow');
    expect(await mainText(page)).toContain('Oxlow Minibus Hire Ltd');
    await visit(page, '/charter/replies');
    expect(await mainText(page)).toContain('Manchester Council');
    expect([...watch.faults(), ...atDesks.complaints(), ...onPhones.complaints()]).toEqual([]);
    expect(watch.looked()).toBeGreaterThan(10);
  });
});
