import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../test/browser.ts';
import { type Cast, gatherCast } from './cast.ts';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onADesk, onAPhone } from './tab.ts';
import { learn } from './thread/learn.ts';
import { openVisitor } from './visitor.ts';
import { signInByMail } from './visitors.ts';

const slug = 'people-who-watch-over-home-repairs-in-oldham';
const open = `/panels/${slug}`;
const desk = `/work/oldham-council/panels/${slug}`;
const NAMES = 24;
const [officer, second, facilitator] = ['Tom Brindle', 'Cllr Amina Yusuf-Hart', 'Grace Okello-Dunn'] as const;

let site: StorySite;
let residents: Cast;
let desks: Cast;
beforeAll(async () => {
  site = await serveStory();
  residents = gatherCast(site.address, onAPhone);
  desks = gatherCast(site.address, onADesk);
});
afterAll(async () => {
  await residents.leave();
  await desks.leave();
  await site.close();
});

const faults: string[] = [];
async function look(page: Page): Promise<void> {
  faults.push(...(await axeFaults(page)).map((fault) => `${page.url()}: ${fault}`));
}

/** One after the other in every group, so that whatever is asked for can be drawn. */
async function putNameIn(place: number): Promise<void> {
  const visitor = openVisitor(site.address);
  await signInByMail(visitor, addressOf(place));
  await visitor.send(`${open}/place`, { district: 'oldham' });
  await visitor.send(`${open}/consent?district=oldham`, {
    district: 'oldham',
    isOldEnough: 'yes',
    agrees: 'yes',
  });
  const pick = (levels: readonly string[]) => levels[place % levels.length] ?? '';
  await visitor.send(`${open}/about-you`, {
    sex: pick(['female', 'male']),
    'age-band': pick(['25-34', '35-49', '50-64', '65-74', '75-plus', '16-24', '35-49']),
    'ethnic-group': pick(['white', 'asian', 'white', 'white', 'black', 'white', 'mixed', 'white', 'other']),
    disability: pick(['not-disabled', 'not-disabled', 'disabled']),
    consents: 'yes',
  });
}

function addressOf(place: number): string {
  return `panel-${place}@example.org`;
}

/** Who of those with an address holds an offered seat. */
async function listOffered(): Promise<string[]> {
  const rows = await site.db
    .selectFrom('panel_seat as s')
    .innerJoin('pool_member as m', (on) =>
      on.onRef('m.panel_id', '=', 's.panel_id').onRef('m.id', '=', 's.pool_member_id'),
    )
    .innerJoin('panel as n', 'n.id', 's.panel_id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select('p.email')
    .where('n.slug', '=', slug)
    .where('s.state', '=', 'offered')
    .where('p.email', 'is not', null)
    .where('s.told_at', 'is not', null)
    .execute();
  return rows.flatMap(({ email }) => (email ? [email] : []));
}

/** What the chores do within half a minute. */
async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 140; tries += 1) {
    if (await holds()) return;
    await delay(500);
  }
  throw new Error('it did not come about within 70 seconds');
}

let [taker, decliner] = ['', ''];

