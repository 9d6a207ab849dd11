import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actingAt,
  answer,
  type BuiltRound,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { nobody } from '../../acts/nobody.ts';
import { systemRandom } from '../../values/random.ts';
import { closeRound } from '../results/close-round.ts';
import { forgetDemographics } from './forget-demographics.ts';
import { tellAboutYou } from './tell-about-you.ts';

let site: TestSite;
let round: BuiltRound;
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(roundDays.during) });
  round = await buildRound(site.db, { cells: ['age-band', 'ethnic-group'] });
});
afterAll(() => site.close());

async function answered() {
  const { personId } = await buildResident(site.db);
  const given = await answer(site.site.pool, personId, round.roundId, [40, 30, 30]);
  if ('refused' in given) throw new Error(given.refused);
  return { personId, cookie: await signInAs(site.db, personId) };
}
const path = (cell = '') => `/say/${round.slug}/about-you${cell}`;
const kept = () => site.db.selectFrom('ballot_cell').select(['age_band', 'ethnic_group']).execute();

describe('about you', () => {
  it('leads whoever has not answered to answering first', async () => {
    const { personId } = await buildResident(site.db);
    const shown = await show(site.app, path(), await signInAs(site.db, personId));
    expect(shown.status).toBe(303);
    expect(shown.headers.get('location')).toBe(`/say/${round.slug}/answer`);
  });

  it('asks what the round said it would ask, says what for, and nothing else', async () => {
    const { cookie } = await answered();
    const { html } = await show(site.app, path(), cookie);
    expect(html).toContain('to see who is missing');
    expect(html).toContain('We delete it 90 days after the results are published.');
    expect(html).toContain(path('/age-band'));
    expect(html).not.toContain(path('/sex'));
    expect((await show(site.app, path('/sex'), cookie)).status).toBe(404);
  });

  it('keeps an answer, lets it be changed and taken back', async () => {
    const { cookie } = await answered();
    const before = (await kept()).length;
    const saved = await send(site.app, path('/age-band'), { level: '25-34' }, cookie);
    expect(saved.headers.get('location')).toBe(path('/ethnic-group'));
    expect((await show(site.app, path(), cookie)).html).toContain('25 to 34');
    await send(site.app, path('/age-band'), { level: '75-plus' }, cookie);
    expect(await kept()).toContainEqual({ age_band: '75-plus', ethnic_group: null });
    await send(site.app, path('/age-band'), { level: 'not-said' }, cookie);
    expect((await show(site.app, path(), cookie)).html).not.toContain('75 or over');
    await send(site.app, path(), {}, cookie);
    expect((await kept()).slice(before)).toEqual([{ age_band: null, ethnic_group: null }]);
  });

  it('keeps an ethnic group only with a tick, and everything typed when it is missing', async () => {
    const { cookie } = await answered();
    const refused = await send(site.app, path('/ethnic-group'), { level: 'asian' }, cookie);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Tick the box if we may keep this answer');
    expect(refused.html).toMatch(/value="asian"[^>]*checked/);
    expect((await kept()).some(({ ethnic_group }) => ethnic_group === 'asian')).toBe(false);
    await send(site.app, path('/ethnic-group'), { level: 'asian', consent: 'yes' }, cookie);
    expect((await kept()).some(({ ethnic_group }) => ethnic_group === 'asian')).toBe(true);
    const nothing = await send(site.app, path('/ethnic-group'), {}, cookie);
    expect(nothing.html).toContain('Choose one, or “Prefer not to say”');
    const made = await send(site.app, path('/ethnic-group'), { level: 'martian', consent: 'yes' }, cookie);
    expect(made.status).toBe(422);
    const odd = await send(site.app, path('/age-band'), { level: 'constructor' }, cookie);
    expect(odd.status).toBe(422);
  });

  it('refuses once the round has closed', async () => {
    const { personId } = await answered();
    const told = [{ cell: 'age-band' as const, level: '25-34', consents: false }];
    const late = await site.db
      .transaction()
      .execute((tx) =>
        tellAboutYou(tx, actingAt(personId, roundDays.after), { roundId: round.roundId, told }),
      );
    expect(late).toEqual({ refused: 'closed' });
  });
});

describe('what people told about themselves', () => {
  it('goes 90 days after the results, and not before', async () => {
    await carriedOut(site.db, async (tx) => {
      await closeRound(tx, actingAt(round.commissioner.actor.personId, roundDays.after), {
        roundId: round.roundId,
      });
      return {};
    });
    await sql`update round set results_published_at = ${roundDays.after} where id = ${round.roundId}`.execute(
      site.db,
    );
    const forgetAt = (instant: Temporal.Instant) =>
      forgetDemographics(site.db, { actor: nobody, clock: clockAt(instant), random: systemRandom() });
    const due = roundDays.after.add({ hours: 24 * 90 });
    expect(await forgetAt(due.subtract({ minutes: 1 }))).toBe(0);
    expect(await forgetAt(due)).toBeGreaterThan(0);
    expect(await site.db.selectFrom('counted_cell').selectAll().execute()).toEqual([]);
  });
});
