import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { fillIn, fillInDate, follow, mainText, press, visit } from '../form.ts';
import { type Play, purchase } from './play.ts';

type Offer = { price: string; lasting: string; jobs: string; apprentices: string; visits: string };

const careful: Offer = {
  price: '480,000',
  lasting: 'Two fitters sign for every rail. We come back after a month, and each spring, and pull on it.',
  jobs: '6',
  apprentices: '104',
  visits: '400',
};
const cheap: Offer = {
  price: '430,000',
  lasting: 'We use resin anchors that are tested to ten times the load, and keep the test sheets.',
  jobs: '3',
  apprentices: '52',
  visits: '120',
};

/** Two suppliers bid in time, one four minutes late; then, and not before, the bids are opened. */
export async function bidAndOpen({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2026-12-16T10:00:00Z'));
  await sendBid(await cast.as('Trudy Brindlewick'), careful);
  await sendBid(await cast.as('Maeve Corrigan-Shah'), cheap);
  await site.moveClock(Temporal.Instant.from('2026-12-18T11:50:00Z'));
  const late = await cast.as('Gil Copperthorne');
  await fillInBid(late, cheap);
  const officer = await cast.as('Tom Brindle');
  await visit(officer, `${purchase.desk}/open-bids`);
  expect(await officer.getByRole('button', { name: 'Open the bids' }).count()).toBe(0);
  await site.moveClock(Temporal.Instant.from('2026-12-18T12:04:00Z'));
  await press(late, 'Send this bid');
  expect(await mainText(late)).toContain('4 minutes late');
  await openBids(await cast.as('Tom Brindle'));
}

async function sendBid(page: Page, offer: Offer): Promise<void> {
  await fillInBid(page, offer);
  await press(page, 'Send this bid');
  const receipt = await mainText(page);
  expect(receipt).toContain('Your bid is in');
  expect(receipt).not.toContain(offer.price);
}

async function fillInBid(page: Page, offer: Offer): Promise<void> {
  await visit(page, '/tenders');
  await follow(page, `Make a bid: ${purchase.title}`);
  await page.getByRole('button', { name: /^Write/ }).click();
  await page.waitForLoadState();
  await fillIn(page, { 'The price in pounds for the whole contract, without VAT': offer.price });
  await next(page);
  await fillIn(page, { 'Q1: How will you make sure that every rail holds for ten years?': offer.lasting });
  await next(page);
  await commit(page, /^SV1/, /^How many.*years/, offer.jobs);
  await next(page);
  await commit(page, /^SV2/, /^How many.*weeks/, offer.apprentices);
  await next(page);
  await commit(page, /^SV3/, /^How many.*visits/, offer.visits);
  for (const _step of ['who else does part of it', 'documents', 'check']) await next(page);
  await page.getByLabel(/^What this bid says is true/).check();
}

/** A step further where a script shows one at a time; without it all steps stand on one page. */
async function next(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Next' });
  if ((await button.count()) > 0) await button.click();
}

async function commit(page: Page, measure: RegExp, question: RegExp, quantity: string): Promise<void> {
  const part = page.getByRole('group', { name: measure });
  await part.getByLabel(question).fill(quantity);
  await fillInDate(part, 'By when?', '2027-06-30');
  await fillIn(part, { 'Where?': 'Oldham' });
}

async function openBids(page: Page): Promise<void> {
  await follow(page, new RegExp(`Open the bids.*${purchase.title}`));
  await press(page, 'Open the bids');
  const opened = await mainText(page);
  expect(opened).toContain('Brindlewick Property Care Ltd');
  expect(opened).toContain('£480,000');
  expect(opened).not.toContain('Copperlatch');
}