describe('a panel by lot', () => {
  it('is joined by people who say yes to that, and apart from it to saying who they are', async () => {
    const page = await residents.as(addressOf(0));
    await visit(page, open);
    await look(page);
    await follow(page, 'Put your name in');
    await choose(page, 'Oldham');
    await press(page, 'Go on');
    expect(await pressInVain(page, 'Put my name in')).not.toBe('');
    await choose(page, 'I am 18 or over', 'I have read this, and I want my name to go in');
    await press(page, 'Put my name in');
    await look(page);
    for (let place = 1; place < NAMES; place += 1) await putNameIn(place);
  });

  it('is drawn after two people typed in the public number', async () => {
    await site.moveClock(Temporal.Instant.from('2026-12-04T17:05:00Z'));
    await waitUntil(async () => {
      const panel = await site.db
        .selectFrom('panel')
        .select('pool_closed_at')
        .where('slug', '=', slug)
        .executeTakeFirst();
      // And on the record, signed: nothing else is drawn from.
      const waiting = await site.db.selectFrom('record_waiting').select('entry_id').limit(1).execute();
      return panel?.pool_closed_at !== null && waiting.length === 0;
    });
    await site.moveClock(Temporal.Instant.from('2026-12-06T10:00:00Z'));
    for (const name of [officer, second]) {
      const page = await desks.as(name);
      await visit(page, `${desk}/seed`);
      await look(page);
      await fillIn(page, { 'The seed': '2 9 17 28 33 47' });
      await press(page, 'This is the seed');
    }
    await waitUntil(async () => (await listOffered()).length >= 2);
    [taker = '', decliner = ''] = await listOffered();
  });

  it('asks whoever is drawn: one takes the seat, one says no, and another is drawn for them', async () => {
    const page = await residents.as(taker);
    await follow(page, /^Say whether you take your seat/);
    await look(page);
    await choose(page, /^Yes, I take it/);
    expect(await pressInVain(page, 'Send my answer')).toContain('Tick that you promise it');
    await choose(page, /^I have read this/);
    await press(page, 'Send my answer');
    expect(await mainText(page)).toContain('You are on the panel');
    await look(page);
    const other = await residents.as(decliner);
    await follow(other, /^Say whether you take your seat/);
    await choose(other, /^No, I do not/);
    await press(other, 'Send my answer');
    const keeper = await desks.as(facilitator);
    await visit(keeper, `${desk}/members`);
    expect(await mainText(keeper)).toContain('The next draw is on 7 December 2026, 12 noon');
    await look(keeper);
    await site.moveClock(Temporal.Instant.from('2026-12-07T12:00:05Z'));
    await waitUntil(async () => {
      const again = '2 9 17 28 33 47:1';
      return Boolean(
        await site.db.selectFrom('panel_draw').select('number').where('seed', '=', again).executeTakeFirst(),
      );
    });
    await visit(keeper, `${open}/result`);
    expect(await mainText(keeper)).toContain('2 9 17 28 33 47:1');
    await look(keeper);
  });

  it('learns, by lessons with a few questions each', async () => {
    const page = await residents.as(taker);
    await learn(page);
    await visit(page, '/training');
    await look(page);
    expect(await mainText(page)).toContain('You have passed every lesson');
  });

  it('meets: a day is set, people say whether they can come, and the register says who did', async () => {
    const keeper = await desks.as(facilitator);
    await visit(keeper, `${desk}/days`);
    await fillInDate(keeper, 'Which day?', '2027-02-06');
    await fillIn(keeper, { 'Starts at': '10am', 'Ends at': '4pm', Where: 'Oldham Library, level access' });
    await press(keeper, 'Set this day');
    await look(keeper);
    const page = await residents.as(taker);
    await follow(page, /^Say to which days you can come/);
    await choose(page, 'I can come');
    await press(page, 'Save my days');
    await site.moveClock(Temporal.Instant.from('2027-02-08T10:00:00Z'));
    const marking = await desks.as(facilitator);
    await follow(marking, /^Mark who came/);
    await follow(marking, /^Open the register/);
    expect(await mainText(marking)).toContain('Said they can come');
    await choose(marking, taker);
    await press(marking, 'Save the register');
    await look(marking);
  });

  it('is paid: a cost is claimed, two claims are approved by another, and noted as paid', async () => {
    const page = await residents.as(taker);
    await visit(page, `${open}/my-seat/expenses`);
    await choose(page, /^Travel/);
    await fillIn(page, { 'How much was it, in pounds?': '4.20' });
    await fillInDate(page, 'On which day?', '2027-02-06');
    await press(page, 'Send this claim');
    await look(page);
    const approver = await desks.as(officer);
    for (const _ of [1, 2]) {
      await visit(approver, `${desk}/expenses`);
      await follow(approver, /^Decide/);
      await look(approver);
      await choose(approver, 'Yes, approve it');
      await press(approver, 'Save');
    }
    await visit(approver, `${desk}/expenses`);
    for (const tick of await approver.getByRole('checkbox').all()) await tick.check({ force: true });
    await fillInDate(approver, 'Paid on which day?', '2027-02-08');
    await look(approver);
    await press(approver, 'Note these as paid');
    const paid = await residents.as(taker);
    await visit(paid, `${open}/my-seat/expenses`);
    expect((await mainText(paid)).match(/Paid on 8 February 2027/g)).toHaveLength(2);
    await visit(paid, `${open}/result`);
    expect(await mainText(paid)).toContain('No sum is shown before 10 people were paid');
  });

  it('has no page that shuts anyone out', () => {
    expect(faults).toEqual([]);
    expect([...residents.complaints(), ...desks.complaints()]).toEqual([]);
  });
});
