import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { choose, fillIn, follow, mainText, press, pressInVain, visit } from '../form.ts';
import { asked, type Play } from './play.ts';

/** The commissioner publishes what residents said; everyone can read it. */
export async function publishResults({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2026-11-30T10:00:00Z'));
  const page = await cast.as('Farida Oakes');
  await follow(page, `Publish what residents said: ${asked.title}`);
  await press(page, 'Publish the results');
  await visit(page, `${asked.page}/results`);
  const said = await mainText(page);
  expect(said).toContain('30 people');
  expect(said).toContain('Stopping problems early');
}

/** The elected member adopts, varies and declines, gives her reasons, and publishes. */
export async function answerResidents({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2026-12-07T10:00:00Z'));
  const page = await cast.as('Cllr Amina Yusuf-Hart');
  await follow(page, `Answer residents: ${asked.title}`);
  await answer(page, 'Stopping problems early', 'Adopt it');
  await answer(page, 'Good local jobs', 'Adopt it');
  await vary(page);
  await decline(page);
  await follow(page, 'Preview and publish');
  await fillIn(page, {
    'A few words to residents (you can leave this empty)': 'Thank you, all thirty of you.',
  });
  await press(page, 'Publish this answer');
  await visit(page, `${asked.page}/mandate`);
  expect(await mainText(page)).toContain('Cllr Amina Yusuf-Hart decided this for Oldham Council');
}

async function answer(page: Page, outcome: string, choice: string): Promise<void> {
  await follow(page, `Answer: ${outcome}`);
  await choose(page, choice);
  await press(page, 'Save this answer');
}

async function vary(page: Page): Promise<void> {
  await follow(page, 'Answer: Skills and fair pay');
  await choose(page, 'Vary it');
  await fillIn(page, {
    'Points of 100 it counts for instead': '10',
    Why: 'The council’s fair work charter of March 2026 already binds every supplier to the real Living Wage.',
  });
  await press(page, 'Save this answer');
}

/** To decline without a reason is refused, and what was chosen is kept. */
async function decline(page: Page): Promise<void> {
  await follow(page, 'Answer: Cleaner air and energy');
  await choose(page, 'Decline it');
  expect(await pressInVain(page, 'Save this answer')).toContain('Say why');
  expect(await page.getByLabel('Decline it').isChecked()).toBe(true);
  await fillIn(page, {
    Why: 'Fitting a rail uses one van for an hour. The fleet contract CT-118 sets what vans may burn, and covers it.',
  });
  await press(page, 'Save this answer');
}
