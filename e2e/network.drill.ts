import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast } from './cast.ts';
import { fillIn, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhoneWithoutScript, openTab } from './tab.ts';
import { keepWatch } from './watch.ts';

let site: StorySite;
let atDesks: Cast;
let phone: Page;
let complaints: readonly string[];
const watch = keepWatch();
beforeAll(async () => {
  site = await serveStory();
  atDesks = gatherCast(site.address, { ...onADesk, watch });
  ({ page: phone, complaints } = await openTab(site.address, onAPhoneWithoutScript));
});
afterAll(async () => {
  await phone.context().close();
  await atDesks.leave();
  await site.close();
});

const email = 'ada.lees@example.org';
/** The newest message to Ada, as the demonstration shows it. */
async function openLink(path: string): Promise<void> {
  await visit(phone, '/demonstration/mail');
  const message = phone.getByRole('article').filter({ hasText: email }).first();
  await visit(phone, (await message.locator(`a[href^="${path}"]`).getAttribute('href')) ?? '');
}

describe('between rounds, on a phone without script', () => {
  it('somebody follows a council, and nothing comes until they have said yes', async () => {
    await visit(phone, '/network');
    await follow(phone, 'Oldham Council');
    await follow(phone, 'Get e-mail when something happens');
    expect(await pressInVain(phone, 'Send me the link')).toContain('Enter your e-mail address');
    await fillIn(phone, { 'Your e-mail address': email });
    await press(phone, 'Send me the link');
    expect(await mainText(phone)).toContain('Look in your e-mail');
    await openLink('/follow/confirm/');
    await press(phone, 'Yes, write to me');
    expect(await mainText(phone)).toContain('You follow Oldham Council');
  });

  it('books a place at an event, and gives it back', async () => {
    await visit(phone, '/network/events?district=oldham');
    await follow(phone, 'Home repairs: what has been done?');
    expect(await mainText(phone)).toContain('7 of 12 left');
    expect(await pressInVain(phone, 'Book a place')).toContain('Enter a name to call you by');
    await fillIn(phone, { 'A name to call you by': 'Ada' });
    await press(phone, 'Book a place');
    expect(await mainText(phone)).toContain('You have a place');
    await press(phone, 'Cancel my booking');
    expect(await mainText(phone)).toContain('Your name is deleted');
  });

  it('comments on a theme; a moderator shows it, and an officer sums up and signs', async () => {
    await visit(phone, '/network/oldham-council');
    await follow(phone, /^Home repairs for older people/);
    await follow(phone, 'Good local jobs');
    await fillIn(phone, { 'What do you think?': 'Pay apprentices for the bus, or they stop coming.' });
    await press(phone, 'Send it');
    expect(await mainText(phone)).toContain('Somebody reads it now');

    const desk = await atDesks.as('Farida Oakes');
    await follow(desk, /^Network/);
    await press(desk, /^Show.*Pay apprentices/);
    await follow(desk, 'Good local jobs');
    await fillIn(desk, {
      'What the comments come to': 'People want training that lasts, with the bus paid.',
    });
    await press(desk, 'Save the draft');
    await press(desk, /^Publish it, signed Farida Oakes/);

    await phone.reload();
    const read = await mainText(phone);
    expect(read).toContain('Pay apprentices for the bus');
    expect(read).toContain('Written by Farida Oakes, commissioner, Oldham Council');
  });

  it('hears of news by e-mail, and stops it by one press', async () => {
    const desk = await atDesks.as('Farida Oakes');
    await follow(desk, /^Network/);
    await follow(desk, 'Write news');
    await fillIn(desk, { 'The headline': 'A third handyperson starts', 'The news': 'In December.' });
    await press(desk, 'Publish');
    await expect
      .poll(
        async () => {
          await phone.goto('/demonstration/mail');
          return mainText(phone);
        },
        { timeout: 20_000 },
      )
      .toContain('A third handyperson starts');
    await openLink('/follow/stop/');
    await press(phone, 'Stop it');
    expect(await mainText(phone)).toContain('You get no more e-mail about Oldham Council');
  });

  it('nothing on the way had a fault', () => {
    expect([...watch.faults(), ...atDesks.complaints(), ...complaints]).toEqual([]);
    expect(watch.looked()).toBeGreaterThan(4);
  });
});
