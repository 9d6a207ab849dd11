import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRound } from '../../../test/builders/participation.ts';
import { buildPerson } from '../../../test/builders/people.ts';
import { buildActor, buildShownProposal } from '../../../test/builders/proposals.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import type { By } from '../../acts/by.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let round: Awaited<ReturnType<typeof buildRound>>;
let commissioner: By;
let cookie: string;
beforeAll(async () => {
  round = await buildRound(db);
  commissioner = await buildActor(db, round.bodyId, 'commissioner');
  cookie = await signInAs(db, commissioner.actor.personId, commissioner.actor.hat);
});

const missing = () => `/say/${round.slug}/missing`;
const typed = { title: 'Quiet rooms in libraries', why: 'My son cannot bear the noise of the big hall.' };

describe('is something missing?', () => {
  it('keeps what was typed when something is wrong', async () => {
    const sent = await send(app, missing(), { title: 'x'.repeat(81), why: 'Because of the noise' });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('Use 80 letters or fewer');
    expect(sent.html).toContain('Because of the noise');
    const odd = await send(app, missing(), { ...typed, district: 'atlantis', theme: 'none' });
    expect(odd.html).toContain('Choose one of these places');
    expect(odd.html).toContain('Choose one of these themes');
  });

  it('is said without an account, read by the body first, and found again by its number', async () => {
    const sent = await send(app, missing(), { ...typed, district: 'oldham' });
    expect(sent.status).toBe(303);
    const path = sent.headers.get('location') ?? '';
    const waiting = await show(app, path);
    expect(waiting.html).toContain('reads it before it is shown here');
    expect(waiting.html).not.toContain(typed.title);
    expect((await show(app, '/proposals')).html).not.toContain(typed.title);
    const desk = `/work/${round.bodySlug}${path}`;
    const empty = await send(app, desk, {}, cookie);
    expect(empty.html).toContain('Choose what you do with it');
    const noDay = await send(app, desk, { act: 'show', owner: commissioner.actor.personId }, cookie);
    expect(noDay.html).toContain('Type the date');
    const due = { 'due-day': '1', 'due-month': '2', 'due-year': String(new Date().getFullYear() + 1) };
    const wrong = { act: 'show', owner: commissioner.actor.personId, ...due, 'due-year': '2020' };
    expect((await send(app, desk, wrong, cookie)).html).toContain('The day must be today or later');
    const shown = { act: 'show', owner: commissioner.actor.personId, ...due };
    expect((await send(app, desk, shown, cookie)).status).toBe(303);
    const page = await show(app, path);
    expect(page.html).toContain(typed.title);
    expect(page.html).toContain('Who looks after it');
    const list = await show(app, '/proposals?q=quiet&district=oldham&state=open');
    expect(list.html).toContain(typed.title);
    expect((await show(app, '/proposals?state=declined')).html).toContain('Nothing like that');
    expect((await show(app, '/proposals?as=csv')).html).toContain(typed.title);
  });

  it('shows what was said already before it sends the same again', async () => {
    const { number } = await buildShownProposal(db, commissioner);
    const again = { title: 'Bus stops without shade', why: 'There is no shade and no seat.' };
    const asked = await send(app, missing(), again);
    expect(asked.status).toBe(200);
    expect(asked.html).toContain('Has somebody said this already?');
    expect(asked.html).toContain(`/proposals/${number}`);
    const insisted = await send(app, missing(), { ...again, different: 'yes' });
    expect(insisted.headers.get('location')).toMatch(/^\/proposals\/\d+$/);
  });
});

describe('this matters to me too', () => {
  it('needs a sign-in, counts once, shows no number under ten, and can be taken back', async () => {
    const { number } = await buildShownProposal(db, commissioner, { title: 'Benches by the canal' });
    const path = `/proposals/${number}/support`;
    expect((await show(app, path)).headers.get('location')).toContain('/sign-in?next=');
    const { personId } = await buildPerson(db);
    const resident = await signInAs(db, personId);
    await send(app, path, { supports: 'yes' }, resident);
    const page = await show(app, `/proposals/${number}`, resident);
    expect(page.html).toContain('You said that this matters to you too');
    expect(page.html).toContain('Fewer than 10 people');
    await send(app, path, { supports: 'no' }, resident);
    expect((await show(app, `/proposals/${number}`, resident)).html).not.toContain('You said that');
  });
});

describe('the desk', () => {
  it('is the body’s own', async () => {
    const other = await buildRound(db);
    const { number } = await buildShownProposal(db, commissioner);
    const elsewhere = await buildActor(db, other.bodyId, 'commissioner');
    const theirs = await signInAs(db, elsewhere.actor.personId, elsewhere.actor.hat);
    expect((await show(app, `/work/${other.bodySlug}/proposals/${number}`, theirs)).status).toBe(404);
    expect((await show(app, `/work/${round.bodySlug}/proposals`, cookie)).html).toContain(
      'Shade at bus stops',
    );
  });

  it('declines with a reason beside its field, and everybody reads it', async () => {
    const { number } = await buildShownProposal(db, commissioner, { title: 'A swimming pool' });
    const desk = `/work/${round.bodySlug}/proposals/${number}`;
    const short = await send(app, desk, { act: 'decline', why: 'We cannot' }, cookie);
    expect(short.html).toContain('Use at least eight words');
    const why = 'A swimming pool would cost £9 million, which this contract for home repairs does not have.';
    expect((await send(app, desk, { act: 'decline', why }, cookie)).status).toBe(303);
    expect((await show(app, `/proposals/${number}`)).html).toContain('swimming pool would cost');
  });
});
