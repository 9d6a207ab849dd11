import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BuiltRound,
  buildDraftRound,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { buildBody, buildOfficer } from '../../../test/builders/people.ts';
import { buildProcurement } from '../../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { frameworkId, outcomeId } from '../../reference/frameworks/load-frameworks.ts';
import { findRoundBySlug, listRoundOutcomes } from './rounds.queries.ts';

let site: TestSite;
let open: BuiltRound;
let draft: BuiltRound;
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(roundDays.during) });
  open = await buildRound(site.db);
  draft = await buildDraftRound(site.db, { title: 'Nobody knows of this yet' });
});
afterAll(() => site.close());

async function as(role: 'commissioner' | 'elected-member', bodyId: string): Promise<string> {
  const { personId } = await buildOfficer(site.db, bodyId, role);
  return signInAs(site.db, personId, { kind: 'body', bodyId, role });
}
const dataOf = async (path: string) => {
  const { data } = JSON.parse((await show(site.app, path)).html) as { data: Record<string, unknown> };
  return data;
};

describe('the list of rounds', () => {
  it('shows what is announced, never a draft', async () => {
    const { html } = await show(site.app, '/say');
    expect(html).toContain(`href="/say/${open.slug}/join"`);
    expect(html).not.toContain('Nobody knows');
  });
  it('can be searched and filtered, and says so when nothing fits', async () => {
    expect((await dataOf('/say?q=repairs&state=open&as=json'))['total']).toBe(1);
    expect((await dataOf('/say?state=closed&as=json'))['total']).toBe(0);
    expect((await dataOf('/say?q=100%25&as=json'))['total']).toBe(0);
    expect((await show(site.app, `/say?body=${open.bodySlug}&q=elephants`)).html).toContain(
      'No round fits that',
    );
    expect((await show(site.app, '/say?page=none&state=nonsense')).status).toBe(200);
  });
  it('can be narrowed to what a round is about, to a district and to a way of answering', async () => {
    const bury = { scope: 'district', districtSlug: 'bury', title: 'Bury’s parks' } as const;
    await buildRound(site.db, { ...bury, ways: ['comparisons'], rule: 'strengths' });
    const total = async (query: string) => (await dataOf(`/say?${query}&as=json`))['total'];
    expect(await total('scope=district')).toBe(1);
    expect(await total('scope=body')).toBe(1);
    expect(await total('way=comparisons')).toBe(1);
    expect(await total('way=statements')).toBe(0);
    expect(await total('district=bury')).toBe(2);
    expect(await total('district=oldham')).toBe(1);
    expect((await show(site.app, '/say?district=bury&scope=district')).html).toContain('Bury’s parks');
    const file = await show(site.app, '/say?scope=district&as=csv');
    expect(file.html).toContain('comparisons,strengths');
  });
});

describe('a round’s page', () => {
  it('says what is asked, by whom, until when, and how it is counted', async () => {
    const { html } = await show(site.app, `/say/${open.slug}`);
    for (const said of [
      'What matters most in home repairs?',
      '20 September 2026, 12 noon',
      'Independent markets',
    ])
      expect(html).toContain(said);
    expect(await dataOf(`/say/${open.slug}?as=json`)).toMatchObject({
      state: 'open',
      closesAt: '2026-09-20T11:00:00Z',
      outcomes: [{ outcome: 'prevention' }, {}, {}],
    });
  });
  it('is not there for a draft or a name nobody gave', async () => {
    expect((await show(site.app, `/say/${draft.slug}`)).status).toBe(404);
    expect((await show(site.app, `/say/${draft.slug}/join`)).status).toBe(404);
    expect((await show(site.app, '/say/nothing')).status).toBe(404);
  });
});

