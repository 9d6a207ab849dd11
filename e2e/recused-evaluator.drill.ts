import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../test/browser.ts';
import {
  appointPanel,
  buildCompetition,
  type Competition,
  declareNothing,
  type Played,
  scoreEverything,
  usualScores,
} from '../test/builders/evaluation.ts';
import { type ServedSite, serveTestSite } from '../test/serve-site.ts';
import { choose, fillIn, follow, mainText, press, pressInVain, visit } from './form.ts';
import { openAs } from './open-as.ts';
import { narrowFaults } from './sideways.ts';
import { onADesk } from './tab.ts';
import { declareNoLink, markSample } from './thread/score.ts';
import { keepWatch } from './watch.ts';

const title = 'Home repairs for older people';
const RECUSED = 'Sunita Vale';
const REPLACEMENT = 'Rob Thackley';
const LINK = 'My brother drives one of their vans since May.';

const watch = keepWatch();
const faults: string[] = [];
let site: ServedSite;
let built: Competition;
let others: readonly Played[];
let desk: string;
let register: string;
/** Each with a page that stays theirs. */
let evaluator: Page;
let officer: Page;
let moderator: Page;
beforeAll(async () => {
  site = await serveTestSite({ demonstration: true });
  built = await buildCompetition(site.db);
  const panel = await appointPanel(site.db, built);
  await declareNothing(site.db, built, panel);
  others = panel.filter(({ personId }) => personId !== built.evaluators[2].personId);
  desk = `/work/${built.bodySlug}/scoring/${built.slug}`;
  register = `/work/${built.bodySlug}/procurements/${built.slug}/evaluators`;
  const way = { ...onADesk, watch };
  evaluator = await openAs(site, built.evaluators[2], way);
  officer = await openAs(site, built.officer, way);
  moderator = await openAs(site, built.moderator, way);
}, 120_000);
afterAll(() => site.close());

/** A page in one of its states, which the watch does not tell apart. */
async function look(page: Page): Promise<void> {
  const found = [...(await axeFaults(page)), ...(await narrowFaults(page))];
  faults.push(...found.map((fault) => `${page.url()}: ${fault}`));
}

/** The line of a table that begins with these words. */
function rowOf(page: Page, name: string | RegExp): Promise<string> {
  return page.getByRole('row', { name }).first().innerText();
}

async function score(page: Page, mark: number, reason: string): Promise<void> {
  await choose(page, new RegExp(`^${mark} `));
  await fillIn(page, { 'Why this score': reason });
  await press(page, /^Save/);
}

describe('an evaluator with a link to a bidder', () => {
  it('remembers it while scoring, says so, and is thanked', async () => {
    const page = evaluator;
    await visit(page, '/waiting');
    await follow(page, /^Score 6 answers/);
    await score(page, 5, 'Four teams, one each side of town, run every repair from the first call.');
    await follow(page, 'Tell us at once');
    await follow(page, /^Add to it/);
    await choose(page, /^I, my household or a close relative work there/);
    expect(await pressInVain(page, 'Save and go on')).toContain('Say what the link is');
    await choose(page, /^Yes, it could/);
    await fillIn(page, { 'What is the link?': LINK });
    await press(page, 'Save and go on');
    expect(await mainText(page)).toContain('You stand aside');
    expect(await mainText(page)).toContain('Thank you for telling us');
    await look(page);
  });

  it('is out of the whole purchase: of every question, of the papers, and of nothing that waits', async () => {
    const page = evaluator;
    const bidder = `bidders/${built.bids['B']?.supplierSlug}`;
    for (const at of ['questions/Q1/A', 'questions/SV1/B', 'sample', 'links', bidder]) {
      await visit(page, `${desk}/${at}`);
      expect([at, await mainText(page)]).toEqual([at, expect.stringContaining('You stand aside')]);
    }
    for (const at of ['papers', 'questions/SV1/A/draft']) {
      await visit(page, `${desk}/${at}`);
      const shown = await mainText(page);
      expect([at, shown]).not.toEqual([at, expect.stringMatching(/falls check|Four teams/)]);
      expect([at, await page.getByRole('main').getByRole('textbox').count()]).toEqual([at, 0]);
    }
    await visit(page, '/waiting');
    expect(await mainText(page)).not.toContain(title);
  });
});

