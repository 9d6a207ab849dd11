import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { choose, fillIn, follow, mainText, press, pressInVain, visit } from '../form.ts';
import { learn } from './learn.ts';
import { type Play, purchase } from './play.ts';

const officers = ['Jo Pendle', 'Kit Harrowell'];
const resident = { name: 'Amal Brook', email: 'amal.brook@example.org' };

/** What each answer is worth, known by its words: bidders’ names are hidden from whoever scores. */
const findings = [
  {
    saying: 'Two fitters sign',
    mark: 5,
    why: 'Two fitters sign for every rail, and somebody looks each spring.',
  },
  {
    saying: 'resin anchors',
    mark: 3,
    why: 'Resin anchors hold on the day. Nothing says who looks at the rail later.',
  },
  {
    saying: 'loose mats',
    mark: 4,
    why: 'It looks at lights and loose mats at each visit, and mends them there.',
  },
  { saying: 'leaflet', mark: 1, why: 'A leaflet by itself stops no fall. It does nothing at the visit.' },
];

/** What each scorer says besides, in their own words. */
const asides = ['I read the question twice.', 'I would have liked to see a date.', 'That is what was asked.'];

/** The officer appoints a panel: four officers, and a resident drawn by lot. */
export async function appointPanel({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2026-12-21T09:00:00Z'));
  const page = await cast.as('Tom Brindle');
  await visit(page, `${purchase.desk}/evaluators`);
  for (const name of [...officers, 'Sunita Vale', 'Martin Fenwright']) {
    await follow(page, 'Appoint an officer');
    await choose(page, name, /^Q1/);
    await press(page, 'Appoint');
  }
  await follow(page, 'Invite a resident');
  await fillIn(page, { 'Their name': resident.name, 'Their e-mail address': resident.email });
  await choose(page, /^Q1/);
  await press(page, 'Invite');
}

/** One has a sister at a bidder, and stands aside. Another is somebody's neighbour: the moderator decides. */
export async function tellLinks({ cast }: Play): Promise<void> {
  await standAside(await cast.as('Martin Fenwright'));
  const evaluator = await cast.as('Sunita Vale');
  await follow(evaluator, new RegExp(purchase.title));
  await follow(evaluator, 'Start');
  await choose(evaluator, /^I know somebody there/, /^No\. Somebody else decides/);
  await fillIn(evaluator, { 'What is the link?': 'Its owner lives two doors from me. We say good morning.' });
  await press(evaluator, 'Save and go on');
  const moderator = await cast.as('Dev Marchbank');
  await visit(moderator, `${purchase.desk}/evaluators`);
  await follow(moderator, /^Decide this/);
  await choose(moderator, 'Stands aside');
  await fillIn(moderator, {
    Why: 'A neighbour two doors from the owner says good morning each day: a loser would wonder.',
  });
  await press(moderator, 'Decide');
}

/** Everyone else says what links them to each bidder, then scores alone. */
export async function scoreAlone({ cast }: Play): Promise<void> {
  for (const [place, who] of [...officers, resident.email].entries()) {
    const page = await cast.as(who);
    await visit(page, `${purchase.scoring}/questions/Q1/A`);
    expect(await page.getByLabel('Why this score').count()).toBe(0);
    if (who === resident.email) {
      expect(await mainText(page)).toContain('First, a few lessons');
      await learn(page);
    }
    await visit(page, '/waiting');
    await follow(page, new RegExp(purchase.title));
    await follow(page, 'Start');
    await declareNoLink(page);
    await follow(page, 'Go on');
    await declareNoLink(page);
    await markSample(page, place === 0);
    if (place === 0) await scoreWithoutReason(page);
    await scoreOne(page, place);
    await scoreOne(page, place);
    expect(await mainText(page)).toContain('You have scored everything');
  }
}

/** Ticks that nothing links them to the bidder they are asked about. */
export async function declareNoLink(page: Page): Promise<void> {
  await choose(page, 'None of these');
  await press(page, 'Save and go on');
}

/** Everyone marks the same made-up answer first, and reads what a panel agreed for it. */
export async function markSample(page: Page, tries: boolean): Promise<void> {
  await follow(page, 'Go to the sample answer');
  await choose(page, /^2 /);
  if (tries) expect(await pressInVain(page, /^Save/)).toContain('Write why you give this mark');
  await fillIn(page, { 'Why this mark': 'The answer names who does what. On page 4 there is no date.' });
  await press(page, /^Save/);
  expect(await mainText(page)).toContain('What a panel agreed');
  await follow(page, 'Go on');
}

async function standAside(page: Page): Promise<void> {
  await follow(page, new RegExp(purchase.title));
  await follow(page, 'Start');
  await choose(page, /^I, my household or a close relative work there/);
  await fillIn(page, { 'What is the link?': 'My sister keeps the books of this firm.' });
  expect(await pressInVain(page, 'Save and go on')).toContain('Say whether it could sway you');
  await choose(page, /^Yes, it could/);
  await press(page, 'Save and go on');
  expect(await mainText(page)).toContain('You stand aside');
  await visit(page, `${purchase.scoring}/questions/Q1/A`);
  expect(await page.getByLabel('Why this score').count()).toBe(0);
}

async function scoreWithoutReason(page: Page): Promise<void> {
  await choose(page, /^3 /);
  expect(await pressInVain(page, /^Save/)).toContain('Write why you give this score');
}

/** The second scorer is a mark harder than the others. */
async function scoreOne(page: Page, place: number): Promise<void> {
  const { mark, why } = await readAnswer(page);
  await choose(page, new RegExp(`^${place === 1 ? mark - 1 : mark} `));
  await fillIn(page, { 'Why this score': `${why} ${asides[place % asides.length]}` });
  await press(page, /^Save/);
}

async function readAnswer(page: Page) {
  const shown = await mainText(page);
  const finding = findings.find(({ saying }) => shown.includes(saying));
  if (!finding) throw new Error(`no answer to read at ${page.url()}:\n${shown}`);
  return finding;
}

/** The moderator leads the panel to one whole number for each answer, and writes why. */
export async function agreeScores({ cast }: Play): Promise<void> {
  const page = await cast.as('Dev Marchbank');
  await follow(page, new RegExp(purchase.title));
  for (let agreed = 0; agreed < 2; agreed += 1) {
    await visit(page, `/work/oldham-council/moderation/${purchase.slug}`);
    await follow(page, /^Agree this score/);
    await page
      .getByText(/’s answer$/)
      .first()
      .click();
    const { mark, why } = await readAnswer(page);
    await choose(page, new RegExp(`^${mark} `));
    await fillIn(page, { 'Why this score': `The panel read the answer again together. ${why}` });
    await press(page, 'Agree this score');
    expect(await mainText(page)).toContain(`${mark} out of 5`);
  }
}