describe('the commissioner’s desk', () => {
  const date = (name: string, day: number, month: number) => ({
    [`${name}-day`]: String(day),
    [`${name}-month`]: String(month),
    [`${name}-year`]: '2026',
  });
  const times = {
    ...date('opensOn', 1, 10),
    opensTime: '09:00',
    ...date('closesOn', 31, 10),
    closesTime: '23:59',
    ...date('mandateDueOn', 1, 12),
  };
  const minimums = { minimum: '50', minimumEffective: '60', minimumDistrict: '20' };
  const steps: readonly [string, Record<string, string | string[]>][] = [
    [
      'question',
      { question: 'What matters most in street trees?', about: 'We will plant 900 trees.', minutes: '5' },
    ],
    ['decided', { canChange: 'What counts.', decided: 'The number is.' }],
    ['framework', { framework: frameworkId('oldham-2013', 1) }],
    ['outcomes', { outcome: [outcomeId('oldham-2013/environment'), outcomeId('oldham-2013/prevention')] }],
    ['ways', { ways: ['statements', 'points'] }],
    ['rule', { rule: 'mean' }],
    ['proof', { tier: '3' }],
    ['people', { cells: ['disability', 'age-band'] }],
    ['times', times],
    ['minimums', minimums],
  ];

  async function begin(given: Record<string, string> = {}) {
    const { bodyId, slug: body } = await buildBody(site.db);
    const cookie = await as('commissioner', bodyId);
    const purpose = { scope: 'body', title: 'Street trees', ...given };
    const begun = await send(site.app, `/work/${body}/rounds/new`, purpose, cookie);
    return { body, bodyId, cookie, begun, next: begun.headers.get('location') ?? '' };
  }
  const toNext = async (path: string, fields: Record<string, string | string[]>, cookie: string) =>
    (await send(site.app, path, fields, cookie)).headers.get('location') ?? '';

  it('is led from step to step, sees it as residents will, and announces', async () => {
    const { body, cookie, next: first } = await begin();
    const desk = `/work/${body}/rounds/street-trees`;
    let next = first;
    for (const [step, fields] of steps) {
      expect(next).toBe(`${desk}/${step}`);
      expect((await show(site.app, next, cookie)).status).toBe(200);
      expect((await send(site.app, desk, {}, cookie)).status).toBe(422);
      next = await toNext(next, fields, cookie);
    }
    expect(next).toBe(desk);
    expect((await show(site.app, desk, cookie)).html).toContain('Everything is done.');
    const preview = await show(site.app, `${desk}/preview`, cookie);
    for (const said of [
      'What matters most in street trees?',
      'Statements',
      'The number is.',
      'Nothing is written yet',
      'age band, disability',
    ])
      expect(preview.html).toContain(said);
    expect((await show(site.app, `/say/street-trees`)).status).toBe(404);
    expect((await send(site.app, desk, {}, cookie)).headers.get('location')).toBe(desk);
    const row = await site.db
      .selectFrom('round')
      .selectAll()
      .where('slug', '=', 'street-trees')
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ ways: ['points', 'statements'], cells: ['age-band', 'disability'], tier: 3 });
    expect(row).toMatchObject({ minimum_answers: 50, minimum_effective: 60, minimum_district: 20 });
    expect(row.closes_at.toString()).toBe('2026-10-31T23:59:00Z');
    expect(row.announced_at).not.toBeNull();
    expect((await listRoundOutcomes(site.db, row.id)).map(({ slug }) => slug)).toEqual([
      'prevention',
      'environment',
    ]);
    expect((await send(site.app, desk, {}, cookie)).status).toBe(422);
    expect((await show(site.app, '/say/street-trees')).html).toContain('You can read all of it now.');
    expect((await show(site.app, `${desk}/times`, cookie)).headers.get('location')).toBe(desk);
  });

  it('comes back to the check list after a change, and loses a rule that no longer fits', async () => {
    const { body, cookie } = await begin({ title: 'Park gates' });
    const desk = `/work/${body}/rounds/park-gates`;
    for (const [step, fields] of steps) await send(site.app, `${desk}/${step}`, fields, cookie);
    expect(await toNext(`${desk}/times`, times, cookie)).toBe(desk);
    const round = () => findRoundBySlug(site.db, 'park-gates');
    expect(await toNext(`${desk}/ways`, { ways: ['comparisons'] }, cookie)).toBe(desk);
    expect(await round()).toMatchObject({ rule: 'strengths' });
    expect(await toNext(`${desk}/ways`, { ways: ['points'] }, cookie)).toBe(desk);
    expect((await round()).settled).not.toContain('rule');
    await send(site.app, `${desk}/framework`, { framework: frameworkId('gm-2020', 1) }, cookie);
    expect((await show(site.app, desk, cookie)).html).toContain('2 things are left to do.');
  });

  it('says every fault of a step at once, beside its field, with everything kept', async () => {
    const { body, cookie, begun } = await begin({ title: 'Benches' });
    expect(begun.status).toBe(303);
    const desk = `/work/${body}/rounds/benches`;
    const wrong = { ...times, ...date('opensOn', 31, 2), closesTime: '25:00' };
    const refused = await send(site.app, `${desk}/times`, wrong, cookie);
    expect(refused.status).toBe(422);
    for (const sentence of ['a date that exists', 'Enter a time like'])
      expect(refused.html).toContain(sentence);
    expect(refused.html).toContain('value="31"');
    const few = await send(site.app, `${desk}/minimums`, { ...minimums, minimumDistrict: '9' }, cookie);
    expect(few.html).toContain('Enter a whole number, 10 or more');
    expect(few.html).toContain('value="60"');
    const backwards = { ...times, ...date('closesOn', 1, 9) };
    expect((await send(site.app, `${desk}/times`, backwards, cookie)).html).toContain(
      'must close after it opens',
    );
    expect((await send(site.app, `${desk}/ways`, {}, cookie)).html).toContain('at least one way');
    expect((await send(site.app, `${desk}/rule`, { rule: 'strengths' }, cookie)).html).toContain(
      'Choose a rule',
    );
    expect((await begin({ title: '', scope: 'district' })).begun.html).toContain('Choose the district');
  });

  it('asks a round about one purchase for the notice or the reasons, and for the body’s own marks', async () => {
    const { bodyId, bodySlug: body, procurementId } = await buildProcurement(site.db);
    const cookie = await as('commissioner', bodyId);
    const purpose = { scope: 'procurement', title: 'Bus stops', procurement: procurementId };
    await send(site.app, `/work/${body}/rounds/new`, purpose, cookie);
    const desk = `/work/${body}/rounds/bus-stops`;
    for (const [step, fields] of steps) await send(site.app, `${desk}/${step}`, fields, cookie);
    const announce = () => send(site.app, desk, {}, cookie);
    expect((await announce()).html).toContain('Procurement Act 2023, section 17');
    const engage = (fields: Record<string, string>) => send(site.app, `${desk}/engagement`, fields, cookie);
    expect((await engage({})).html).toContain('Choose whether there is');
    expect((await engage({ engagement: 'notice' })).html).toContain('Enter the identifier');
    expect((await engage({ engagement: 'none', engagementReason: 'No need.' })).html).toContain(
      'Say a little more',
    );
    await engage({ engagement: 'notice', engagementNotice: '2026/S 000-012345' });
    expect((await announce()).html).toContain('Record your own marks first');
    const marks = { 'weight.price': '50', 'weight.quality': '40', 'weight.prevention': '6' };
    const weigh = (environment: string) =>
      send(site.app, `${desk}/draft-weights`, { ...marks, 'weight.environment': environment }, cookie);
    expect((await weigh('3')).html).toContain('They add up to 99. They must make 100');
    expect((await weigh('4')).headers.get('location')).toBe(desk);
    expect((await announce()).headers.get('location')).toBe(desk);
    const { html } = await show(site.app, '/say/bus-stops');
    expect(html).toContain('2026/S 000-012345');
    expect(html).toContain('whether you work for a firm that may bid');
  });

  it('does not announce what opens in the past', async () => {
    const cookie = await as('commissioner', draft.bodyId);
    const refused = await send(site.app, `/work/${draft.bodySlug}/rounds/${draft.slug}`, {}, cookie);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Its opening time has passed');
  });

  it('is the body’s own: others find nothing, and other roles are sent to change hats', async () => {
    const elsewhere = await buildBody(site.db);
    const stranger = await as('commissioner', elsewhere.bodyId);
    expect((await show(site.app, `/work/${draft.bodySlug}/rounds/${draft.slug}`, stranger)).status).toBe(403);
    expect((await show(site.app, `/work/${elsewhere.slug}/rounds/${draft.slug}`, stranger)).status).toBe(404);
    const member = await as('elected-member', draft.bodyId);
    expect((await show(site.app, `/work/${draft.bodySlug}/rounds/${draft.slug}`, member)).status).toBe(403);
    expect((await show(site.app, `/work/${draft.bodySlug}/rounds`, member)).status).toBe(200);
  });
});
