import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BuiltRound,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { formToken } from '../../web/edge/tokens.ts';

let site: TestSite;
let round: BuiltRound;
beforeAll(async () => {
  site = await openTestSite();
  const offset = sql<string>`${roundDays.during.toString()}::timestamptz - clock_timestamp()`;
  const installation = { region: 'Greater Manchester', demonstration: true, seeding: null };
  await site.db
    .insertInto('installation')
    .values({ ...installation, clock_offset: offset })
    .execute();
  round = await buildRound(site.db);
});
afterAll(() => site.close());

const points = (prevention: string, jobs: string, groups: string) => ({
  'points.prevention': prevention,
  'points.local-jobs': jobs,
  'points.third-sector': groups,
});
const answerPath = () => `/say/${round.slug}/answer`;
const give = (cookie: string, fields: Record<string, string>) =>
  send(site.app, answerPath(), { act: 'give', ...fields }, cookie);
async function resident() {
  return signInAs(site.db, (await buildResident(site.db)).personId);
}
async function boxOf() {
  return site.db.selectFrom('ballot').select('points').where('round_id', '=', round.roundId).execute();
}

describe('an answer that admits whoever posts it', () => {
  it('takes nothing from a session that ended, a form that is not ours, or somebody not verified, and says so', async () => {
    const before = (await boxOf()).length;
    const { personId } = await buildResident(site.db);
    const cookie = await signInAs(site.db, personId);
    const foreign = new URLSearchParams({ act: 'give', ...points('50', '30', '20'), _csrf: 'guessed' });
    const refused = await site.app.request(answerPath(), {
      method: 'POST',
      body: foreign,
      headers: { cookie },
    });
    expect(refused.status).toBe(422);
    await site.db.deleteFrom('session').where('person_id', '=', personId).execute();
    const signedOut = await give(cookie, points('50', '30', '20'));
    expect(signedOut.html).toMatch(/signed out|Sign in again/i);
    const strict = await buildRound(site.db, { tier: 2, title: 'Codes only' });
    const unverified = await resident();
    const form = new URLSearchParams({ act: 'give', ...points('50', '30', '20') });
    form.set('_csrf', formToken(site.site.secret, unverified.replace('pp_session=', '')));
    const path = `/say/${strict.slug}/answer`;
    const other = await site.app.request(path, {
      method: 'POST',
      body: form,
      headers: { cookie: unverified },
    });
    expect(other.status).toBe(422);
    expect(await other.text()).toContain('asks for another proof');
    expect(await boxOf()).toHaveLength(before);
    const entries = site.db.selectFrom('register_entry').selectAll().where('round_id', '=', strict.roundId);
    expect(await entries.execute()).toEqual([]);
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
