import { afterAll, describe, expect, it } from 'vitest';
import {
  buildDraftPanel,
  buildDrawnPanel,
  buildPanel,
  onDay,
  panelBy,
  panelDays,
  putNamesIn,
} from '../../../test/builders/panels.ts';
import { buildOfficer, buildPerson, carriedOut } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import type { BodyRole } from '../../acts/by.ts';
import { closePool } from './drawing/close-pool.ts';

const site = await openTestSite({ clock: onDay('during') });
const later = await openTestSite({ clock: onDay('drawn') });
afterAll(() => Promise.all([site.close(), later.close()]));

function at(place: typeof site, panel: { bodyId: string }, personId: string, role: BodyRole) {
  return signInAs(place.db, personId, { kind: 'body', bodyId: panel.bodyId, role });
}

describe('setting a panel up', () => {
  it('goes step by step, proposes quotas from the census and refuses sums that cannot be met', async () => {
    const panel = await buildDraftPanel(site.db);
    const cookie = await at(site, panel, panel.officerId, 'procurement-officer');
    const desk = `/work/${panel.bodySlug}/panels`;
    const begun = await send(
      site.app,
      `${desk}/new`,
      { procurement: panel.procurementId, purpose: 'score', title: 'A second panel', about: 'It scores.' },
      cookie,
    );
    const next = begun.headers.get('location') ?? '';
    expect(next).toBe(`${desk}/a-second-panel/seats`);
    await send(site.app, next, { seats: '12', minimumAge: '18', district: '' }, cookie);
    const quotas = await show(site.app, `${desk}/a-second-panel/quotas`, cookie);
    expect(quotas.html).toContain('Quotas: Sex');
    expect(quotas.html).toContain('for 12 seats');
    const wrong = { categories: 'sex', 'min.sex.female': '9', 'max.sex.female': '12', act: 'save' };
    const refused = await send(
      site.app,
      `${desk}/a-second-panel/quotas`,
      { ...wrong, 'min.sex.male': '8', 'max.sex.male': '12' },
      cookie,
    );
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('add up to 17, and there are 12 seats. Take away 5');
    const checked = await send(
      site.app,
      `${desk}/a-second-panel/quotas`,
      { ...wrong, 'min.sex.male': '3', 'max.sex.male': '12', act: 'check' },
      cookie,
    );
    expect(checked.status).toBe(200);
    expect(checked.html).toContain('No seat is left free');
  });

  it('refuses a draw on the day that names close', async () => {
    const panel = await buildDraftPanel(site.db);
    const cookie = await at(site, panel, panel.officerId, 'procurement-officer');
    const day = (name: string, of: number) => ({
      [`${name}-day`]: String(of),
      [`${name}-month`]: '6',
      [`${name}-year`]: '2026',
    });
    const times = { ...day('opensOn', 1), ...day('closesOn', 20), ...day('drawsOn', 20), drawsTime: '21:00' };
    const path = `/work/${panel.bodySlug}/panels/${panel.slug}/times`;
    const refused = await send(site.app, path, { ...times, seedKind: 'lotto' }, cookie);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('The draw must be on a later day');
  });

  it('is nobody else’s to see until it is announced, and cannot be changed from then on', async () => {
    const panel = await buildDraftPanel(site.db);
    expect((await show(site.app, `/panels/${panel.slug}`)).status).toBe(404);
    const other = await buildOfficer(site.db, panel.bodyId, 'administrator');
    const cookie = await at(site, panel, other.personId, 'administrator');
    expect((await show(site.app, `/work/${panel.bodySlug}/panels/${panel.slug}`, cookie)).status).toBe(404);
    const announced = await buildPanel(site.db);
    const officer = await at(site, announced, announced.officerId, 'procurement-officer');
    const step = await show(site.app, `/work/${announced.bodySlug}/panels/${announced.slug}/seats`, officer);
    expect(step.headers.get('location')).toBe(`/work/${announced.bodySlug}/panels/${announced.slug}`);
    const frozen = site.db.updateTable('panel').set({ seats: 7 }).where('id', '=', announced.panelId);
    await expect(frozen.execute()).rejects.toThrow('an announced panel does not change');
  });
});

