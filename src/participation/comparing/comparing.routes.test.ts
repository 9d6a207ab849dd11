import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type BuiltRound,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { openRoundSite } from '../../../test/builders/round-site.ts';
import { send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { formToken } from '../../web/edge/tokens.ts';
import { listOwnComparisons } from './comparisons.queries.ts';

let site: TestSite;
let round: BuiltRound;
beforeAll(async () => {
  ({ site, round } = await openRoundSite((db) =>
    buildRound(db, { ways: ['comparisons'], rule: 'strengths' }),
  ));
});
afterAll(() => site.close());

async function resident() {
  const { personId } = await buildResident(site.db);
  return { personId, cookie: await signInAs(site.db, personId) };
}
const path = () => `/say/${round.slug}/compare`;
const pairIn = (html: string) =>
  /name="pair" value="(\d-\d)"/.exec(html.split('class="compare"')[1] ?? '')?.[1];

describe('comparing', () => {
  it('is for those who are signed in', async () => {
    const shown = await show(site.app, path());
    expect(shown.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(path())}`);
  });

  it('asks each pair once, says how far one has come, and ends with one’s own list', async () => {
    const { cookie, personId } = await resident();
    const first = await show(site.app, path(), cookie);
    expect(first.html).toContain('Which matters more here?');
    expect(first.html).toContain('You have compared 0. There are 3 pairs.');
    expect(first.html).toContain('neither traced nor erased');
    expect(first.html).not.toContain('I have done enough');
    const seen = new Set<string>();
    let { html } = first;
    for (let asked = 0; asked < 3; asked += 1) {
      const pair = pairIn(html) ?? '';
      seen.add(pair);
      const lower = pair.split('-')[0] ?? '';
      const said = await send(site.app, path(), { pair, prefer: lower }, cookie);
      expect(said.headers.get('location')).toBe(`${path()}?last=${pair}`);
      ({ html } = await show(site.app, said.headers.get('location') ?? '', cookie));
    }
    expect(seen.size).toBe(3);
    const ended = await show(site.app, path(), cookie);
    expect(ended.headers.get('location')).toBe(`${path()}/yours`);
    const yours = await show(site.app, `${path()}/yours`, cookie);
    const order = ['Stopping problems early', 'Good local jobs', 'Community groups'];
    const places = order.map((name) => yours.html.indexOf(`own-place">${name}`));
    expect(places.filter((place) => place > 0).length).toBeGreaterThan(1);
    expect(await listOwnComparisons(site.db, round.roundId, personId)).toHaveLength(3);
  });

  it('takes a skip, an undo and a change of mind', async () => {
    const { cookie, personId } = await resident();
    const own = () => listOwnComparisons(site.db, round.roundId, personId);
    const skipped = await send(site.app, path(), { pair: '1-2', prefer: 'skip' }, cookie);
    const after = await show(site.app, skipped.headers.get('location') ?? '', cookie);
    expect(after.html).toContain('You skipped “Stopping problems early” and “Good local jobs”.');
    expect(after.html).toContain('You have compared 0 and skipped 1.');
    const undone = await send(site.app, path(), { pair: '1-2', act: 'undo' }, cookie);
    expect(undone.headers.get('location')).toBe(`${path()}?pair=1-2`);
    expect(await own()).toEqual([]);
    await send(site.app, path(), { pair: '1-2', prefer: '1' }, cookie);
    const again = await show(site.app, `${path()}?pair=1-2`, cookie);
    expect(again.html).toContain('Before, you said that “Stopping problems early” matters more.');
    await send(site.app, path(), { pair: '1-2', prefer: '2' }, cookie);
    expect(await own()).toEqual([{ pair: [1, 2], preferred: -1 }]);
  });

  it('says what is wrong with a form that names no answer, or no pair', async () => {
    const { cookie } = await resident();
    for (const fields of [{ pair: '1-2' }, { pair: '1-2', prefer: '3' }, { pair: '9-1', prefer: '1' }, {}]) {
      const refused = await send(site.app, path(), fields, cookie);
      expect(refused.status).toBe(422);
      expect(refused.html).toContain('Choose one of the two, or skip');
    }
  });

  it('says that answers run in a circle, and what has not been compared', async () => {
    const { cookie } = await resident();
    await send(site.app, path(), { pair: '1-2', prefer: '1' }, cookie);
    const part = await show(site.app, `${path()}/yours`, cookie);
    expect(part.html).toMatch(/You have said nothing yet about “[^”]+”\./);
    await send(site.app, path(), { pair: '2-3', prefer: '2' }, cookie);
    await send(site.app, path(), { pair: '1-3', prefer: '3' }, cookie);
    const circle = await show(site.app, `${path()}/yours`, cookie);
    expect(circle.html).toContain('go round in a circle');
  });

  it('finds nothing where no round is, also for whoever posts an answer there', async () => {
    const { cookie } = await resident();
    const body = new URLSearchParams({ pair: '1-2', prefer: '1' });
    body.set('_csrf', formToken(site.site.secret, cookie.replace('pp_session=', '')));
    for (const nowhere of ['/say/no-such-round/compare', '/say/a%00b/compare']) {
      const posted = await site.app.request(nowhere, { method: 'POST', body, headers: { cookie } });
      expect(posted.status).toBe(404);
    }
  });

  it('ends with a secret code for whoever has compared something, and with a sentence for others', async () => {
    const { cookie } = await resident();
    const nothing = await send(site.app, `${path()}/yours`, {}, cookie);
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('Compare two at least once first');
    await send(site.app, path(), { pair: '2-3', prefer: '3' }, cookie);
    const ended = await send(site.app, `${path()}/yours`, {}, cookie);
    expect(ended.headers.get('location')).toBe(`/say/${round.slug}/done`);
    expect(ended.headers.getSetCookie()[0]).toMatch(/^pp_receipt=[B-Z]{20};/);
  });

  it('tells who comes too late, and leads away from a round without comparisons', async () => {
    const { cookie } = await resident();
    const closed = await buildRound(site.db, {
      ways: ['comparisons'],
      rule: 'strengths',
      closesAt: roundDays.opens.add({ hours: 24 }),
    });
    const body = new URLSearchParams({ pair: '1-2', prefer: '1' });
    body.set('_csrf', formToken(site.site.secret, cookie.replace('pp_session=', '')));
    const open = `/say/${closed.slug}/compare`;
    const late = await site.app.request(open, { method: 'POST', body, headers: { cookie } });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('This round has closed, so this came too late to be counted');
    const points = await buildRound(site.db);
    const elsewhere = await show(site.app, `/say/${points.slug}/compare`, cookie);
    expect(elsewhere.headers.get('location')).toBe(`/say/${points.slug}/answer`);
  });
});
