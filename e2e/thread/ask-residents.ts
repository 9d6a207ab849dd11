import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from '../form.ts';
import { asked, type Play, purchase } from './play.ts';

/** The commissioner prepares the purchase. */
export async function preparePurchase({ cast }: Play): Promise<void> {
  const page = await cast.as('Farida Oakes');
  await visit(page, '/work/oldham-council/procurements');
  await follow(page, 'Prepare a procurement');
  await choose(page, 'Goods, services or works');
  await press(page, 'Go on');
  await fillIn(page, {
    'What is it called?': purchase.title,
    'What is bought, in one or two plain sentences?':
      'Handrails, ramps and half-steps for people who find stairs hard, fitted in their homes.',
    'What may be spent in all, in pounds, without VAT?': '600,000',
  });
  await choose(page, 'Services');
  await page.getByLabel('Where is it for?').selectOption({ label: 'Oldham' });
  await fillInDate(page, 'When does the contract start?', '2027-02-01');
  await fillInDate(page, 'When does it end?', '2028-01-31');
  await press(page, 'Save');
  expect(new URL(page.url()).pathname).toBe(`${purchase.desk}/plan`);
  expect(await mainText(page)).toContain('the whole Procurement Act applies');
  await planPurchase(page);
}

/** How it is bought, how far up residents are, and who can open the bids: each its own page, with its reason. */
async function planPurchase(page: Page): Promise<void> {
  await follow(page, 'Answer How it is bought');
  await choose(page, 'Competitive flexible');
  const reason = 'Why this way? Needed for stages of your own, and for no competition';
  await fillIn(page, { [reason]: 'Bidders show a fitted rail in one home before the council chooses.' });
  await goOn(page);
  await visit(page, `${purchase.desk}/plan/questions/involvement`);
  await choose(page, 'Residents watch delivery');
  expect(await pressInVain(page, 'Save and go on')).toContain('Give the reason');
  await fillIn(page, {
    'Why this rung, and not the one above?':
      'Residents live with the rails, so they score fitting and watch whether rails are fitted.',
  });
  await goOn(page);
  await visit(page, `${purchase.desk}/plan/questions/sealing`);
  await choose(page, 'This site, after the deadline');
  await fillIn(page, {
    'Why not with openers?': 'Nobody but the officer is at work on the day the bids for rails are due.',
  });
  await goOn(page);
}

/** She prepares a round step by step, records the marks the council would give by itself, and announces it. */
export async function announceRound({ cast }: Play): Promise<void> {
  const page = await cast.as('Farida Oakes');
  await visit(page, '/work/oldham-council/rounds');
  await follow(page, 'Prepare a round');
  await choose(page, 'One purchase');
  await page.getByLabel('Which purchase').selectOption({ label: purchase.title });
  await fillIn(page, { Title: asked.title });
  await goOn(page);
  await sayWhat(page);
  await sayHow(page);
  await fillIn(page, { 'Fewest answers to conclude anything': '250' });
  await goOn(page);
  expect(await pressInVain(page, 'Save and go on')).toContain('Choose whether there is an engagement notice');
  await choose(page, 'No, and here is why');
  await fillIn(page, {
    'Why there is none': 'The purchase is small, and its suppliers read the round on the council’s own page.',
  });
  await goOn(page);
  await recordOwnMarks(page);
  await follow(page, 'Change The least numbers');
  await fillIn(page, { 'Fewest answers to conclude anything': '25' });
  await goOn(page);
  await follow(page, 'Change What it is for');
  await goOn(page);
  await follow(page, 'See it as residents will');
  expect(await mainText(page)).toContain('That homes get handrails is decided.');
  await follow(page, 'Back to the check list');
  await press(page, 'Announce the round');
  expect(await mainText(page)).toContain('Nothing about it can change');
}

function goOn(page: Page): Promise<void> {
  return press(page, 'Save and go on');
}

/** What is asked, what can change, and of which outcomes. */
async function sayWhat(page: Page): Promise<void> {
  await fillIn(page, {
    'The question residents see': asked.question,
    'What is about to happen': 'The council will choose a firm to fit handrails and ramps for a year.',
  });
  await goOn(page);
  await fillIn(page, {
    'What residents can change': 'What counts towards the choice.',
    'What is already decided': 'That homes get handrails is decided.',
  });
  await goOn(page);
  await choose(page, /^Oldham.*version 1/);
  await goOn(page);
  await choose(page, ...asked.outcomes);
  await goOn(page);
}

/** How people answer, how it is counted, and when. */
async function sayHow(page: Page): Promise<void> {
  await choose(page, 'Points');
  await goOn(page);
  await choose(page, 'Independent markets');
  await goOn(page);
  await choose(page, /^Anyone with an e-mail address/);
  await goOn(page);
  await goOn(page);
  await fillInDate(page, 'Opens on', '2026-11-13');
  await fillInDate(page, 'Closes on', '2026-11-27');
  await fillInDate(page, 'You answer each outcome by', '2026-12-11');
  await goOn(page);
}

/** At first they make 99, then 101. */
async function recordOwnMarks(page: Page): Promise<void> {
  const marks = { Price: '50', Quality: '19', 'Good local jobs': '10', 'Skills and fair pay': '10' };
  await fillIn(page, { ...marks, 'Stopping problems early': '5', 'Cleaner air and energy': '5' });
  expect(await pressInVain(page, 'Save and go on')).toContain('They add up to 99. They must make 100');
  await fillIn(page, { Quality: '21' });
  expect(await pressInVain(page, 'Save and go on')).toContain('They add up to 101. They must make 100');
  await fillIn(page, { Quality: '20' });
  await goOn(page);
}
