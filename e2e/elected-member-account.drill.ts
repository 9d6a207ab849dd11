import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go, tabTo } from './by-keyboard.ts';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhone, onAPhoneWithoutScript } from './tab.ts';
import { keepWatch } from './watch.ts';

const [MEMBER, COMMISSIONER, RESIDENT] = ['Cllr Amina Yusuf-Hart', 'Farida Oakes', 'Hannah Quayle-Obi'];
const TITLE = 'Home repairs for older people';
const thread = '/contracts/oldham-council/home-repairs-for-older-people';
const desk = '/work/oldham-council/contracts/home-repairs-for-older-people/verdict';
const ALTERNATIVES =
  'Our own team would need six posts, about £260,000 a year. Rochdale would share a team with us from 2028.';
const REASON =
  '141 of 180 home safety visits are verified and residents who had one are glad of it. One visit that was claimed was never made, so we keep the contract and count the visits each month.';
const CONDITIONS =
  'From January the housing office and Larkhill hold their lists of visits together each month.';

const watch = keepWatch();
let site: StorySite;
let atDesk: Cast;
let phone: Cast;
let without: Cast;
beforeAll(async () => {
  site = await serveStory();
  atDesk = gatherCast(site.address, { ...onADesk, watch });
  phone = gatherCast(site.address, { ...onAPhone, watch });
  without = gatherCast(site.address, onAPhoneWithoutScript);
}, 280_000);
afterAll(async () => {
  await atDesk.leave();
  await phone.leave();
  await without.leave();
  await site.close();
});

describe('an elected member', () => {
  it('reads the account of their district and opens a number down to its evidence, on a phone', async () => {
    const page = await phone.as(MEMBER ?? '');
    await visit(page, '/districts/oldham');
    await follow(page, 'The account: what became of all of them');
    expect(await mainText(page)).toContain('These are four separate counts. They are never added up.');
    await follow(page, /^141\s+Verified: Home safety visits/);
    expect(await mainText(page)).toContain('1 promise');
    await follow(page, 'Home safety visits');
    const promise = await mainText(page);
    for (const part of ['All 48 sheets are signed and dated', 'nobody has been since', '176', '158', '141'])
      expect(promise).toContain(part);
  });

  it('and the account of the council, with what residents asked for, without a script', async () => {
    const page = await without.as(MEMBER ?? '');
    await visit(page, '/bodies/oldham-council');
    await follow(page, /account/i);
    expect(new URL(page.url()).pathname).toBe('/account/bodies/oldham-council');
    await follow(page, /^219\s+Verified: Grab rails fitted/);
    await follow(page, 'Grab rails fitted');
    expect(await mainText(page)).toContain('Seven have no test written down, so they wait.');
    await visit(page, '/bodies/oldham-council/portfolio');
    expect(await mainText(page)).toContain('Contracts side by side');
    await follow(page, TITLE);
  });

  it('opens the report that the council published, and takes its PDF as it was kept, on a phone', async () => {
    const page = await phone.as(MEMBER ?? '');
    await visit(page, '/account/bodies/oldham-council');
    await follow(page, 'Annual reports, year by year');
    await follow(page, 'The report');
    const report = await mainText(page);
    for (const part of [
      'Oldham Council published this on 11 November 2026. Nothing in it changes any more.',
      'Oldham Council checked 48 visits.',
      'Where the figures come from',
    ])
      expect(report).toContain(part);
    const path = new URL(page.url()).pathname;
    const [json, pdf] = await Promise.all(
      ['report.json', 'report.pdf'].map((file) => page.request.get(`${site.address}${path}/${file}`)),
    );
    expect(report).toContain(hash('sha256', (await json?.body()) ?? '', 'hex'));
    const bytes = (await pdf?.body()) ?? Buffer.alloc(0);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await visit(page, '/record/entries?body=oldham-council');
    expect(await mainText(page)).toContain('annual report');
  });

  it('finds the verdict waiting, and opens the pack it will rest on', async () => {
    const page = await atDesk.as(MEMBER ?? '');
    await follow(page, `Give the verdict: ${TITLE}`);
    expect(await mainText(page)).toContain('88.2%');
    await follow(page, 'See the whole pack, as everyone sees it');
    const pack = await mainText(page);
    for (const part of [
      'The contract can be left on 2 May 2027.',
      'Spending against plan',
      'What it means for equality',
      'We did not ask about religion.',
      'it changes until the verdict is given',
    ])
      expect(pack).toContain(part);
  });
});

describe('two people', () => {
  it('make the verdict: the commissioner mends an answer of the pack, without a script', async () => {
    const page = await without.as(COMMISSIONER ?? '');
    await visit(page, desk);
    expect(await mainText(page)).toContain('You wrote part of this pack, so you do not decide over it.');
    await follow(page, /^Change\s*: What else could be done/);
    await fillIn(page, { 'Your answer': 'Too short.' });
    expect(await pressInVain(page, 'Save')).toContain('at least eight words');
    await fillIn(page, { 'Your answer': ALTERNATIVES });
    await press(page, 'Save');
    await visit(await phone.as(COMMISSIONER ?? ''), `${desk}/parts/alternatives`);
  });

  it('and the member decides, with a reason and with what changes', async () => {
    const page = await atDesk.as(MEMBER ?? '');
    await visit(page, desk);
    await choose(page, 'Vary: keep it, changed');
    await fillIn(page, { 'Why?': 'It was fine.' });
    expect(await pressInVain(page, 'Give the verdict')).toContain('Say more: at least eight words');
    expect(await page.getByLabel('Vary: keep it, changed').isChecked()).toBe(true);
    await fillIn(page, { 'Why?': REASON });
    expect(await pressInVain(page, 'Give the verdict')).toContain('Say what changes');
    await fillIn(page, { 'What changes?': CONDITIONS });
    await tabTo(page, /^Give the verdict$/);
    await go(page);
    expect(new URL(page.url()).pathname).toBe(`${thread}/verdict`);
    for (const part of ['Vary: keep it, changed', REASON, CONDITIONS, 'Cllr Amina Yusuf-Hart decided'])
      expect(await mainText(page)).toContain(part);
  });
});

describe('the verdict', () => {
  it('stands for everyone, with its pack as it was, and is given once', async () => {
    const page = await without.as(RESIDENT ?? '');
    await visit(page, `${thread}/verdict`);
    expect(await mainText(page)).toContain(REASON);
    await follow(page, 'The review pack it was decided over');
    expect(await mainText(page)).toContain('This pack was kept with the verdict');
    expect(await mainText(page)).toContain(ALTERNATIVES);
    await visit(page, thread);
    for (const part of ['Oldham Council decided to vary it.', CONDITIONS])
      expect(await mainText(page)).toContain(part);

    const member = await phone.as(MEMBER ?? '');
    expect(await mainText(member)).not.toContain(`Give the verdict: ${TITLE}`);
    await visit(member, `${desk}/parts/alternatives`);
    await visit(member, desk);
    expect(await mainText(member)).toContain('Its pack opens on 31 January 2028');
  });

  it('is in the public record, without its words', async () => {
    const page = await phone.as(RESIDENT ?? '');
    await visit(page, `${thread}/record`);
    const record = await mainText(page);
    expect(record).toContain('verdict');
    expect(record).not.toContain(REASON);
  });
});

describe('the pages along the way', () => {
  it('have no fault that axe finds', () => {
    expect(watch.faults()).toEqual([]);
    expect(watch.looked()).toBeGreaterThan(8);
  });
});
