import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhone } from './tab.ts';
import { keepWatch } from './watch.ts';

let site: StorySite;
let atDesks: Cast;
let onPhones: Cast;
const watch = keepWatch();
beforeAll(async () => {
  site = await serveStory();
  atDesks = gatherCast(site.address, { ...onADesk, watch });
  onPhones = gatherCast(site.address, { ...onAPhone, watch });
});
afterAll(async () => {
  await atDesks.leave();
  await onPhones.leave();
  await site.close();
});

/** Types figures; every other question of the page is answered “we do not know”, or yes. */
async function fillInPart(page: Page, figures: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, figure] of Object.entries(figures))
    await page.locator(`[name="figure.${id}"]`).fill(figure);
  await page.evaluate(() => {
    for (const section of document.querySelectorAll('section.question')) {
      const box = section.querySelector<HTMLInputElement>('input[name^="figure."]:not([type=radio])');
      const tick = box ? 'input[value="not-known"]' : 'input[value="yes"]';
      if (!box?.value) section.querySelector<HTMLInputElement>(tick)?.click();
    }
  });
}

describe('a supplier paid £50,000.01 files its Review', () => {
  it('on a phone: told the minutes, corrected, saved part by part, signed', async () => {
    const page = await onPhones.as('Bea Wrenwick-Lall');
    await follow(page, 'Fill in your Social Value Review');
    expect(await mainText(page)).toContain('9 suppliers have done it');
    await press(page, 'Begin the Review');
    await follow(page, 'The year');
    await fillInPart(page, { turnover: '132,000', 'regional-turnover': '130,500' });
    await press(page, 'Save and go on');
    await fillInPart(page, { staff: '9', 'living-wage-staff': '9', apprentices: '11' });
    expect(await pressInVain(page, 'Save and go on')).toContain('11 people is more than “People at work');
    await page.locator('[name="figure.apprentices"]').fill('1');
    await press(page, 'Save and go on');
    await fillInPart(page, { 'school-visits': '6' });
    await press(page, 'Save and go on');
    await fillInPart(page, { 'volunteer-hours': '40' });
    for (let rest = 0; rest < 2; rest += 1) {
      await press(page, 'Save and go on');
      await fillInPart(page, {});
    }
    await press(page, 'Save and go on');
    await fillInPart(page, { answerable: 'Play manager' });
    await press(page, 'Save and go on');
    await follow(page, 'People and pay');
    await follow(page, /Add a file or a link for “People at work/);
    await fillIn(page, { 'A link': 'https://wrenwick.example.org/payroll' });
    await press(page, 'Add it');
    await follow(page, 'Go back to the questions');
    await follow(page, 'All parts');
    await follow(page, 'Check your answers and sign');
    await fillIn(page, { 'Your name': 'Bea Wrenwick-Lall', 'Your position': 'Play manager' });
    expect(await pressInVain(page, 'Sign the Review')).toContain('authority');
    await choose(page, /^I have authority/);
    await press(page, 'Sign the Review');
    expect(await mainText(page)).toContain('Signed. Thank you.');
  });

  it('a finance officer of the body that paid asks about a figure', async () => {
    const page = await atDesks.as('Meera Stanlow');
    await follow(page, 'Social Value Reviews to check');
    await follow(page, 'Wrenwick Play Services CIC');
    await follow(page, 'People at work in the region');
    await fillIn(page, { 'Ask about this figure': 'Are the summer workers in this?' });
    await press(page, 'Send the question');
    expect(await mainText(page)).toContain('Nobody needs to ask again');
  });

  it('is answered once for all bodies, verified, signed off, and read by everyone', async () => {
    const bea = await onPhones.as('Bea Wrenwick-Lall');
    await follow(bea, 'Answer what Manchester Council asks');
    await fillIn(bea, { 'Your answer': 'No: they had gone by the last day of March.' });
    await press(bea, 'Send the answer');
    const meera = await atDesks.as('Meera Stanlow');
    await follow(meera, 'Social Value Reviews to check');
    await follow(meera, 'Wrenwick Play Services CIC');
    await follow(meera, 'People at work in the region');
    await follow(meera, 'Verify this figure');
    await choose(meera, 'https://wrenwick.example.org/payroll');
    await fillIn(meera, { 'What you saw': 'Nine people on the March payroll.' });
    await press(meera, 'It shows it: verify');
    await follow(meera, 'All figures');
    await follow(meera, 'Sign off this Review');
    await fillIn(meera, { 'Your note': 'One figure verified.' });
    await press(meera, 'Sign it off');
    await visit(meera, '/reviews/wrenwick-play');
    const read = await mainText(meera);
    expect(read).toContain('Manchester Council signed it off');
    expect(read).toContain('Nine people on the March payroll.');
    await follow(meera, 'All Reviews');
    expect(await mainText(meera)).toContain('the middle of the 10 who did it');
    await follow(meera, 'What all Reviews add up to');
    expect(await mainText(meera)).toContain('the two are never added together');
  });

  it('axe finds nothing on any of the pages, and none is wider than a phone', () => {
    expect(watch.faults()).toEqual([]);
    expect(watch.looked()).toBeGreaterThan(14);
  });
});
