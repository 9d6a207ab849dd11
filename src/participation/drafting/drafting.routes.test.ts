import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDraft, buildMember, buildOwner, group } from '../../../test/builders/drafting.ts';
import { buildBody, buildPerson } from '../../../test/builders/people.ts';
import { buildActor, buildShownProposal } from '../../../test/builders/proposals.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import type { By } from '../../acts/by.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let owner: Awaited<ReturnType<typeof buildOwner>>;
let commissioner: string;
beforeAll(async () => {
  owner = await buildOwner(db);
  commissioner = await enter(owner.commissioner);
});
const enter = (by: By) => signInAs(db, by.actor.personId, by.actor.hat);
const desk = '/work/oldham-council/drafts';

describe('opening a draft', () => {
  it('takes a place in a framework, a title and somebody else; what was typed stays', async () => {
    const wrong = { kind: 'measure', title: 'Benches', place: 'theme:oldham-2013/jobs-growth' };
    const refused = await send(app, `${desk}/new`, { ...wrong, shownName: 'Farida' }, commissioner);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Choose the outcome that it counts for');
    expect(refused.html).toContain('Benches');
    const alone = { ...wrong, kind: 'outcome', shownName: 'Farida' };
    expect((await send(app, `${desk}/new`, alone, commissioner)).html).toContain('Choose who writes it');
  });

  it('begins from a proposal, and is listed for everybody and at both desks', async () => {
    const { number } = await buildShownProposal(db, owner.commissioner, { title: 'Seats in parks' });
    const form = await show(app, `${desk}/new?proposal=${number}`, commissioner);
    expect(form.html).toContain(`It begins from proposal ${number}`);
    const fields = { kind: 'outcome', title: 'Seats in parks', place: 'theme:oldham-2013/jobs-growth' };
    const rest = {
      proposal: String(number),
      residents: 'yes',
      groups: 'Friends of the Park',
      shownName: 'F',
    };
    const opened = await send(app, `${desk}/new`, { ...fields, ...rest }, commissioner);
    expect(opened.headers.get('location')).toMatch(/^\/work\/oldham-council\/drafts\/\d+$/);
    expect((await show(app, '/drafts?q=seats&kind=outcome')).html).toContain('Seats in parks');
    expect((await show(app, '/drafts?as=csv')).html).toContain('Seats in parks');
    expect((await show(app, desk, commissioner)).html).toContain('Seats in parks');
    expect((await show(app, `/proposals/${number}`)).html).toContain('Being drafted');
  });
});

describe('an invitation', () => {
  it('is sent to a whole address for a party, and lets one person in under the name they choose', async () => {
    const { number } = await buildDraft(db, owner.commissioner);
    const page = `${desk}/${number}`;
    expect((await send(app, page, { party: '', email: '' }, commissioner)).html).toContain(
      'Choose the party',
    );
    const party =
      (await show(app, page, commissioner)).html.match(/<option value="([0-9a-f-]{36})"/)?.[1] ?? '';
    const half = await send(app, page, { party, email: 'nobody@' }, commissioner);
    expect(half.html).toContain('Type a whole e-mail address');
    expect((await send(app, page, { party, email: 'win@example.org' }, commissioner)).status).toBe(303);
    const mail = await db
      .selectFrom('mail_message')
      .select('body')
      .where('recipient', '=', 'win@example.org')
      .executeTakeFirstOrThrow();
    const link = mail.body.match(/localhost(\/drafts\S+)/)?.[1] ?? '';
    expect((await show(app, link)).headers.get('location')).toContain('/sign-in?next=');
    const { personId } = await buildPerson(db);
    const resident = await signInAs(db, personId);
    expect((await send(app, link, { shownName: '' }, resident)).html).toContain('Type the name');
    expect((await send(app, link, { shownName: 'Winnie' }, resident)).status).toBe(303);
    expect((await show(app, `/drafts/${number}`)).html).toContain('Winnie');
    const second = await signInAs(db, (await buildPerson(db)).personId);
    expect((await show(app, link, second)).html).toContain('Somebody has joined with this link already');
    expect((await show(app, `/drafts/${number}/edit`, second)).headers.get('location')).toBe(
      `/drafts/${number}`,
    );
  });
});

