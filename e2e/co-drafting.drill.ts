import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOffered } from '../src/participation/rounds/desk/offered.queries.ts';
import { getBodyBySlug } from '../src/people/organisations/bodies.queries.ts';
import { type Cast, emailOf, gatherCast } from './cast.ts';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhoneWithoutScript, openTab } from './tab.ts';
import { keepWatch } from './watch.ts';

let site: StorySite;
let atDesks: Cast;
/** Looks at what opens on the way: only this journey joins a draft. */
let watched: Cast;
let onPhones: Cast;
const watch = keepWatch();
beforeAll(async () => {
  site = await serveStory();
  atDesks = gatherCast(site.address, onADesk);
  watched = gatherCast(site.address, { ...onADesk, watch });
  onPhones = gatherCast(site.address, onAPhoneWithoutScript);
});
afterAll(async () => {
  await atDesks.leave();
  await watched.leave();
  await onPhones.leave();
  await site.close();
});

const GROUP = 'Alt Estate Residents’ Group';
let proposal = '';
let draft = '';

/** Opens the invitation in the demonstration's mail and takes the place under a name. */
async function join(page: Page, name: string, shownName: string): Promise<void> {
  await visit(page, '/demonstration/mail');
  const message = page
    .getByRole('article')
    .filter({ hasText: emailOf(name) })
    .filter({ hasText: '/join/' });
  await visit(page, (await message.first().getByRole('link').first().getAttribute('href')) ?? '');
  await fillIn(page, { 'Which name do others see?': shownName });
  await press(page, 'Join');
}

async function signVersion(page: Page): Promise<void> {
  await visit(page, draft);
  await follow(page, 'Sign it');
  await press(page, /^Sign version/);
}

describe('an outcome that three parties write', () => {
  it('begins with somebody who has no account and says what is missing', async () => {
    const { page } = await openTab(site.address, onAPhoneWithoutScript);
    await visit(page, '/say/home-repairs-for-older-people/missing');
    expect(await pressInVain(page, 'Send it')).toContain('Say what is missing');
    await fillIn(page, {
      'What is missing?': 'Tidy gardens after the builders',
      'Why does it matter?': 'They left rubble on my mother’s path and she fell.',
    });
    await press(page, 'Send it');
    expect(await mainText(page)).toContain('reads it before it is shown here');
    proposal = new URL(page.url()).pathname;
    await page.context().close();
  });

  it('is opened from it by the commissioner, with a resident and a group', async () => {
    const page = await atDesks.as('Farida Oakes');
    await visit(page, `/work/oldham-council${proposal}`);
    await choose(page, 'Show it to everybody');
    await page.getByLabel('Who looks after it').selectOption({ label: 'Farida Oakes' });
    await fillInDate(page, 'Next step by', '2026-12-11');
    await press(page, 'Save');
    await visit(page, `/work/oldham-council${proposal}`);
    await follow(page, 'Begin a draft from it');
    await fillIn(page, { 'Community groups': GROUP });
    expect(await pressInVain(page, 'Open the draft')).toContain('Choose the theme or the outcome');
    await page.getByLabel('Where does it go?').selectOption('theme:oldham-2013/resilient-communities');
    await press(page, 'Open the draft');
    for (const [party, name] of [
      ['Residents', 'Bernard Ashcombe'],
      [GROUP, 'Callum Reddish-Hope'],
    ] as const) {
      await page.getByLabel('For which party do they write?').selectOption({ label: party });
      await fillIn(page, { 'Their e-mail address': emailOf(name) });
      await press(page, 'Send the invitation');
    }
    draft = `/drafts/${new URL(page.url()).pathname.split('/').at(-1)}`;
  });

  it('is written word by word, in view of everybody, on a phone without script too', async () => {
    const bernard = await onPhones.as('Bernard Ashcombe');
    await join(bernard, 'Bernard Ashcombe', 'Bernard');
    await follow(bernard, 'Change the text');
    await fillIn(bernard, {
      'Plain name': 'Tidy after the work',
      'What it means, in one line': 'Rubble is removed by the contractor',
      'Official name': 'Sites left clean and safe',
    });
    await press(bernard, 'Save as a new version');
    expect(await mainText(bernard)).toContain('we say supplier');
    const callum = await watched.as('Callum Reddish-Hope');
    await join(callum, 'Callum Reddish-Hope', 'Callum');
    await follow(callum, 'Change the text');
    await fillIn(callum, { 'What it means, in one line': 'The firm takes its rubble away' });
    await press(callum, 'Save as a new version');
    await fillIn(callum, { 'Say something about it': 'On the same day?' });
    await press(callum, 'Send');
    await follow(callum, 'Every version, and what changed');
    expect(await mainText(callum)).toContain('Callum');
    expect(await callum.locator('ins').first().innerText()).toContain('The firm takes');
  });

  it('is signed; a later change clears what was signed; all sign again', async () => {
    const [bernard, callum] = [
      await onPhones.as('Bernard Ashcombe'),
      await watched.as('Callum Reddish-Hope'),
    ];
    await signVersion(bernard);
    await signVersion(callum);
    const farida = await atDesks.as('Farida Oakes');
    expect(await mainText(farida)).toContain('Sign it, or change it');
    await visit(farida, draft);
    await follow(farida, 'Change the text');
    await fillIn(farida, { 'What it means, in one line': 'The firm takes its rubble away the same day' });
    await press(farida, 'Save as a new version');
    expect(await mainText(farida)).toContain(`The text changed after Residents and ${GROUP} signed`);
    await press(farida, /^It is settled/);
    for (const page of [farida, bernard, callum]) await signVersion(page);
    expect(await mainText(callum)).toContain('Every party signed this version.');
  });

  it('becomes part of the framework’s next version, which a new round can choose', async () => {
    const page = await atDesks.as('Farida Oakes');
    await visit(page, `/work/oldham-council${draft}`);
    await press(page, 'Publish the next version');
    const framework = await mainText(page);
    expect(framework).toContain('New outcome: Tidy after the work');
    expect(framework).toContain('It began as proposal');
    await visit(page, proposal);
    expect(await mainText(page)).toContain('It is in version 2 of Oldham social value framework 2013.');
    expect(await offeredVersions()).toEqual([2, 1]);
    expect([...watch.faults(), ...watched.complaints(), ...onPhones.complaints()]).toEqual([]);
    expect(watch.looked()).toBeGreaterThan(4);
  });
});

/** The versions of the body’s framework that the commissioner of a new round is offered. */
async function offeredVersions(): Promise<number[]> {
  const { bodyId } = await getBodyBySlug(site.db, 'oldham-council');
  const { frameworks } = await findOffered(site.db, bodyId);
  return frameworks.filter(({ name }) => name.startsWith('Oldham')).map(({ version }) => version);
}
