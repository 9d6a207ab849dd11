import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BuiltRound,
  buildDraftRound,
  buildResident,
  buildRound,
} from '../../../test/builders/participation.ts';
import { openRoundSite } from '../../../test/builders/round-site.ts';
import { show, signInAs, type TestSite } from '../../../test/site.ts';
import { listen } from '../../app.ts';
import { stopServing } from '../../web/edge/stop-serving.ts';
import { formToken, hashToken } from '../../web/edge/tokens.ts';

let site: TestSite;
let server: Server;
let round: BuiltRound;
beforeAll(async () => {
  ({ site, round } = await openRoundSite());
  server = await listen(site.site, pino({ level: 'silent' }), '127.0.0.1', 0);
});
afterAll(async () => {
  await stopServing(server);
  await site.close();
});

const points = (prevention: string, jobs: string, groups: string) => ({
  'points.prevention': prevention,
  'points.local-jobs': jobs,
  'points.third-sector': groups,
});
const answerPath = () => `/say/${round.slug}/answer`;

const tokenOf = (cookie: string) => cookie.replace('pp_session=', '');

type Fields = Record<string, string>;
type Way = (cookie: string, fields: Fields, slug?: string) => Promise<Response>;
const requestOf = (cookie: string, fields: Fields) => ({
  method: 'POST',
  body: new URLSearchParams({ act: 'give', _csrf: formToken(site.site.secret, tokenOf(cookie)), ...fields }),
  headers: { cookie },
});
/** Over a port, where a form is tried at once before anything else. */
const atOnce: Way = (cookie, fields, slug = round.slug) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/say/${slug}/answer`, {
    ...requestOf(cookie, fields),
    redirect: 'manual',
  });
/** The application alone. */
const ordinarily: Way = async (cookie, fields, slug = round.slug) =>
  site.app.request(`/say/${slug}/answer`, requestOf(cookie, fields));

/** What a browser is told: its receipt’s secret, which differs, is left out. */
function told(answer: Response | undefined) {
  const cookies = answer?.headers.getSetCookie().join() ?? '';
  return [
    answer?.status,
    answer?.headers.get('location'),
    cookies.replace(/pp_receipt=[A-Z]{20}/, 'pp_receipt=*'),
  ];
}
async function resident() {
  return signInAs(site.db, (await buildResident(site.db)).personId);
}
async function boxOf() {
  return site.db.selectFrom('ballot').select('points').where('round_id', '=', round.roundId).execute();
}

describe('an answer that admits whoever posts it', () => {
  it('leads where the ordinary way leads, and opens its copy likewise', async () => {
    const answers: Response[] = [];
    for (const way of [atOnce, ordinarily])
      answers.push(await way(await resident(), points('50', '30', '20')));
    expect(answers.map(told)).toEqual([told(answers[0]), told(answers[0])]);
    expect(told(answers[0])).toEqual([
      303,
      `/say/${round.slug}/done`,
      expect.stringContaining('pp_receipt=*'),
    ]);
    expect(await boxOf()).toEqual([{ points: [50, 30, 20] }, { points: [50, 30, 20] }]);
  });

  it('leaves no row that says who posted it', async () => {
    const { personId } = await buildResident(site.db);
    const cookie = await signInAs(site.db, personId);
    const counted = () =>
      site.db.selectFrom('rate_limit').selectAll().where('key', 'like', `%${personId}`).execute();
    expect((await atOnce(cookie, points('0', '0', '100'))).status).toBe(303);
    expect(await counted()).toEqual([]);
    expect((await ordinarily(cookie, points('0', '0', '100'))).status).toBe(303);
    expect(await counted()).toHaveLength(1);
  });

  it('is one answer however often it is sent at once, and the latest where one follows another', async () => {
    const cookie = await resident();
    const before = (await boxOf()).length;
    const five = Array.from({ length: 5 }, () => atOnce(cookie, points('10', '20', '70')));
    for (const { status } of await Promise.all(five)) expect(status).toBe(303);
    await atOnce(cookie, points('100', '0', '0'));
    const box = await boxOf();
    expect(box).toHaveLength(before + 1);
    expect(box).toContainEqual({ points: [100, 0, 0] });
    expect(box).not.toContainEqual({ points: [10, 20, 70] });
  });

  it('is refused as the ordinary way refuses it, and leaves nothing', async () => {
    const before = (await boxOf()).length;
    const strict = (await buildRound(site.db, { tier: 2, title: 'Codes only' })).slug;
    const draft = (await buildDraftRound(site.db)).slug;
    const ended = await resident();
    const sessions = site.db.updateTable('session').set({ expires_at: '2001-01-01T00:00:00Z' });
    await sessions.where('token_hash', '=', hashToken(tokenOf(ended))).execute();
    const right = points('50', '30', '20');
    const refusals = [
      { status: 422, says: 'open for too long', cookie: await resident(), fields: { ...right, _csrf: 'no' } },
      { status: 403, says: 'Sign in again', cookie: ended, fields: right },
      { status: 403, says: 'Sign in again', cookie: '', fields: right },
      { status: 422, says: 'asks for another proof', cookie: await resident(), fields: right, slug: strict },
      { status: 404, says: 'find that page', cookie: await resident(), fields: right, slug: draft },
      { status: 422, says: 'Enter a number', cookie: await resident(), fields: points('ten', '50', '40') },
    ];
    for (const { status, says, cookie, fields, slug } of refusals) {
      for (const way of [atOnce, ordinarily]) {
        const refused = await way(cookie, fields, slug);
        expect([refused.status, await refused.text()]).toEqual([status, expect.stringContaining(says)]);
      }
    }
    expect(await boxOf()).toHaveLength(before);
    const entries = site.db.selectFrom('register_entry').selectAll().where('round_id', '=', round.roundId);
    expect(await entries.execute()).toHaveLength(before);
  });
});

it('a round with several ways of answering lets the resident choose, and each leads there', async () => {
  const several = await buildRound(site.db, { ways: ['points', 'comparisons'], title: 'Two ways' });
  const cookie = await resident();
  const joined = await show(site.app, `/say/${several.slug}/join`, cookie);
  expect(joined.headers.get('location')).toBe(`/say/${several.slug}/ways`);
  const { html } = await show(site.app, `/say/${several.slug}/ways`, cookie);
  for (const way of ['answer', 'compare']) expect(html).toContain(`href="/say/${several.slug}/${way}"`);
  expect(html).not.toContain('/statements');
  const only = await show(site.app, `/say/${round.slug}/ways`, cookie);
  expect(only.headers.get('location')).toBe(answerPath());
});