describe('writing', () => {
  it('keeps both texts when two change the same words, and shows who changed what', async () => {
    const { draftId, number } = await buildDraft(db, owner.commissioner);
    const member = await enter(await buildMember(db, owner.commissioner, draftId, group, 'Callum'));
    const path = `/drafts/${number}`;
    const text = { plainName: 'Shade outdoors', plainLine: 'Cool places', name: 'Outdoor comfort' };
    const long = await send(
      app,
      `${path}/edit`,
      { ...text, plainName: 'x'.repeat(41), basedOn: '1' },
      member,
    );
    expect(long.html).toContain('Use 40 letters or fewer');
    await send(app, `${path}/edit`, { ...text, basedOn: '1' }, member);
    const other = { ...text, plainName: 'Seats outdoors', basedOn: '1' };
    const met = await send(app, `${path}/edit`, other, commissioner);
    expect(met.headers.get('location')).toBe(`${path}/edit?beside=3`);
    const both = await show(app, `${path}/edit?beside=3`, commissioner);
    expect(both.html).toContain('Somebody changed the same words');
    expect(both.html).toContain('Seats');
    const history = await show(app, `${path}/history`);
    expect(history.html).toContain('Set beside the text');
    expect(history.html).toMatch(/<ins>.*Shade/);
    const page = await show(app, path);
    expect(page.html).toContain('Shade outdoors');
    expect(page.html).toContain('Is it plain?');
    expect(page.html).not.toContain('Change the text');
  });

  it('is said about, signed, and changed after that: the signature is gone and the page says whose', async () => {
    const { draftId, number } = await buildDraft(db, owner.commissioner);
    const member = await enter(await buildMember(db, owner.commissioner, draftId, group, 'Callum'));
    const path = `/drafts/${number}`;
    expect((await send(app, `${path}/comment`, { words: '' }, member)).html).toContain('Write what you want');
    expect((await send(app, `${path}/comment`, { words: 'Who pays?' }, member)).status).toBe(303);
    const comment = (await show(app, path, member)).html.match(/name="settle" value="([^"]+)"/)?.[1] ?? '';
    await send(app, `${path}/comment`, { settle: comment }, commissioner);
    expect((await show(app, path)).html).toContain('Settled by Farida');
    const text = { plainName: 'Shade', plainLine: 'Cool places', name: 'Outdoor comfort' };
    expect((await send(app, `${path}/sign`, { version: '1' }, member)).html).toContain('Not everything is');
    await send(app, `${path}/edit`, { ...text, basedOn: '1' }, member);
    expect((await send(app, `${path}/sign`, { version: '2' }, member)).status).toBe(303);
    const waiting = await show(app, '/waiting', commissioner);
    expect(waiting.html).toContain('Others signed “Shade and seats outdoors”');
    await send(app, `${path}/edit`, { ...text, plainLine: 'Cool, dry places', basedOn: '2' }, commissioner);
    expect((await show(app, path)).html).toContain(`The text changed after ${group} signed`);
    const stale = await send(app, `${path}/sign`, { version: '2' }, member);
    expect(stale.html).toContain('The text changed while you read');
  });
});

it('what all signed is carried into the framework by the body that owns it, and by no other', async () => {
  const elsewhere = await buildBody(db);
  const away = await buildActor(db, elsewhere.bodyId, 'commissioner');
  const { draftId, number } = await buildDraft(db, away, { withResidents: false });
  const member = await enter(await buildMember(db, away, draftId, group, 'Callum'));
  const theirs = await enter(away);
  const path = `/drafts/${number}`;
  const text = { plainName: 'Cool places', plainLine: 'Shade and water', name: 'Cool places' };
  await send(app, `${path}/edit`, { ...text, basedOn: '1' }, member);
  await send(app, `${path}/sign`, { version: '2' }, member);
  expect((await show(app, `${desk}/${number}`, commissioner)).html).toContain('Not yet: this version lacks');
  await send(app, `${path}/sign`, { version: '2' }, theirs);
  expect((await show(app, '/waiting', commissioner)).html).toContain('Every party signed');
  const own = await show(app, `/work/${elsewhere.slug}/drafts/${number}`, theirs);
  expect(own.html).toContain('The body that owns the framework carries it out');
  const done = await send(app, `${desk}/${number}`, { carryOut: '2' }, commissioner);
  expect(done.headers.get('location')).toBe('/frameworks/oldham-2013');
  const framework = await show(app, '/frameworks/oldham-2013');
  expect(framework.html).toContain('Version 2');
  expect(framework.html).toContain(`/drafts/${number}`);
  expect((await show(app, '/frameworks')).html).toContain('Oldham social value framework');
  const data = JSON.parse((await show(app, '/frameworks/oldham-2013?as=json')).html) as {
    data: { version: number };
  };
  expect(data.data.version).toBe(2);
});