describe('putting one’s name in', () => {
  it('asks for age and consent, keeps what is said only with the consent of its own, and lets people out', async () => {
    const panel = await buildPanel(site.db);
    const { personId } = await buildPerson(site.db);
    const cookie = await signInAs(site.db, personId);
    const path = `/panels/${panel.slug}`;
    expect((await show(site.app, path)).html).toContain('Put your name in');
    const place = await send(site.app, `${path}/place`, { district: 'oldham' }, cookie);
    expect(place.headers.get('location')).toBe(`${path}/consent?district=oldham`);
    const consent = `${path}/consent?district=oldham`;
    const unread = await send(site.app, consent, { district: 'oldham' }, cookie);
    expect(unread.status).toBe(422);
    expect(unread.html).toContain('Tick the box if you are 18 or over');
    const joined = await send(
      site.app,
      consent,
      { district: 'oldham', isOldEnough: 'yes', agrees: 'yes' },
      cookie,
    );
    expect(joined.headers.get('location')).toBe(`${path}/about-you`);
    const told = await send(site.app, `${path}/about-you`, { sex: 'female' }, cookie);
    expect(told.status).toBe(422);
    expect(told.html).toContain('Tick the box if we may use what you said');
    await send(site.app, `${path}/about-you`, { sex: 'female', consents: 'yes' }, cookie);
    await send(site.app, `${path}/help`, { accessNeeds: ['bsl'], availability: ['weekends'] }, cookie);
    const own = await show(site.app, `${path}/done`, cookie);
    expect(own.html).toContain('Your name is in');
    expect(own.html).not.toContain('Female');
    const out = await send(site.app, `${path}/done`, {}, cookie);
    expect(out.headers.get('location')).toBe(`${path}/out`);
    const left = await site.db
      .selectFrom('pool_member')
      .selectAll()
      .where('panel_id', '=', panel.panelId)
      .executeTakeFirstOrThrow();
    expect(left).toMatchObject({ person_id: null, sex: null, district_slug: null, access_needs: [] });
  });

  it('is for people of the panel’s place', async () => {
    const panel = await buildPanel(site.db);
    const { personId } = await buildPerson(site.db);
    const cookie = await signInAs(site.db, personId);
    const elsewhere = await send(site.app, `/panels/${panel.slug}/place`, { district: 'elsewhere' }, cookie);
    expect(elsewhere.html).toContain('This panel is for people who live in its area');
  });

  it('tells the world only full tens of names', async () => {
    const panel = await buildPanel(site.db);
    await putNamesIn(site.db, panel, 9);
    expect((await show(site.app, `/panels/${panel.slug}`)).html).toContain('Fewer than 10');
    await putNamesIn(site.db, panel, 4);
    expect((await show(site.app, `/panels/${panel.slug}`)).html).toContain('More than 10');
  });

  it('can be done at the desk for somebody on the phone, and undone', async () => {
    const panel = await buildPanel(site.db);
    const { personId } = await buildOfficer(site.db, panel.bodyId, 'facilitator');
    const cookie = await at(site, panel, personId, 'facilitator');
    const path = `/work/${panel.bodySlug}/panels/${panel.slug}/people`;
    const entry = { agrees: 'yes', isOldEnough: 'yes', district: 'bury', name: 'Ada', sex: 'not-said' };
    expect((await send(site.app, path, entry, cookie)).html).toContain('Tell us how to reach you');
    await send(site.app, path, { ...entry, contact: '0161 496 0000' }, cookie);
    const listed = await show(site.app, path, cookie);
    expect(listed.html).toContain('0161 496 0000');
    const member = /value="([^"]+)" name="member"/.exec(listed.html)?.[1] ?? '';
    await send(site.app, path, { act: 'out', member }, cookie);
    expect((await show(site.app, path, cookie)).html).toContain('Nobody yet');
  });

  it('goes by letter: each address a code, that lets one person in', async () => {
    const panel = await buildPanel(site.db, { recruits: ['letters'] });
    const { personId } = await buildOfficer(site.db, panel.bodyId, 'facilitator');
    const cookie = await at(site, panel, personId, 'facilitator');
    const list = new File(['address 1,postcode,adults\n1 Union Street,OL1 1AA,2\n'], 'list.csv');
    const path = `/work/${panel.bodySlug}/panels/${panel.slug}/letters`;
    const csv = await send(site.app, path, { label: 'Oldham', act: 'csv', file: list }, cookie);
    const codes = csv.html.match(/[A-Z]{4}-[A-Z]{4}/g) ?? [];
    expect(new Set(codes).size).toBe(2);
    const join = `/panels/${panel.slug}/join/code`;
    const wrong = await send(site.app, join, { code: 'BBBB-BBBB' });
    expect(wrong.html).toContain('We do not know this code');
    const entered = await send(site.app, join, { code: codes[0] ?? '' });
    expect(entered.headers.get('location')).toBe(`/panels/${panel.slug}/done`);
    const { personId: other } = await buildPerson(site.db);
    const uninvited = await show(site.app, `/panels/${panel.slug}/place`, await signInAs(site.db, other));
    expect(uninvited.headers.get('location')).toBe(join);
  });
});

