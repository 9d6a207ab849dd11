import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  appointPanel,
  buildCompetition,
  type Competition,
  declareNothing,
  type Played,
} from '../../../../test/builders/evaluation.ts';
import { passLessons } from '../../../../test/builders/training.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let built: Competition;
let panel: readonly Played[];
let path: string;
beforeAll(async () => {
  built = await buildCompetition(db);
  panel = await appointPanel(db, built);
  path = `/work/${built.bodySlug}/scoring/${built.slug}`;
});

function signIn({ personId, by }: Played) {
  return signInAs(db, personId, by.actor.hat);
}

const names = () => Object.values(built.bids).map(({ supplierName }) => supplierName);

describe('an evaluator’s way in', () => {
  it('is there for those appointed, in the right hat, and for nobody else', async () => {
    expect((await show(app, path)).status).toBe(303);
    expect((await show(app, path, await signIn(built.evaluators[3]))).status).toBe(404);
    expect((await show(app, path, await signIn(built.officer))).status).toBe(404);
    const [who] = panel as [Played];
    const asResident = await signInAs(db, who.personId);
    expect((await show(app, path, asResident)).status).toBe(403);
    expect((await show(app, path, await signIn(who))).status).toBe(200);
  });

  it('asks about every bidder by name before anything of a bid is shown', async () => {
    const cookie = await signIn(panel[0]!);
    const entry = await show(app, path, cookie);
    for (const name of names()) expect(entry.html).toContain(name);
    expect(entry.html).not.toContain('falls check');
    const desk = await show(app, `${path}/questions/SV1/A`, cookie);
    expect([desk.status, desk.headers.get('location')]).toEqual([303, path]);
  });

  it('takes a declaration, or says what is missing', async () => {
    const cookie = await signIn(panel[0]!);
    const bidder = `${path}/bidders/${built.bids['A']!.supplierSlug}`;
    const nothing = await send(app, bidder, {}, cookie);
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('Tick what is true');
    const unsaid = await send(app, bidder, { links: 'knows', detail: '' }, cookie);
    expect(unsaid.html).toContain('Say what the link is');
    const told = await send(app, bidder, { links: 'none' }, cookie);
    expect([told.status, told.headers.get('location')]).toEqual([303, path]);
    expect((await show(app, `${path}/bidders/nobody`, cookie)).status).toBe(404);
    expect((await show(app, `${path}/links`, cookie)).html).toContain('No link');
  });

  it('ends with thanks for somebody who stands aside', async () => {
    const cookie = await signIn(panel[4]!);
    const bidder = `${path}/bidders/${built.bids['B']!.supplierSlug}`;
    await send(app, bidder, { links: 'works', detail: 'My daughter works there.', sways: 'no' }, cookie);
    expect((await show(app, path, cookie)).html).toContain('You stand aside');
  });
});

describe('the desk', () => {
  beforeAll(() => declareNothing(db, built, panel.slice(1, 4)));

  it('shows one answer by its letter, and no bidder’s name on any question', async () => {
    const cookie = await signIn(panel[1]!);
    const start = await show(app, path, cookie);
    expect(start.headers.get('location')).toBe(`${path}/questions/Q1/A`);
    for (const slot of ['Q1/A', 'SV1/B']) {
      const page = await show(app, `${path}/questions/${slot}`, cookie);
      expect(page.status).toBe(200);
      for (const name of names()) expect(page.html).not.toContain(name);
    }
    expect((await show(app, `${path}/questions/SV1/B`, cookie)).html).toContain('falls check (B)');
    expect((await show(app, `${path}/questions/SV1/Z`, cookie)).status).toBe(404);
    expect((await show(app, `${path}/questions/Q1/A`, await signIn(panel[3]!))).status).toBe(404);
  });

  it('keeps what was typed when something is missing', async () => {
    const cookie = await signIn(panel[1]!);
    const typed = { reason: 'Four teams.', gaps: 'No cover for holidays.' };
    const unscored = await send(app, `${path}/questions/Q1/A`, typed, cookie);
    expect(unscored.status).toBe(422);
    expect(unscored.html).toContain('Choose a score');
    expect(unscored.html).toContain('No cover for holidays.');
    const short = await send(app, `${path}/questions/Q1/A`, { ...typed, score: '3' }, cookie);
    expect(short.status).toBe(422);
    expect(short.html).toContain('at least 8 words');
    expect(short.html).toMatch(/value="3"[^>]*checked/);
  });

  it('saves and goes on to the next bid', async () => {
    const cookie = await signIn(panel[1]!);
    const reason = 'Four teams, one each side of town, would run the repairs well.';
    const saved = await send(app, `${path}/questions/Q1/A`, { score: '3', reason }, cookie);
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${path}/questions/Q1/B`]);
    const back = await show(app, `${path}/questions/Q1/A`, cookie);
    expect(back.html).toContain(reason);
    expect(back.html).toContain('Saved');
    expect(back.html).toContain('You have scored 1 of 6');
  });

  it('warns once of a note that compares bids, and lets it stand', async () => {
    const cookie = await signIn(panel[1]!);
    const at = `${path}/questions/Q1/B`;
    const fields = { score: '4', reason: 'The repairs are run more calmly than Bid A would run them.' };
    const warned = await send(app, at, fields, cookie);
    expect([warned.status, warned.headers.get('location')]).toEqual([303, at]);
    expect((await show(app, at, cookie)).html).toMatch(/“[^”]*than Bid A” compares bids/);
    const again = await send(app, at, fields, cookie);
    expect(again.headers.get('location')).toBe(`${path}/questions/Q1/C`);
  });
});

describe('a resident with lessons left', () => {
  it('is sent to them, sees no answer, and cannot post a score', async () => {
    const fresh = await buildCompetition(db);
    const team = await appointPanel(db, fresh);
    const who = team[4]!;
    await declareNothing(db, fresh, [who]);
    await db.deleteFrom('training_pass').where('person_id', '=', who.personId).execute();
    const cookie = await signIn(who);
    const way = `/work/${fresh.bodySlug}/scoring/${fresh.slug}`;
    const entry = await show(app, way, cookie);
    expect(entry.html).toContain('First, a few lessons');
    expect(entry.html).toContain('href="/training"');
    const desk = await show(app, `${way}/questions/SV1/A`, cookie);
    expect([desk.status, desk.headers.get('location')]).toEqual([303, way]);
    const fields = { score: '3', reason: 'Every home gets its falls check, and rails are fitted.' };
    await send(app, `${way}/questions/SV1/A`, fields, cookie);
    expect(await db.selectFrom('score').selectAll().where('person_id', '=', who.personId).execute()).toEqual(
      [],
    );
    const officer = await signIn(fresh.officer);
    const path = `/work/${fresh.bodySlug}/procurements/${fresh.slug}/evaluators`;
    expect((await show(app, path, officer)).html).toContain('Lessons to pass');
    const moderator = await signIn(fresh.moderator);
    const panelPage = await show(app, `/work/${fresh.bodySlug}/moderation/${fresh.slug}`, moderator);
    expect(panelPage.html).toContain('has lessons to pass first');
    await passLessons(db, who);
    expect((await show(app, way, cookie)).headers.get('location')).toBe(`${way}/questions/SV1/A`);
  });
});
