import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk } from './tab.ts';
import { keepWatch } from './watch.ts';

const watch = keepWatch();

let site: StorySite;
let cast: Cast;
beforeAll(async () => {
  site = await serveStory();
  cast = gatherCast(site.address, { ...onADesk, watch });
}, 180_000);
afterAll(async () => {
  await cast.leave();
  await site.close();
});

const libraries = 'manchester-council/cleaning-fourteen-libraries';

/** Somebody with several roles takes the officer’s. */
async function officerOf(body: string, name: string): Promise<Page> {
  const page = await cast.as(name);
  await visit(page, '/roles');
  await press(page, `Act in this role as Procurement officer, ${body}`);
  return page;
}

describe('a bidder that goes to court', () => {
  it('reads its summary, learns what the page does and does not, and tells the authority', async () => {
    const page = await cast.as('Una Brightley');
    await visit(page, `/tenders/${libraries}/summary`);
    expect(await mainText(page)).toContain('How your bid was assessed');
    await follow(page, 'If you think about going to court');
    const said = await mainText(page);
    expect(said).toContain('The court decides.');
    expect(said).toContain('Standstill runs to the end of 17 November 2026.');
    await fillInDate(page, 'On which day did the court issue it?', '2026-11-11');
    expect(await pressInVain(page, 'Tell the authority')).toContain('Type the number that the court gave');
    await fillIn(page, { 'The court’s number of your claim': 'HT-2026-MAN-000207' });
    await press(page, 'Tell the authority');
    expect(await mainText(page)).toContain('The contract may not be signed until this ends.');
  });

  it('stops the signing, and everyone reads that there is a case but not whose', async () => {
    const officer = await officerOf('Manchester Council', 'Pauline Etchells');
    await visit(officer, '/work/manchester-council/contracts/cleaning-fourteen-libraries/sign');
    expect(await mainText(officer)).toContain('section 101');
    await visit(officer, `/contracts/${libraries}/award`);
    const told = await mainText(officer);
    expect(told).toContain('A bidder has gone to court about this award');
    expect(told).not.toContain('Brightmoss');
  });

  it('withdraws, and no longer stands in the way', async () => {
    const page = await cast.as('Una Brightley');
    await visit(page, `/tenders/${libraries}/challenge`);
    await choose(page, 'The claim was withdrawn');
    await fillIn(page, {
      'Say when, and where it is written': 'Notice of discontinuance of 12 November 2026',
    });
    await press(page, 'Record that it is over');
    expect(await mainText(page)).toContain('It no longer stands in the way since 12 November 2026.');
    await visit(page, `/contracts/${libraries}/award`);
    expect(await mainText(page)).toContain('the bidder withdrew it');
  });
});

describe('a bidder whose price was asked about', () => {
  it('reads what it answered, and the officer decides', async () => {
    const bidder = await cast.as('Grant Castrigg');
    await visit(bidder, '/tenders/trafford-council/travel-for-disabled-young-people/price');
    expect(await mainText(bidder)).toContain('What you answered');
    const officer = await officerOf('Trafford Council', 'Imogen Dacre');
    await visit(officer, '/work/trafford-council/procurements/travel-for-disabled-young-people/low-prices');
    await follow(officer, /Castrigg/);
    await choose(officer, 'Take the price as it is');
    await fillIn(officer, {
      'Why?': 'The explanation shows its own depot and nine vehicles, so no lease is in the price.',
    });
    await press(officer, 'Decide');
    expect(await mainText(officer)).toContain('Price taken as it is');
    await visit(bidder, '/tenders/trafford-council/travel-for-disabled-young-people/price');
    expect(await mainText(bidder)).toContain('They took your price as it is.');
  });
});

describe('the pages along the way', () => {
  it('have no fault that axe finds', () => {
    expect(watch.faults()).toEqual([]);
  });
});
