import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk } from './tab.ts';
import { keepWatch } from './watch.ts';

const ROUND = '/say/library-buildings-in-rochdale';

let site: StorySite;
let cast: Cast;
const watch = keepWatch();
beforeAll(async () => {
  site = await serveStory();
  cast = gatherCast(site.address, { ...onADesk, watch });
});
afterAll(async () => {
  await cast.leave();
  await site.close();
});

const member = () => cast.as('Cllr Tariq Benn-Lomax');
const declined = 'At £1.1 million the law does not let us mark where a firm has its office.';
const varied = 'Half of the work is in libraries that the energy contract of 2025 covers already.';

describe('an elected member answers residents', () => {
  it('line by line, with the evidence beside each; an empty, an idle and a repeated reason are refused', async () => {
    const page = await member();
    await follow(page, 'Answer residents: Looking after Rochdale’s libraries');
    await page
      .getByRole('link', { name: /^Answer/ })
      .first()
      .click();
    expect(await mainText(page)).toMatch(/Residents gave it \d+ of every 100 points/);
    await choose(page, 'Decline it');
    expect(await pressInVain(page, 'Save this answer')).toContain('Residents are owed a reason');
    expect(await page.getByLabel('Decline it').isChecked()).toBe(true);
    await fillIn(page, { Why: 'We would all much rather not do this one at present.' });
    expect(await pressInVain(page, 'Save this answer')).toContain('Say what it rests on');
    await fillIn(page, { Why: declined });
    await press(page, 'Save this answer');
    await page
      .getByRole('link', { name: /^Answer/ })
      .first()
      .click();
    await choose(page, 'Vary it');
    await fillIn(page, { 'Points of 100 it counts for instead': '3', Why: declined });
    expect(await pressInVain(page, 'Save this answer')).toContain('You have used these words');
    await fillIn(page, { Why: varied });
    await press(page, 'Save this answer');
  });

  it('adopts the rest, previews and publishes; everyone can read it, and that the date was kept', async () => {
    const page = await member();
    await visit(page, '/work/rochdale-council/mandates/library-buildings-in-rochdale');
    for (let left = 4; left > 0; left -= 1) {
      await page
        .getByRole('link', { name: /^Answer/ })
        .first()
        .click();
      await choose(page, 'Adopt it');
      await press(page, 'Save this answer');
    }
    await follow(page, 'Preview and publish');
    await press(page, 'Publish this answer');
    const said = await mainText(page);
    expect(said).toContain('4 are adopted, 1 varied and 1 declined');
    expect(said).toContain('Cllr Tariq Benn-Lomax decided this for Rochdale Council');
    expect(said).toContain('came in time');
  });

  it('later changes course with a new answer that points back; the first stays readable as it was', async () => {
    await site.moveClock({ days: 30 });
    const page = await member();
    await visit(page, '/work/rochdale-council/mandates/library-buildings-in-rochdale');
    await press(page, 'Begin a new answer');
    expect(await mainText(page)).toContain('When you have changed an answer');
    await page
      .getByRole('link', { name: /^Change/ })
      .nth(1)
      .click();
    await choose(page, 'Adopt it');
    await fillIn(page, { Why: '' });
    await press(page, 'Save this answer');
    await follow(page, 'Preview and publish');
    expect(await pressInVain(page, 'Publish this answer')).toContain('Say why you change course');
    await fillIn(page, {
      'Why do you change course?':
        'The energy contract of 2025 ends in March, so libraries are not covered by it.',
    });
    await press(page, 'Publish this answer');
    expect(await mainText(page)).toContain('It was varied, at 3 of 100. Now it is adopted.');
    expect(await mainText(page)).toContain(
      'The first answer was promised by 27 November 2026, and came in time.',
    );
    await follow(page, 'See the answer that this one changes');
    const before = await mainText(page);
    expect(before).toContain('This answer no longer stands');
    expect(before).toContain(varied);
    await follow(page, 'See the answer that stands now');
    expect(new URL(page.url()).pathname).toBe(`${ROUND}/mandate`);
  });

  it('and nothing on the way had a fault', () => {
    expect([...watch.faults(), ...cast.complaints()]).toEqual([]);
    expect(watch.looked()).toBeGreaterThan(8);
  });
});
