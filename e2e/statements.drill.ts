import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../test/browser.ts';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhoneWithoutScript } from './tab.ts';
import { keepWatch } from './watch.ts';

const ROUND = '/say/what-oldhams-money-should-do';

let site: StorySite;
let onPhones: Cast;
let atDesks: Cast;
const watch = keepWatch();
beforeAll(async () => {
  site = await serveStory();
  onPhones = gatherCast(site.address, onAPhoneWithoutScript);
  atDesks = gatherCast(site.address, { ...onADesk, watch });
});
afterAll(async () => {
  await onPhones.leave();
  await atDesks.leave();
  await site.close();
});

const faults: string[] = [];
async function look(page: Page): Promise<void> {
  faults.push(...(await axeFaults(page)).map((fault) => `${page.url()}: ${fault}`));
}

/** Where the three statements that the resident proposes are: one said before, a good one, a bad one. */
const proposed: string[] = [];

describe('statements', () => {
  it('a resident on a phone without JavaScript answers some, changes one and stops', async () => {
    const page = await onPhones.as('Bernard Ashcombe');
    await visit(page, `${ROUND}/statements?number=7`);
    expect(await mainText(page)).toContain('You have answered 0 of 12.');
    await press(page, 'Agree');
    expect(await mainText(page)).toContain('You agreed: “Every firm should say');
    await look(page);
    await follow(page, 'Change it');
    expect(await mainText(page)).toContain('You agreed before.');
    await press(page, 'Disagree');
    await press(page, 'Pass');
    expect(await mainText(page)).toContain('You have answered 2 of 12.');
    await follow(page, 'What you said');
    await look(page);
    expect(await page.getByRole('row').filter({ hasText: 'Every firm should say' }).innerText()).toContain(
      'Disagree',
    );
    await follow(page, 'Go on with the statements');
    await press(page, 'Stop here');
    expect(await mainText(page)).toContain('secret code');
  });

  it('proposes three: is told what is wrong, what was said already, and that they wait', async () => {
    const page = await onPhones.as('Bernard Ashcombe');
    await visit(page, `${ROUND}/statements/propose`);
    await fillIn(page, { 'Your statement': 'Ring me on 0161 496 0123 about ramps' });
    expect(await pressInVain(page, 'Propose it')).toContain('Take out the telephone number');
    await look(page);
    await fillIn(page, { 'Your statement': 'Apprentices from Oldham’s colleges should come first' });
    await press(page, 'Propose it');
    expect(await mainText(page)).toContain('Somebody said this already');
    await look(page);
    expect(await mainText(page)).toContain('Apprentices should come from Oldham’s own colleges.');
    await press(page, 'Mine says something else: propose it');
    proposed.push(new URL(page.url()).pathname);
    await look(page);
    for (const text of [
      'Every shop that sells to the council should have a ramp',
      'Mrs Bloggs should have a ramp',
    ]) {
      await visit(page, `${ROUND}/statements/propose`);
      await fillIn(page, { 'Your statement': text });
      await press(page, 'Propose it');
      expect(await mainText(page)).toContain('Somebody has to read it first');
      expect(await mainText(page)).toContain(text);
      proposed.push(new URL(page.url()).pathname);
    }
  });

  it('a moderator joins one with its like, shows one and declines one with a reason, and never sees whose they were', async () => {
    const page = await atDesks.as('Grace Okello-Dunn');
    await follow(page, /^Read 5 statements/);
    const [same = '', good = '', bad = ''] = proposed.map((path) => path.split('/').at(-1));
    await follow(page, `Read Statement ${same}`);
    await follow(page, 'Join with statement 5');
    await press(page, 'Join them');
    expect(await mainText(page)).toContain('Merged into statement 5.');
    await follow(page, 'All statements');
    await follow(page, `Read Statement ${good}`);
    expect(await mainText(page)).not.toContain('Bernard');
    await press(page, 'Show it to everyone');
    await follow(page, 'All statements');
    await follow(page, `Read Statement ${bad}`);
    await follow(page, 'Decline it, and say why');
    expect(await pressInVain(page, 'Decline it')).toContain('Choose one of the published reasons');
    await choose(page, 'It names or points to a private person');
    await fillIn(page, {
      'Say why, in a sentence or two': 'It names a neighbour. Say it again without her name.',
    });
    await press(page, 'Decline it');
    expect(await mainText(page)).toContain('Declined on');
  });

  it('the resident sees what became of each; everyone reads the reason and not the words', async () => {
    const page = await onPhones.as('Bernard Ashcombe');
    const [same = '', good = '', bad = ''] = proposed;
    await visit(page, same);
    expect(await mainText(page)).toContain('See statement 5');
    await visit(page, good);
    expect(await mainText(page)).toContain('Every shop that sells to the council should have a ramp');
    await visit(page, bad);
    expect(await mainText(page)).toContain('It names a neighbour. Say it again without her name.');
    await look(page);
    await visit(page, `${ROUND}/statements/declined`);
    await look(page);
    expect(await mainText(page)).toContain('4 statements declined so far.');
    expect(await mainText(page)).not.toContain('Bloggs');
  });

  it('someone who hears the page finds the whole map in words, by its landmarks and headings', async () => {
    const page = await onPhones.as('resident-3@what-oldhams-money-should-do.demo.example');
    await visit(page, `${ROUND}/statements/map`);
    await look(page);
    const heard = page.getByRole('main').getByRole('heading');
    expect((await heard.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Where people agree, and where not',
      'In words',
      'What all groups share',
      'Group A: about 40 people, and you',
      'Group B: about 30 people',
      'As a picture',
      'As a table',
      'Recompute this',
    ]);
    const inWords = page.getByRole('region', { name: 'In words' });
    expect(await inWords.innerText()).toContain('You are in group A');
    expect(await inWords.ariaSnapshot()).toMatch(/heading "Group B[^]*mend parks and youth clubs/);
    // The picture comes after its words, and adds nothing that is not said: to who cannot see it, it is not there.
    const picture = await page.getByRole('region', { name: 'As a picture' }).ariaSnapshot();
    expect(picture).not.toContain('img');
    expect(picture).toContain('Group A: about 40 people (you are here)');
    const table = page.getByRole('region', { name: 'As a table' }).getByRole('table');
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Statement',
      'All groups',
      'Group A',
      'Group B',
    ]);
  });

  it('nothing on the way had a fault', () => {
    expect([...faults, ...watch.faults(), ...onPhones.complaints(), ...atDesks.complaints()]).toEqual([]);
    expect(watch.looked()).toBeGreaterThanOrEqual(5);
  });
});
