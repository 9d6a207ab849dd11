import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAt, type BuiltRound, buildResident, roundDays } from '../../../test/builders/participation.ts';
import { buildOfficer, buildPerson, carriedOut } from '../../../test/builders/people.ts';
import { openRoundSite } from '../../../test/builders/round-site.ts';
import { send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { formToken } from '../../web/edge/tokens.ts';
import { issueJoiningCodes } from '../codes/issue-joining-codes.ts';

let site: TestSite;
let round: BuiltRound;
beforeAll(async () => {
  ({ site, round } = await openRoundSite());
});
afterAll(() => site.close());

const points = (prevention: string, jobs: string, groups: string) => ({
  'points.prevention': prevention,
  'points.local-jobs': jobs,
  'points.third-sector': groups,
});

async function resident() {
  const { personId } = await buildResident(site.db);
  return signInAs(site.db, personId);
}
async function boxOf() {
  const ballots = await site.db
    .selectFrom('ballot')
    .select('points')
    .where('round_id', '=', round.roundId)
    .execute();
  return ballots.map(({ points }) => points);
}
const answerPath = () => `/say/${round.slug}/answer`;
const give = (cookie: string, fields: Record<string, string>) =>
  send(site.app, answerPath(), { act: 'give', ...fields }, cookie);

describe('joining with an e-mail address', () => {
  it('sends a link that leads back into the round', async () => {
    const path = `/say/${round.slug}/join`;
    expect((await send(site.app, path, { email: '' })).html).toContain('Enter your e-mail address');
    const malformed = await send(site.app, path, { email: 'not an address' });
    expect(malformed.status).toBe(422);
    expect(malformed.html).toContain('value="not an address"');
    const sent = await send(site.app, path, { email: 'new@example.org' });
    expect(sent.headers.get('location')).toBe('/sign-in/sent');
    const link = await site.db.selectFrom('sign_in_link').selectAll().executeTakeFirstOrThrow();
    expect(link.next_path).toBe(path);
  });
  it('sends whoever has all it takes straight on to the question', async () => {
    const shown = await show(site.app, `/say/${round.slug}/join`, await resident());
    expect(shown.headers.get('location')).toBe(answerPath());
    const asked = await show(site.app, answerPath(), await resident());
    expect(asked.html).toMatch(new RegExp(`<a href="/say/${round.slug}" class="govuk-back-link"`));
  });
});

describe('joining with a code', () => {
  it('makes somebody without an address a resident, who is then asked for their place', async () => {
    const { personId } = await buildOfficer(site.db, round.bodyId, 'facilitator');
    const { codes } = await carriedOut(site.db, (tx) =>
      issueJoiningCodes(tx, actingAt(personId, roundDays.during), {
        roundId: round.roundId,
        kind: 'venue',
        label: 'Oldham Library',
        count: 1,
      }),
    );
    const path = `/say/${round.slug}/join/code`;
    const unknown = await send(site.app, path, { code: 'BCDF-GHJK' });
    expect(unknown.status).toBe(422);
    expect(unknown.html).toContain('We do not know this code');
    const entered = await send(site.app, path, { code: codes[0] ?? '' });
    expect(entered.status).toBe(303);
    const session = entered.headers.getSetCookie().find((header) => header.startsWith('pp_session='));
    const cookie = session?.split(';')[0] ?? '';
    const next = await show(site.app, entered.headers.get('location') ?? '', cookie);
    expect(next.headers.get('location')).toBe(`/say/${round.slug}/place`);
  });
});

describe('saying where one lives', () => {
  const at = () => `/say/${round.slug}/place`;
  const newcomer = async () => signInAs(site.db, (await buildPerson(site.db)).personId);
  it('asks which district only where the postcode leaves a choice', async () => {
    const wrong = await send(site.app, at(), { postcode: 'nowhere' }, await newcomer());
    expect(wrong.status).toBe(422);
    const one = await send(site.app, at(), { postcode: 'OL1 1AA' }, await newcomer());
    expect(one.headers.get('location')).toBe(answerPath());
    const cookie = await newcomer();
    const several = await send(site.app, at(), { postcode: 'M35' }, cookie);
    expect(several.headers.get('location')).toBe(`${at()}/district`);
    expect((await send(site.app, `${at()}/district`, { district: 'bury' }, cookie)).status).toBe(422);
    const chosen = await send(site.app, `${at()}/district`, { district: 'oldham' }, cookie);
    expect(chosen.headers.get('location')).toBe(answerPath());
  });
  it('lets people from outside the region take part', async () => {
    const cookie = await newcomer();
    await send(site.app, at(), { postcode: 'CF10 1AA' }, cookie);
    expect((await show(site.app, `${at()}/district`, cookie)).html).toContain(
      'CF10 is outside Greater Manchester',
    );
    expect((await show(site.app, answerPath(), cookie)).status).toBe(200);
  });
});

describe('giving points', () => {
  it('is for those who are signed in', async () => {
    const shown = await show(site.app, answerPath());
    expect(shown.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(answerPath())}`);
  });

  it('adds up and steps without giving anything', async () => {
    const cookie = await resident();
    const added = await send(site.app, answerPath(), { act: 'add', ...points('40', '30', '40') }, cookie);
    expect(added.status).toBe(200);
    expect(added.html).toMatch(/10<\/strong>.*points too many/s);
    const stepped = await send(
      site.app,
      answerPath(),
      { change: 'points.local-jobs:-5', ...points('40', '30', '40') },
      cookie,
    );
    expect(stepped.html).toMatch(/name="points.local-jobs"[^>]*value="25"/);
    expect(stepped.html).toMatch(/5<\/strong>.*points too many/s);
  });

  it('says beside the field what is wrong, and keeps everything typed', async () => {
    const refused = await give(await resident(), points('ten', '-5', '12.5'));
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Enter a number for Stopping problems early, like 20');
    expect(refused.html).toContain('Points for Good local jobs cannot be less than 0');
    for (const typed of ['ten', '-5', '12.5']) expect(refused.html).toContain(`value="${typed}"`);
    expect((await give(await resident(), points('', '0', ''))).html).toContain(
      'You have not given any points yet',
    );
  });

  it('offers to scale what does not make 100, and gives it only when told', async () => {
    const before = (await boxOf()).length;
    const cookie = await resident();
    const offered = await give(cookie, points('40', '30', '40'));
    expect(offered.status).toBe(200);
    expect(offered.html).toContain('Your points add up to 110');
    expect(await boxOf()).toHaveLength(before);
    const changed = await send(
      site.app,
      answerPath(),
      { act: 'change', ...points('40', '30', '40') },
      cookie,
    );
    expect(changed.html).toMatch(/name="points.third-sector"[^>]*value="40"/);
    const given = await send(
      site.app,
      answerPath(),
      { act: 'give-scaled', ...points('40', '30', '40') },
      cookie,
    );
    expect(given.headers.get('location')).toBe(`/say/${round.slug}/done`);
    expect(await boxOf()).toContainEqual([37, 27, 36]);
  });

  it('hands the secret to the browser that answered, for one page that nothing stores', async () => {
    const cookie = await resident();
    const given = await give(cookie, points('50', '30', '20'));
    const receipt = given.headers.getSetCookie()[0] ?? '';
    expect(receipt).toMatch(new RegExp(`^pp_receipt=.*Path=/say/${round.slug}; HttpOnly; SameSite=Strict`));
    const done = await show(site.app, `/say/${round.slug}/done`, receipt.split(';')[0]);
    expect(done.html).toMatch(/([B-Z]{4}-){4}[B-Z]{4}/);
    expect(done.headers.get('cache-control')).toBe('no-store');
    const elsewhere = await show(site.app, `/say/${round.slug}/done`, cookie);
    expect(elsewhere.html).toContain('The code is not shown again');
  });

  it('counts a form sent twice once, with the same secret; another form changes the answer', async () => {
    const cookie = await resident();
    const once = randomUUID();
    const [first, again] = [await postForm(cookie, once), await postForm(cookie, once)];
    expect(first.headers.getSetCookie()[0]).toMatch(/^pp_receipt=[B-Z]{20};/);
    expect(again.headers.getSetCookie()).toEqual(first.headers.getSetCookie());
    const second = await postForm(cookie, randomUUID());
    expect(second.status).toBe(303);
    const answered = await show(site.app, answerPath(), cookie);
    expect(answered.html).toContain('You can change it until');
    const changing = await show(site.app, `${answerPath()}?change=yes`, cookie);
    expect(changing.html).toMatch(/name="points.prevention"[^>]*value="50"/);
  });

  it('goes back a step at a time, and takes that somebody does not mind or wants none of these', async () => {
    const cookie = await resident();
    const start = { ...points('40', '30', '40'), before: '' };
    const stepped = await send(site.app, answerPath(), { change: 'points.local-jobs:-5', ...start }, cookie);
    const before = /name="before" value="([^"]*)"/.exec(stepped.html)?.[1] ?? '';
    const undone = await send(
      site.app,
      answerPath(),
      { act: 'undo', ...points('40', '25', '40'), before },
      cookie,
    );
    expect(undone.html).toMatch(/name="points.local-jobs"[^>]*value="30"/);
    const given = await send(site.app, answerPath(), { act: 'none-of-these', ...start }, cookie);
    expect(given.headers.get('location')).toBe(`/say/${round.slug}/done`);
    expect(await boxOf()).toContainEqual(null);
  });

  /** One showing of the form, which a browser with a bad connection may send more than once. */
  async function postForm(cookie: string, once: string): Promise<Response> {
    const body = new URLSearchParams({ act: 'give', _once: once, ...points('50', '30', '20') });
    body.set('_csrf', formToken(site.site.secret, cookie.replace('pp_session=', '')));
    return site.app.request(answerPath(), { method: 'POST', body, headers: { cookie } });
  }
});