describe('the draw', () => {
  it('is typed in by two, and neither page shows what was typed', async () => {
    const panel = await buildPanel(later.db);
    await putNamesIn(later.db, panel, 14);
    await carriedOut(later.db, (tx) => closePool(tx, panelBy(panel.officerId, panelDays.closed), panel));
    const officer = await at(later, panel, panel.officerId, 'procurement-officer');
    const { personId } = await buildOfficer(later.db, panel.bodyId, 'administrator');
    const second = await at(later, panel, personId, 'administrator');
    const path = `/work/${panel.bodySlug}/panels/${panel.slug}/seed`;
    await send(later.app, path, { value: '4 8 15 16 23 42' }, officer);
    const page = await show(later.app, path, second);
    expect(page.html).toContain('One person has typed it in');
    expect(page.html).not.toContain('4 8 15');
    const differed = await send(later.app, path, { value: '4 8 15 16 23 43' }, second);
    expect(differed.headers.get('location')).toBe(path);
    expect((await show(later.app, path, officer)).html).toContain('and not the same');
    await send(later.app, path, { value: '4 8 15 16 23 42' }, officer);
    const drawn = await send(later.app, path, { value: '4 8 15 16 23 42' }, second);
    expect(drawn.headers.get('location')).toBe(`/panels/${panel.slug}/result`);
  });

  it('is published without a name or a small number, and told to each', async () => {
    const panel = await buildDrawnPanel(later.db, { people: 24 });
    const result = await show(later.app, `/panels/${panel.slug}/result`);
    expect(result.html).toContain('of 20 or more whose names were in');
    expect(result.html).toContain(panel.seed);
    for (const { memberId, personId } of panel.pool) {
      expect(result.html).not.toContain(memberId);
      expect(result.html).not.toContain(personId);
    }
    const data = await show(later.app, `/panels/${panel.slug}/result?as=json`);
    expect(data.html.match(/"people":\s?10\b/g)).toHaveLength(2);
    const [mine] = panel.pool;
    const own = await show(
      later.app,
      `/panels/${panel.slug}/done`,
      await signInAs(later.db, mine?.personId ?? ''),
    );
    expect(own.html).toMatch(/You stood on \d+ of the 1,000 tickets/);
  });

  it('is recomputed by an auditor, who is handed the list on the record', async () => {
    const panel = await buildDrawnPanel(later.db);
    const { personId } = await buildOfficer(later.db, panel.bodyId, 'administrator');
    const cookie = await at(later, panel, personId, 'administrator');
    const path = `/work/${panel.bodySlug}/panels/${panel.slug}/audit-file`;
    const file = await send(later.app, path, { purpose: 'Checking the draw' }, cookie);
    expect(file.html).toContain('id,sex');
    expect(file.html).not.toContain('Person');
    const officer = await at(later, panel, panel.officerId, 'procurement-officer');
    expect((await show(later.app, path, officer)).status).toBe(403);
    const entries = await later.db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'audit-file-handed-over')
      .execute();
    expect(entries.map(({ facts }) => facts).join()).toContain(panel.slug);
  });
});
