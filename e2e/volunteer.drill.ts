import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go, tabTo } from './by-keyboard.ts';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhone, onAPhoneWithoutScript } from './tab.ts';
import { keepWatch } from './watch.ts';

const VOLUNTEER = 'Idris Fallow';
const READER = 'Nasreen Holt';
const SUPPLIER = 'Nell Rootham';
const MANAGER = 'Vikram Ellery';
const NEED = 'A morning in our street to plant what died in the summer';

const watch = keepWatch();
let site: StorySite;
let desk: Cast;
let phone: Cast;
let without: Cast;
let match: string;
beforeAll(async () => {
  site = await serveStory();
  desk = gatherCast(site.address, { ...onADesk, watch });
  phone = gatherCast(site.address, { ...onAPhone, watch });
  // axe itself is a script; the same pages are looked at with one.
  without = gatherCast(site.address, onAPhoneWithoutScript);
}, 280_000);
afterAll(async () => {
  await desk.leave();
  await phone.leave();
  await without.leave();
  await site.close();
});

describe('a volunteer on a phone', () => {
  it('puts the group down, without a script, and somebody confirms it', async () => {
    const page = await without.as(VOLUNTEER);
    await visit(page, '/groups/new');
    await fillIn(page, { 'What is your group called?': 'Stand Lane neighbours' });
    expect(await pressInVain(page, 'Put it down')).toContain('Say what your group does');
    expect(await page.getByLabel('What is your group called?').inputValue()).toBe('Stand Lane neighbours');
    await fillIn(page, {
      'What does it do?': 'Looks after a street together.',
      'How can we reach you?': '0161 496 0177',
    });
    await page.getByLabel('Where is it?').selectOption({ label: 'Bury' });
    await press(page, 'Put it down');
    expect(await mainText(page)).toContain('will get in touch');

    const reader = await desk.as(READER);
    await visit(reader, '/work/bury-council/needs');
    await follow(reader, 'Stand Lane neighbours');
    await choose(reader, 'Yes, confirm it');
    await press(reader, 'Save');
  });

  it('says what it needs in four questions, partly by keyboard', async () => {
    const page = await phone.as(VOLUNTEER);
    await visit(page, '/groups/new');
    await visit(page, '/groups');
    await follow(page, 'Stand Lane neighbours');
    await press(page, 'Say what you need');
    await fillIn(page, { 'Say it in a line': NEED });
    await choose(page, 'Neighbours brought together');
    await tabTo(page, /^Save and go on$/);
    await go(page);
    await page.getByLabel(/^How many/).fill('1');
    await fillInDate(page, 'From which day?', '2026-11-14');
    await fillInDate(page, 'Until which day?', '2026-11-13');
    expect(await pressInVain(page, 'Save and go on')).toContain('before the first');
    await fillInDate(page, 'Until which day?', '2026-11-30');
    await press(page, 'Save and go on');
    await fillIn(page, { 'What is the place called?': 'Stand Lane' });
    await page.getByLabel('Which district?').selectOption({ label: 'Bury' });
    await press(page, 'Save and go on');
    await choose(page, 'Families', 'Two or more of our people, all the time', 'None');
    await press(page, 'Save and go on');
    expect(await mainText(page)).toContain(NEED);
    await press(page, 'Send it');
    expect(await mainText(page)).toContain('Somebody at the public body reads it first');
  });
});

describe('a need', () => {
  it('is read, shown, and a supplier brings it under its promise', async () => {
    const reader = await desk.as(READER);
    await visit(reader, '/work/bury-council/needs');
    await follow(reader, NEED);
    await choose(reader, 'Yes, show it');
    await press(reader, 'Save');

    const supplier = await phone.as(SUPPLIER);
    await visit(supplier, '/supplier/needs');
    await follow(supplier, NEED);
    await choose(supplier, /Neighbours|neighbours/);
    await fillIn(supplier, { 'How much would you bring?': '2' });
    await fillInDate(supplier, 'On which day?', '2026-11-20');
    expect(await pressInVain(supplier, 'Propose it')).toContain('more than is still needed');
    await fillIn(supplier, { 'How much would you bring?': '1' });
    await press(supplier, 'Propose it');
    match = new URL(supplier.url()).pathname;
    expect(await mainText(supplier)).toContain('Stand Lane neighbours has to answer.');

    const page = await phone.as(VOLUNTEER);
    await visit(page, match);
    await press(page, 'Accept it');
    expect(await mainText(page)).toContain('Agreed');
  });

  it('came, both say, and only the contract manager verifies it', async () => {
    await site.moveClock({ days: 9 });
    const supplier = await phone.as(SUPPLIER);
    await visit(supplier, match);
    await follow(supplier, 'Say what you gave');
    await fillIn(supplier, { 'What was done?': 'Eleven trees were planted again with the street.' });
    await supplier.getByLabel(/^How much\?/).fill('1');
    await press(supplier, 'Send it');

    await visit(await phone.as(VOLUNTEER), `${match}/arrived`);
    const page = await without.as(VOLUNTEER);
    await visit(page, match);
    await follow(page, 'Say how much came');
    expect(await pressInVain(page, 'Send it')).toContain('If nothing came, enter 0');
    await page.getByLabel(/^How much\?/).fill('1');
    await press(page, 'Send it');
    await visit(page, '/needs?standing=met');
    await follow(page, NEED);
    expect(await mainText(page)).toContain('The public body has not checked it yet.');

    const manager = await desk.as(MANAGER);
    await visit(manager, '/work/bury-council/contracts/street-trees-in-bury');
    await follow(manager, /^Check/);
    await choose(manager, 'Verify it', 'The link');
    await fillIn(manager, {
      'Why?': 'The group says that the morning came, and I saw the eleven trees there.',
    });
    await press(manager, 'Decide');
    await visit(page, new URL(page.url()).pathname);
    expect(await mainText(page)).toContain('The public body has checked it.');
  });
});

describe('the pages along the way', () => {
  it('have no fault that axe finds', () => {
    expect(watch.faults()).toEqual([]);
    expect(watch.looked()).toBeGreaterThan(15);
  });
});
