import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BuiltRound,
  buildDraftRound,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { buildBody, buildOfficer } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { frameworkId, outcomeId } from '../../reference/frameworks/load-frameworks.ts';
import { listRoundOutcomes } from './rounds.queries.ts';

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
  const details = {
    title: 'Street trees',
    question: 'What matters most in street trees?',
    about: 'We will plant 900 trees.',
    canChange: 'What counts.',
    minutes: '5',
    scope: 'body',
    framework: frameworkId('oldham-2013', 1),
    rule: 'mean',
    tier: '1',
    minimum: '50',
    'opensOn-day': '1',
    'opensOn-month': '10',
    'opensOn-year': '2026',
    opensTime: '09:00',
    'closesOn-day': '31',
    'closesOn-month': '10',
    'closesOn-year': '2026',
    closesTime: '23:59',
    'mandateDueOn-day': '1',
    'mandateDueOn-month': '12',
    'mandateDueOn-year': '2026',
  };

  it('prepares, chooses, records and announces', async () => {
    const { bodyId, slug: body } = await buildBody(site.db);
    const cookie = await as('commissioner', bodyId);
    const prepared = await send(site.app, `/work/${body}/rounds/new`, details, cookie);
    const desk = prepared.headers.get('location') ?? '';
    expect(desk).toBe(`/work/${body}/rounds/street-trees`);
    const chosen = { outcome: [outcomeId('oldham-2013/environment'), outcomeId('oldham-2013/prevention')] };
    expect((await send(site.app, `${desk}/outcomes`, chosen, cookie)).status).toBe(303);
    const weights = { 'weight.price': '50', 'weight.quality': '40', 'weight.prevention': '6' };
    const short = await send(
      site.app,
      `${desk}/draft-weights`,
      { ...weights, 'weight.environment': '3' },
      cookie,
    );
    expect(short.html).toContain('They add up to 99. They must make 100');
    await send(site.app, `${desk}/draft-weights`, { ...weights, 'weight.environment': '4' }, cookie);
    expect((await send(site.app, desk, {}, cookie)).headers.get('location')).toBe(desk);
    const row = await site.db
      .selectFrom('round')
      .selectAll()
      .where('slug', '=', 'street-trees')
      .executeTakeFirstOrThrow();
    expect(row.closes_at.toString()).toBe('2026-10-31T23:59:00Z');
    expect(row.announced_at).not.toBeNull();
    expect((await listRoundOutcomes(site.db, row.id)).map(({ slug }) => slug)).toEqual([
      'prevention',
      'environment',
    ]);
    expect((await send(site.app, desk, {}, cookie)).status).toBe(422);
  });

  it('says every fault at once, beside its field, with everything kept', async () => {
    const { bodyId, slug: body } = await buildBody(site.db);
    const wrong = {
      ...details,
      title: '',
      minimum: '9',
      'opensOn-day': '31',
      'opensOn-month': '2',
      closesTime: '25:00',
    };
    const refused = await send(site.app, `/work/${body}/rounds/new`, wrong, await as('commissioner', bodyId));
    expect(refused.status).toBe(422);
    for (const sentence of ['Enter a title', '10 or more', 'a date that exists', 'Enter a time like'])
      expect(refused.html).toContain(sentence);
    expect(refused.html).toContain('value="What matters most in street trees?"');
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
