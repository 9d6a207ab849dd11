import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk } from './tab.ts';
import { keepWatch } from './watch.ts';

const title = 'Warm homes visits in Oldham';
const lot = 'Warm homes visits in Saddleworth';
const desk = '/work/oldham-council/procurements/warm-homes-visits-in-oldham';
const relates = 'How does this relate to what is bought?';
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

function officer(): Promise<Page> {
  return cast.as('Tom Brindle');
}

/** The question that is open, answered with its reason; it leads to the next one. */
async function answer(page: Page, question: string, choice: RegExp, reason = ''): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(question);
  await choose(page, choice);
  await page.locator('textarea[name=reason]').fill(reason);
  await press(page, 'Save and go on');
}

/** What the platform shows of a notice: its number, and a moment that has passed by the demonstration’s clock. */
async function typeNotice(page: Page, notice: string, number: string): Promise<void> {
  const at = (await site.now()).subtract({ minutes: 1 }).toZonedDateTimeISO('Europe/London');
  await fillIn(page, {
    [`What is the number of the ${notice} on the central platform?`]: number,
    'At what time, in London?': at.toPlainTime().toString({ smallestUnit: 'minute' }),
  });
  await fillInDate(page, 'On which day did the platform publish it?', at.toPlainDate().toString());
}

async function addPrice(page: Page, marks: string): Promise<void> {
  await follow(page, 'Price');
  await fillIn(page, {
    'What is it called?': 'Price',
    'How many of the 100 marks?': marks,
    'Which price gets no marks?': '2,400,000',
    'Which price gets all the marks?': '1,600,000',
    [relates]: 'The council pays for each visit to a home and for what is fitted there.',
  });
  await press(page, 'Save');
}

