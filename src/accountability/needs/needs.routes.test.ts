import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, type BuiltGroup, buildGroup, buildNeed, needDays } from '../../../test/builders/needs.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';

let test: TestSite;
let built: BuiltGroup;
let needId: string;
let volunteer: string;
let supplier: string;
let reader: string;
let stranger: string;
let desk: string;
beforeAll(async () => {
  test = await openTestSite({ clock: clockAt(Temporal.Instant.from(needDays.answers)) });
  built = await buildGroup(test.db);
  needId = await buildNeed(test.db, built);
  const { maker, supplierId } = built.signed;
  volunteer = await signInAs(test.db, built.volunteer.personId);
  supplier = await signInAs(test.db, maker.personId, { kind: 'supplier', supplierId });
  reader = await signInAs(test.db, built.reader.personId, built.reader.hat);
  stranger = await signInAs(test.db, (await built.person({ kind: 'resident' })).personId);
  const { slug } = await test.db
    .selectFrom('body')
    .select('slug')
    .where('id', '=', built.readingBodyId)
    .executeTakeFirstOrThrow();
  desk = `/work/${slug}/needs`;
});
afterAll(() => test.close());

/** What a refusal at 422 leaves out of these words and of everything that was typed: nothing, where it is right. */
async function missingIn(path: string, fields: Record<string, string>, cookie: string, ...says: string[]) {
  const { status, html } = await send(test.app, path, fields, cookie);
  if (status !== 422) return [`${path} answered ${status}`];
  return [...says, ...Object.values(fields)].filter((each) => !html.includes(each));
}
const days = (name: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

describe('everything typed is kept, and each field says what is wrong', () => {
  it('of a group that is put down', async () => {
    const typed = { name: 'Kept gardeners', about: 'We dig at M1 1AA.', contact: '0161 496 0001' };
    expect(
      await missingIn('/groups/new', typed, volunteer, 'Choose where your group is', 'Take out the address'),
    ).toEqual([]);
  });

  it('of each of the four questions', async () => {
    const group = `/groups/${built.groupSlug}`;
    const began = await send(test.app, group, {}, volunteer);
    expect(began.status).toBe(303);
    const own = (began.headers.get('location') ?? '').replace(/\/ask\/.*$/, '');
    const title = 'Ring 0161 496 0002 for us';
    expect(
      await missingIn(`${own}/ask/what`, { title }, volunteer, 'Choose what kind', 'Take out the address'),
    ).toEqual([]);
    const what = { title: 'Safety visits again', kind: 'home-safety-visits' };
    expect((await send(test.app, `${own}/ask/what`, what, volunteer)).status).toBe(303);
    const when = {
      quantity: 'ten',
      ...days('startsOn', ['5', '10', '2026']),
      ...days('endsOn', ['4', '10', '2026']),
    };
    expect(
      await missingIn(`${own}/ask/when`, when, volunteer, 'as a number above 0', 'before the first'),
    ).toEqual([]);
    expect(
      await missingIn(
        `${own}/ask/where`,
        { place: 'Hall OL4 3BP' },
        volunteer,
        'Choose a district',
        'postcode',
      ),
    ).toEqual([]);
    const alone = { forWhom: 'children', present: 'nobody', checks: 'none' };
    expect(await missingIn(`${own}/ask/who`, alone, volunteer, 'one of your group must be there')).toEqual(
      [],
    );
    // Nothing is sent with a question open: it leads back to that question.
    const unsent = await send(test.app, `${own}/check`, {}, volunteer);
    expect(unsent.headers.get('location')).toBe(`${own}/ask/when`);
  });

  it('of a proposal, an offer, a report and a decision', async () => {
    const promise = built.signed.visitsId;
    const proposal = {
      promise,
      quantity: '21',
      message: 'Kept words',
      ...days('onDay', ['10', '10', '2026']),
    };
    expect(
      await missingIn(`/needs/${needId}/propose`, proposal, supplier, 'more than is still needed'),
    ).toEqual([]);
    const late = { ...proposal, quantity: '3', ...days('onDay', ['25', '10', '2026']) };
    expect(await missingIn(`/needs/${needId}/propose`, late, supplier, 'Choose a day between them')).toEqual(
      [],
    );
    expect(await missingIn(`/needs/${needId}/report`, { why: '' }, '', 'Say what is wrong')).toEqual([]);
    const declining = { decision: 'decline', reason: 'Kept reason' };
    expect(await missingIn(`${desk}/read/need/${needId}`, declining, reader, 'Kept reason')).toEqual([]);
  });
});

describe('a match, an offer and the end of a need', () => {
  const post = (path: string, fields: Record<string, string>, cookie: string) =>
    send(test.app, path, fields, cookie);

  it('keep what was typed, and say what is wrong, at every step of a match', async () => {
    const proposed = {
      promise: built.signed.visitsId,
      quantity: '4',
      message: '',
      ...days('onDay', ['10', '10', '2026']),
    };
    const match = (await post(`/needs/${needId}/propose`, proposed, supplier)).headers.get('location') ?? '';
    expect(match).toMatch(/^\/matches\//);
    const text = 'Call 0161 496 0003 when you come';
    expect(await missingIn(match, { text }, supplier, 'Take out the address')).toEqual([]);
    expect(await missingIn(match, { text: '' }, volunteer, 'Write your message')).toEqual([]);
    // Only the other side accepts; nobody says what came of what is not agreed.
    expect((await post(`${match}/accept`, {}, supplier)).status).not.toBe(303);
    expect((await post(`${match}/arrived`, { quantity: '4' }, volunteer)).status).not.toBe(303);
    expect(await missingIn(`${match}/end`, { why: '' }, volunteer, 'Choose why')).toEqual([]);
    expect((await post(`${match}/accept`, {}, volunteer)).status).toBe(303);
    expect((await post(`${match}/accept`, {}, volunteer)).status).not.toBe(303);
    const given = { quantity: 'many', note: 'Four visits were made.', link: '' };
    expect(await missingIn(`${match}/given`, given, supplier, 'The day is still to come')).toEqual([]);
    expect(await missingIn(`${match}/given`, { ...given, quantity: '4', note: '' }, supplier)).toEqual([]);
    expect(await missingIn(`${match}/arrived`, { quantity: '-1', note: 'Kept' }, volunteer)).toEqual([]);
    for (const end of ['', '/accept', '/end', '/given', '/arrived'])
      expect((await post(`${match}${end}`, { text: 'Hello' }, stranger)).status).toBe(404);
    const own = `/groups/${built.groupSlug}/needs/${needId}`;
    expect(await missingIn(`${own}/end`, { why: 'not-needed' }, volunteer, 'call that off, first')).toEqual(
      [],
    );
  });

  it('keep what was typed of an offer, of more time and of an end', async () => {
    const offer = `/supplier/needs/offer/${built.signed.bodySlug}/${built.signed.visitsId}`;
    const typed = {
      title: 'Write to offers@larkhill.example.org',
      quantity: '5000',
      district: 'oldham',
      ...days('endsOn', ['1', '9', '2026']),
    };
    const says = ['Take out the address', 'more than this promise still owes', 'That day is past'];
    expect(await missingIn(offer, typed, supplier, ...says)).toEqual([]);
    expect((await post(offer, typed, volunteer)).status).toBe(403);
    const own = `/groups/${built.groupSlug}/needs/${needId}`;
    const sooner = { why: '', ...days('endsOn', ['2', '10', '2026']) };
    expect(await missingIn(`${own}/extend`, sooner, volunteer, 'Choose why')).toEqual([]);
    expect(await missingIn(`${own}/end`, { why: '' }, volunteer, 'Choose why')).toEqual([]);
    for (const end of ['extend', 'end'])
      expect((await post(`${own}/${end}`, sooner, stranger)).status).toBe(404);
  });

  it('a group is declined only with a reason, and by somebody of the body that reads it', async () => {
    const asked = { name: 'Held gardeners', about: 'We dig.', contact: '0161 496 0004', district: 'oldham' };
    await post('/groups/new', asked, volunteer);
    const { slug } = await test.db
      .selectFrom('community_group')
      .select('slug')
      .where('name', '=', asked.name)
      .executeTakeFirstOrThrow();
    const path = `${desk}/groups/${slug}`;
    expect(await missingIn(path, { decision: 'decline', reason: '' }, reader)).toEqual([]);
    expect(await missingIn(path, { decision: '', reason: 'Kept reason' }, reader)).toEqual([]);
    expect((await post(path, { decision: 'confirm', reason: '' }, volunteer)).status).toBe(403);
    expect((await post(path, { decision: 'confirm', reason: '' }, reader)).status).toBe(303);
  });
});

describe('whoever is not on a side', () => {
  it('finds no group, no need of it, and no desk', async () => {
    const own = `/groups/${built.groupSlug}`;
    for (const path of [own, `${own}/needs/${needId}`])
      expect((await show(test.app, path, stranger)).status).toBe(404);
    for (const path of [desk, `/needs/${needId}/propose`])
      expect([403, 404]).toContain((await show(test.app, path, stranger)).status);
  });

  it('reads the need without anybody’s name, number or address', async () => {
    const { status, html } = await show(test.app, `/needs/${needId}`);
    expect(status).toBe(200);
    expect(html).toContain(answers[0]?.step === 'what' ? answers[0].title : '');
    expect(html).not.toContain('0161 496 0000');
  });
});
