import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from '../form.ts';
import { type Play, purchase } from './play.ts';

const relates = 'How does this relate to what is bought?';

/** The officer drafts the award criteria, a mark short at first, and publishes the notice that locks them. */
export async function draftCriteria({ cast }: Play): Promise<void> {
  const page = await cast.as('Tom Brindle');
  await follow(page, new RegExp(`criteria.*${purchase.title}`));
  await follow(page, 'Price');
  await draftPrice(page);
  await follow(page, 'A quality question');
  await draftQuality(page);
  await follow(page, 'Share social value’s marks as the mandate says');
  await fillIn(page, { 'How many marks has social value in all?': '40' });
  await press(page, 'Share the marks');
  await setTarget(page, 'SV1', 'Jobs for local people', '6');
  await setTarget(page, 'SV2', 'Apprenticeship weeks', '104');
  await setTarget(page, 'SV3', 'Home safety visits', '400');
  await publishWithHundred(page);
}

async function draftPrice(page: Page): Promise<void> {
  await fillIn(page, {
    'What is it called?': 'Price',
    'How many of the 100 marks?': '39',
    'Which price gets no marks?': '600,000',
    'Which price gets all the marks?': '400,000',
    [relates]: 'The council pays for each rail and ramp that is fitted under this contract.',
  });
  await press(page, 'Save');
}

/** Residents drawn by lot score this one, with officers. */
async function draftQuality(page: Page): Promise<void> {
  await fillIn(page, {
    'What is it called?': 'Fitting that lasts',
    'How many of the 100 marks?': '20',
    'What are bidders asked?': 'How will you make sure that every rail holds for ten years?',
    [relates]: 'A rail that comes loose is worse than none. It is the thing that is bought.',
  });
  await choose(page, 'Residents drawn by lot score this, with officers');
  await press(page, 'Save');
}

/** Social value is marked against published targets, in units. */
async function setTarget(page: Page, code: string, measure: string, target: string): Promise<void> {
  await follow(page, `Change ${code}`);
  await choose(page, 'Against a published target', measure);
  await fillIn(page, {
    'What is the target?': target,
    [relates]: `${measure} come from the fitting itself: its visits, its crews and those who learn from them.`,
  });
  await press(page, 'Save');
}

/** With 99 marks the notice cannot be published; with 100 it locks them, also for a page opened before. */
async function publishWithHundred(page: Page): Promise<void> {
  await follow(page, 'Publish the tender notice');
  expect(await mainText(page)).toContain('You have 99: add 1');
  expect(await page.getByRole('button', { name: 'Publish and lock the criteria' }).count()).toBe(0);
  await visit(page, `${purchase.desk}/criteria`);
  await follow(page, 'Change Price');
  await fillIn(page, { 'How many of the 100 marks?': '40' });
  await press(page, 'Save');
  const openedBefore = await page.context().newPage();
  await visit(openedBefore, `${purchase.desk}/criteria/Price/change`);
  await follow(page, 'Publish the tender notice');
  await fillInDate(page, 'On which day are bids due?', '2026-12-18');
  await sayWhy(page);
  expect(await pressInVain(page, 'Publish and lock the criteria')).toContain('The law gives bidders until');
  await fillIn(page, {
    'If that is before the law’s least time: why may it be?':
      'A state of urgency: people fall without rails.',
  });
  await press(page, 'Publish and lock the criteria');
  await fillIn(openedBefore, { 'How many of the 100 marks?': '10' });
  expect(await pressInVain(openedBefore, 'Save')).toContain('nothing about the criteria can change');
  await openedBefore.close();
}

/** Each warning that stands is answered; the platform’s number comes later. */
async function sayWhy(page: Page): Promise<void> {
  for (const box of await page.getByLabel(/^Why do you go on\?/).all())
    await box.fill('We have looked at this, and it fits what is bought.');
}