describe('an officer takes a purchase from the pipeline to its tender notice', () => {
  it('prepares it, and is told which rules apply', async () => {
    const page = await officer();
    await visit(page, '/work/oldham-council/procurements');
    await follow(page, 'Prepare a procurement');
    await choose(page, 'Goods, services or works');
    await press(page, 'Go on');
    await fillIn(page, {
      'What is it called?': title,
      'What is bought, in one or two plain sentences?':
        'Visits to cold homes: draughts stopped, boilers looked at, and advice on bills.',
      'What may be spent in all, in pounds, without VAT?': '2.4 million',
    });
    await choose(page, 'Services');
    await page.getByLabel('Where is it for?').selectOption({ label: 'Oldham' });
    await fillInDate(page, 'When does the contract start?', '2027-06-01');
    await fillInDate(page, 'When does it end?', '2030-05-31');
    await press(page, 'Save');
    expect(await mainText(page)).toContain('the whole Procurement Act applies');
  });

  it('puts it in the pipeline, where residents read when they can speak', async () => {
    const page = await officer();
    await visit(page, `${desk}/plan`);
    await follow(page, 'Change In the pipeline');
    await fillInDate(page, 'When do you expect the tender notice?', '2027-01-18');
    await fillInDate(page, 'When do you expect the award?', '2027-01-18');
    await fillInDate(page, 'When can residents begin to speak?', '2026-12-01');
    await fillInDate(page, 'Until when?', '2027-01-18');
    expect(await pressInVain(page, 'Save')).toContain('The award must come after the tender notice');
    await fillInDate(page, 'When do you expect the award?', '2027-04-12');
    expect(await pressInVain(page, 'Save')).toContain('Residents must be heard before the tender notice');
    await fillInDate(page, 'Until when?', '2026-12-14');
    await press(page, 'Save');
    await visit(page, '/work/oldham-council/procurements');
    await follow(page, 'Pipeline');
    expect(await page.getByRole('row').filter({ hasText: title }).innerText()).toContain('Must be');
    await typeNotice(page, 'pipeline notice', 'ocds-h6vhtk-0b7e01');
    await press(page, 'Record the pipeline notice');
    expect(await mainText(page)).toContain('ocds-h6vhtk-0b7e01, published');
    await visit(page, '/coming-up?district=oldham');
    const coming = page.getByRole('listitem').filter({ hasText: title });
    expect(await coming.innerText()).toContain('You can speak from 1 December 2026 to 14 December 2026');
  });

  it('answers the three early questions, each with a reason that everyone can read', async () => {
    const page = await officer();
    await visit(page, `${desk}/plan`);
    await follow(page, 'Next question');
    await choose(page, /^Yes, it is needed/);
    expect(await pressInVain(page, 'Save and go on')).toContain('Give the reason');
    const need = 'One home in seven is cold, by table 2 of our housing survey of 2025.';
    await answer(page, 'Should you buy this at all?', /^Yes, it is needed/, need);
    const prevention = 'Building rules stop new cold homes; the 12,000 homes that stand need visits now.';
    await answer(page, 'Could acting earlier make it unnecessary?', /^Partly/, prevention);
    expect(await mainText(page)).toContain('Suppliers you share with other bodies');
    const neighbours = 'We asked two neighbours; both have contracts of their own for 3 years more.';
    await answer(page, 'Could neighbours buy it together?', /^We buy it alone/, neighbours);
    await visit(page, '/contracts/oldham-council/warm-homes-visits-in-oldham/plan');
    expect(await mainText(page)).toContain(neighbours);
  });

  it('records well-being, the rung of residents, and what the market was asked (UK2)', async () => {
    const page = await officer();
    await visit(page, `${desk}/plan`);
    await follow(page, 'Next question');
    const wellBeing = 'Warm homes keep people out of hospital; those who visit can be trained here.';
    await answer(page, 'How may this improve well-being here?', /^It can improve it/, wellBeing);
    const consult = 'A cold home is met by its residents first, so a round asks what visits are for.';
    await answer(page, 'Will you ask people about that?', /^Yes, in a round here/, consult);
    const rung = 'Residents know cold homes; visits are scored by trade standards, so they do not score.';
    await answer(page, 'How far up are residents?', /^Residents inform the weights/, rung);
    const engagement = 'We ask whether one firm can make 4,000 visits a year, and at what cost.';
    await answer(page, 'Will you ask the market before the tender?', /^Yes/, engagement);
    await typeNotice(page, 'preliminary market engagement notice', 'ocds-h6vhtk-0b7e02');
    await press(page, 'Save and go on');
    expect(await mainText(page)).toContain('ocds-h6vhtk-0b7e02, published');
    await follow(page, 'Next question');
    const learnt =
      'Firms said that 4,000 visits need two depots; every bidder gets the notes of all meetings.';
    await answer(page, 'Did asking give any supplier an advantage?', /^No advantage/, learnt);
  });

  it('divides it into lots, and says how it is bought', async () => {
    const page = await officer();
    await visit(page, `${desk}/plan`);
    await follow(page, 'Next question');
    await answer(page, 'Could it be bought in lots?', /^In lots/);
    await fillIn(page, {
      'What is this lot called?': lot,
      'What is bought, in one or two plain sentences?': 'The same visits, on the hill roads of Saddleworth.',
      'What may be spent in all, in pounds, without VAT?': '600,000',
    });
    await press(page, 'Add the lot');
    expect(await mainText(page)).toContain('£3,000,000.00');
    await visit(page, `${desk}/plan`);
    await follow(page, 'Next question');
    await answer(page, 'How will you buy it?', /^Open/);
    const noEarlyWord = 'The market was asked already, so 25 days from the notice are enough.';
    await answer(page, 'Will you announce it early?', /^No/, noEarlyWord);
    await answer(page, 'How much time do bidders get at least?', /^All documents are out/);
    const noOpeners = 'Two of three openers are away on the day bids for these visits are due.';
    await answer(page, 'Who can open the bids?', /^This site/, noOpeners);
    expect(await page.getByText('Not yet', { exact: true }).count()).toBe(0);
  });

  it('sets a condition, and is told which one the Act does not let it ask', async () => {
    const page = await officer();
    await visit(page, `${desk}/conditions`);
    const gasSafe = 'Gas Safe engineers for all work on boilers, from the first day.';
    for (const requirement of ['Have public liability insurance of £10 million.', gasSafe]) {
      await follow(page, 'Add a condition');
      await choose(page, 'Technical ability');
      await fillIn(page, {
        'What must a bidder be able to do, or be?': requirement,
        'What will show that it is met?': 'A page in your own words.',
        'Why does this purchase need it?': 'Work on boilers in homes can harm people.',
      });
      await press(page, 'Add this condition');
    }
    expect(await mainText(page)).toContain('you may not ask for insurance to be in place before the award');
    await follow(page, /^Remove Have public/);
    await press(page, 'Remove it');
    expect(await mainText(page)).not.toContain('Look again');
  });

  it('drafts criteria, tries them on twenty bids, and answers each warning of the checks', async () => {
    const page = await officer();
    await visit(page, `${desk}/criteria`);
    await addPrice(page, '60');
    await follow(page, 'A quality question');
    await fillIn(page, {
      'What is it called?': 'Homes that stay warm',
      'How many of the 100 marks?': '40',
      'What are bidders asked?': 'How will you show that a home is warmer one winter after a visit?',
      [relates]: 'A visit that leaves a home cold is not what is bought.',
    });
    await press(page, 'Save');
    await follow(page, /^Twenty plausible bids$/);
    expect(await mainText(page)).toContain('No bid can change the order of the others');
    await press(page, 'Keep this with the criteria');
    await visit(page, `${desk}/criteria/conflicts`);
    await fillIn(page, {
      'Which conflicts, or possible ones, did you find?': 'None. Everyone who scores was asked on paper.',
      'What do you do about them?': 'All are asked again when the bids are opened.',
    });
    await press(page, 'Record the assessment');
    await visit(page, `${desk}/criteria/reasons`);
    expect(await mainText(page)).toContain('No note says how equality was considered');
    for (const box of await page.locator('form textarea').all())
      await box.fill('The round that begins in December may still change this; residents are told so.');
    await press(page, 'Save the reasons');
    await visit(page, `${desk}/criteria`);
    expect(await mainText(page)).toContain('All given');
  });

  it('publishes both lots at once, whose time runs from the platform’s day', async () => {
    const page = await officer();
    const due = (await site.now()).toZonedDateTimeISO('Europe/London').toPlainDate().add({ days: 40 });
    await visit(page, `${desk}/publish`);
    await fillInDate(page, 'On which day are bids due?', due.toString());
    await typeNotice(page, 'tender notice', 'ocds-h6vhtk-0b7e03');
    expect(await pressInVain(page, 'Publish and lock the criteria')).toContain(lot);
    await visit(page, '/work/oldham-council/procurements/warm-homes-visits-in-saddleworth/criteria');
    await addPrice(page, '100');
    await visit(page, '/work/oldham-council/procurements/warm-homes-visits-in-saddleworth/criteria/reasons');
    for (const box of await page.locator('form textarea').all())
      await box.fill('This lot is the same visits, so what is written for the first lot holds here too.');
    await press(page, 'Save the reasons');
    await visit(page, `${desk}/publish`);
    await fillInDate(page, 'On which day are bids due?', due.toString());
    await typeNotice(page, 'tender notice', 'ocds-h6vhtk-0b7e03');
    await press(page, 'Publish and lock the criteria');
    for (const slug of ['warm-homes-visits-in-oldham', 'warm-homes-visits-in-saddleworth']) {
      await visit(page, `/contracts/oldham-council/${slug}/tender`);
      const said = await mainText(page);
      expect(said).toContain('ocds-h6vhtk-0b7e03');
      expect(said).toContain(due.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }));
    }
    await visit(page, `${desk}/plan`);
    expect(await mainText(page)).toContain('The plan stands as it was then.');
  });

  it('and axe found nothing on any page or refusal along it', () => {
    expect(watch.faults()).toEqual([]);
  });
});
