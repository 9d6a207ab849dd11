import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../test/browser.ts';
import { buildCompetition, type Competition } from '../test/builders/evaluation.ts';
import { type ServedSite, serveTestSite } from '../test/serve-site.ts';
import { go, readFocus, tabTo } from './by-keyboard.ts';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, follow, mainText, press, pressInVain, settled, visit } from './form.ts';
import { openAs } from './open-as.ts';
import { narrowFaults } from './sideways.ts';
import { onADesk, onAPhone, onAPhoneWithoutScript, openTab } from './tab.ts';
import { learn } from './thread/learn.ts';
import { declareNoLink, markSample } from './thread/score.ts';
import { keepWatch } from './watch.ts';

const EMAIL = 'amal.brook@example.org';
const BIDDERS = 3;

const watch = keepWatch();
const faults: string[] = [];
let site: ServedSite;
let built: Competition;
let residents: Cast;
let desk: string;
beforeAll(async () => {
  site = await serveTestSite({ demonstration: true });
  built = await buildCompetition(site.db);
  desk = `/work/${built.bodySlug}/scoring/${built.slug}`;
  residents = gatherCast(site.address, { ...onAPhone, watch });
}, 120_000);
afterAll(async () => {
  await residents.leave();
  await site.close();
});

/** A page in one of its states, which the watch does not tell apart. */
async function look(page: Page): Promise<void> {
  const found = [...(await axeFaults(page)), ...(await narrowFaults(page))];
  faults.push(...found.map((fault) => `${page.url()}: ${fault}`));
}

async function theResident(): Promise<Page> {
  const page = await residents.as(EMAIL);
  page.setDefaultTimeout(30_000);
  return page;
}

/** Saves as the keys in the note under the form say. */
async function saveByKeys(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Control+Enter')]);
  await settled(page);
}

function reasonOn(page: Page): Promise<string> {
  return page.getByLabel('Why this score').inputValue();
}

describe('a resident who scores', () => {
  it('is invited to the one question that is theirs, and learns before anything else', async () => {
    const officer = await openAs(site, built.officer, { ...onADesk, watch });
    await visit(officer, `/work/${built.bodySlug}/procurements/${built.slug}/evaluators`);
    await follow(officer, 'Invite a resident');
    await fillIn(officer, { 'Their name': 'Amal Brook', 'Their e-mail address': EMAIL });
    await choose(officer, /^SV1/);
    await press(officer, 'Invite');
    const page = await theResident();
    await visit(page, `${desk}/questions/SV1/A`);
    expect(await mainText(page)).toContain('First, a few lessons');
    expect(await mainText(page)).not.toContain('falls check');
    await look(page);
    await visit(page, '/waiting');
    await follow(page, /^Pass \d+ lessons before you score/);
    await learn(page);
  });

  it('says bidder by bidder what links them to it, before they read a word of any bid', async () => {
    const page = await theResident();
    await follow(page, /^Say what links you to the bidders/);
    await look(page);
    await follow(page, 'Start');
    for (let bidder = 1; bidder <= BIDDERS; bidder += 1) {
      const shown = await mainText(page);
      expect(shown).toContain(`Bidder ${bidder} of ${BIDDERS}`);
      expect(shown).not.toContain('falls check');
      if (bidder === 1) await declareInVain(page);
      await declareNoLink(page);
      if (bidder < BIDDERS) await follow(page, 'Go on');
    }
  });

  it('marks a sample answer, then reads what a panel agreed for it and why', async () => {
    const page = await theResident();
    await visit(page, `${desk}/questions/SV1/A`);
    expect(await mainText(page)).toContain('First, a sample answer');
    await look(page);
    await markSample(page, true);
    expect(await mainText(page)).toContain('SV1: How will you stop falls');
    await visit(page, `${desk}/sample`);
    await look(page);
    await visit(page, `${desk}/questions/Q1/A`);
    expect(await page.getByLabel('Why this score').count()).toBe(0);
  });

  it('scores by keyboard alone, and is told by keyboard what is missing', async () => {
    const page = await theResident();
    await page.setViewportSize({ width: 1280, height: 900 });
    await tabTo(page, /^Score 3 answers/);
    await go(page);
    expect(await mainText(page)).not.toContain('Firm ');
    await tabTo(page, /^5/);
    await page.keyboard.press('4');
    expect((await page.evaluate(readFocus)).name).toMatch(/^4/);
    await saveByKeys(page);
    expect((await page.evaluate(readFocus)).name).toContain('There is a problem');
    await tabTo(page, /^Write why you give this score/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('It checks for falls at every visit and fits grab rails on the day.');
    await tabTo(page, /^Strengths/);
    await page.keyboard.type('A falls check each time.');
    await look(page);
    await saveByKeys(page);
    expect(await mainText(page)).toContain('You have scored 1 of 3.');
  });

  it('finds what was typed when they come back, and it is no score until they save it', async () => {
    const page = await theResident();
    await follow(page, /^Score 2 answers/);
    const here = page.url();
    await choose(page, /^3 /);
    await fillIn(page, { 'Why this score': 'Two grab rails are fitted' });
    await page.getByText(/^Kept .* It is not a score until you save it$/).waitFor();
    await visit(page, '/waiting');
    await follow(page, /^Score 2 answers/);
    expect(page.url()).toBe(here);
    expect(await reasonOn(page)).toBe('Two grab rails are fitted');
    expect(await page.getByLabel(/^3 /).isChecked()).toBe(true);
    const whole = 'Two grab rails are fitted on the day; who looks at them later is not said.';
    await fillIn(page, { 'Why this score': whole });
    // Gone before the pause after the last key is over.
    await visit(page, '/waiting');
    const read = async () => {
      await visit(page, here);
      return reasonOn(page);
    };
    await expect.poll(read, { timeout: 20_000 }).toBe(whole);
    await page.getByLabel('Why this score').focus();
    await saveByKeys(page);
    expect(await mainText(page)).toContain('You have scored 2 of 3.');
  });

  it('scores the last answer on a phone without a script', async () => {
    const own = await theResident();
    const { page } = await openTab(site.address, onAPhoneWithoutScript);
    await page.context().addCookies(await own.context().cookies());
    await visit(page, '/waiting');
    await follow(page, /^Score one answer/);
    await fillIn(page, { 'Why this score': 'A falls check is named.' });
    await press(page, 'Keep it for later');
    expect(await reasonOn(page)).toBe('A falls check is named.');
    await look(page);
    expect(await pressInVain(page, /^Save/)).toContain('Choose a score');
    await look(page);
    await choose(page, /^2 /);
    await fillIn(page, { 'Why this score': 'A falls check is named, and nothing says when it is done.' });
    await press(page, /^Save/);
    expect(await mainText(page)).toContain('You have scored everything');
    await look(page);
    await visit(page, '/waiting');
    expect(await mainText(page)).not.toContain('Home repairs for older people');
    await page.context().close();
  });

  it('met no page that shuts anyone out', () => {
    expect([...watch.faults(), ...faults, ...residents.complaints()]).toEqual([]);
  });
});

/** A declaration that says nothing, or half of something, is told what is missing. */
async function declareInVain(page: Page): Promise<void> {
  expect(await pressInVain(page, 'Save and go on')).toContain('Tick what is true');
  await choose(page, /^It gave me a gift/);
  expect(await pressInVain(page, 'Save and go on')).toContain('Say what the link is');
  await page.getByLabel(/^It gave me a gift/).uncheck();
}