describe('the officer', () => {
  it('is told which question has fewer than three people, and appoints somebody for it', async () => {
    await scoreEverything(site.db, built, others, usualScores);
    await visit(moderator, '/waiting');
    await follow(moderator, /^Agree 3 scores with the panel/);
    expect(await mainText(moderator)).toContain('Too few people score this question.');
    const page = officer;
    await visit(page, '/waiting');
    await follow(page, /^Appoint more people to score/);
    expect(await rowOf(page, /^Q1/)).toContain('One more person is needed');
    expect(await rowOf(page, /^SV1/)).toContain('Enough people');
    expect(await rowOf(page, new RegExp(`^${RECUSED} Officer`))).toContain('Stood aside');
    await look(page);
    await follow(page, 'Appoint an officer');
    expect(await page.getByLabel(RECUSED).count()).toBe(0);
    await choose(page, REPLACEMENT, /^Q1/);
    await press(page, 'Appoint');
    expect(await rowOf(page, /^Q1/)).toContain('Enough people');
    await visit(page, '/waiting');
    expect(await mainText(page)).not.toContain('Appoint more people');
  });
});

describe('who comes in for them', () => {
  it('tells of links, marks the sample and scores alone, with nothing of whoever left', async () => {
    const page = await openAs(site, built.evaluators[3], { ...onADesk, watch });
    await visit(page, '/waiting');
    await follow(page, /^Say what links you to the bidders/);
    await follow(page, 'Start');
    await declareNoLink(page);
    for (const _ of [2, 3]) {
      await follow(page, 'Go on');
      await declareNoLink(page);
    }
    await markSample(page, false);
    expect(await page.getByLabel('Why this score').inputValue()).toBe('');
    await score(page, 3, 'Four teams are named; who answers the first call is not.');
    await score(page, 4, 'It says who goes where, on each side of town, and how many teams.');
    await score(page, 2, 'The finished job is not spoken of. The teams are.');
    expect(await mainText(page)).toContain('You have scored everything');
  });
});

describe('the panel', () => {
  it('agrees one number for each answer, without the score of whoever stood aside', async () => {
    const page = moderator;
    await visit(page, '/waiting');
    await follow(page, /^Agree 6 scores with the panel/);
    for (let agreed = 0; agreed < 3; agreed += 1) {
      await visit(page, `/work/${built.bodySlug}/moderation/${built.slug}`);
      await follow(page, /^Agree this score.*Q1/);
      const names = await page.locator('.panel-scores h3').allInnerTexts();
      expect(names).toHaveLength(3);
      expect(names.join()).toContain(REPLACEMENT);
      expect(names.join()).not.toContain(RECUSED);
      await choose(page, /^3 /);
      const reason = `The panel read page ${agreed + 1} together: teams are named, the first call is not.`;
      await fillIn(page, { 'Why this score': reason });
      await press(page, 'Agree this score');
      expect(await mainText(page)).toContain('3 out of 5');
    }
    await visit(page, `/work/${built.bodySlug}/moderation/${built.slug}`);
    expect(await mainText(page)).toContain('Agreed.');
  });

  it('leaves it in the register by name, and for everyone as a count', async () => {
    for (const page of [officer, moderator]) {
      await visit(page, register);
      const line = await rowOf(page, new RegExp(LINK));
      expect(line).toContain(RECUSED);
      expect(line).toContain('Stands aside from every bid');
    }
    await visit(officer, `/contracts/${built.bodySlug}/${built.slug}/conflicts`);
    const told = await mainText(officer);
    expect(told).toContain('Links to bidders, and what was done');
    expect(told).not.toContain(RECUSED);
    expect(told).not.toContain(LINK);
    expect(await rowOf(officer, /^People who score/)).toMatch(/1\s+0\s+1$/);
  });

  it('met no page that shuts anyone out', () => {
    expect([...watch.faults(), ...faults]).toEqual([]);
  });
});
