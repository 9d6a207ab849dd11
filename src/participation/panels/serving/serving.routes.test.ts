import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOfficer, buildPerson } from '../../../../test/builders/people.ts';
import {
  buildToldPanel,
  type DrawnPanel,
  serviceDays,
  withoutEmail,
} from '../../../../test/builders/seats.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { listServiceTasks } from './list-service-tasks.ts';
import { listSeats, type Seat } from './seats.queries.ts';

const now = { instant: Temporal.Instant.from(serviceDays.answers) };
const clock = { now: (db: Parameters<ReturnType<typeof clockAt>['now']>[0]) => clockAt(now.instant).now(db) };
const { app, db, close } = await openTestSite({ clock });
afterAll(close);

let panel: DrawnPanel;
let seats: readonly Seat[];
let keeper: string;
let desk: string;
beforeAll(async () => {
  panel = await buildToldPanel(db);
  seats = await listSeats(db, panel);
  keeper = await signInAs(db, panel.keeper.personId, panel.keeper.by.actor.hat);
  desk = `/work/${panel.bodySlug}/panels/${panel.slug}`;
});

const mine = () => `/panels/${panel.slug}/my-seat`;
const signIn = (seat: Seat) => signInAs(db, seat.personId ?? '');

describe('a drawn person’s own page', () => {
  it('is there for them and for nobody else', async () => {
    expect((await show(app, mine(), await signIn(seats[0]!))).html).toContain('You were drawn');
    const stranger = await buildPerson(db);
    expect((await show(app, mine(), await signInAs(db, stranger.personId))).status).toBe(404);
    expect((await show(app, mine())).headers.get('location')).toContain('/sign-in');
    const other = await signIn(seats[1]!);
    expect((await show(app, `${desk}/members/${seats[0]!.seatId}`, other)).status).toBe(403);
  });

  it('asks for an answer and a promise, says what is missing, and then has all they need', async () => {
    const cookie = await signIn(seats[0]!);
    const nothing = await send(app, mine(), {}, cookie);
    expect(nothing.html).toContain('Choose yes or no');
    const unpromised = await send(app, mine(), { answer: 'accept' }, cookie);
    expect([unpromised.status, unpromised.html.includes('Tick that you promise it')]).toEqual([422, true]);
    expect((await send(app, mine(), { answer: 'accept', conduct: '1' }, cookie)).status).toBe(303);
    const page = await show(app, mine(), cookie);
    for (const said of ['You are on the panel', '6 lessons are left', 'No day is set yet', 'Give up my seat'])
      expect(page.html).toContain(said);
    await send(app, `${mine()}/needs`, { accessNeeds: ['step-free'], accessNote: 'No nuts' }, cookie);
    await send(app, `${mine()}/pay`, { paidHow: 'cash' }, cookie);
    const unchosen = await send(app, `${mine()}/pay`, {}, cookie);
    expect([unchosen.status, unchosen.html.includes('Choose how you want to be paid')]).toEqual([422, true]);
    const facts = await show(app, `${desk}/members/${seats[0]!.seatId}`, keeper);
    for (const said of ['A way in without steps', 'No nuts', 'In cash']) expect(facts.html).toContain(said);
  });

  it('takes a no without a promise, and says thanks', async () => {
    const cookie = await signIn(seats[1]!);
    await send(app, mine(), { answer: 'decline' }, cookie);
    expect((await show(app, mine(), cookie)).html).toContain('You said no');
    expect((await show(app, `${mine()}/expenses`, cookie)).status).toBe(404);
  });
});

describe('the desk', () => {
  it('lists answers, takes one by phone, and says when the empty seat is drawn for', async () => {
    const listed = await show(app, `${desk}/members`, keeper);
    expect(listed.html).toContain('One seat is empty');
    expect(listed.html).toContain('1 of 6 seats are taken');
    expect(listed.html).toContain('The next draw is on 1 June 2026, 12 noon');
    const other = await show(app, `${desk}/members/${seats[3]!.seatId}`, keeper);
    expect(other.html).toContain('Nobody can answer for them');
    expect(other.html).toContain('Send them the question again');
    for (const { memberId } of seats) expect(`${listed.html}${other.html}`).not.toContain(memberId);
    expect(listed.html).toMatch(/Sex: [^<]*<\/th>\s*<td[^>]*>(Yes|No)</);
    await withoutEmail(db, seats[2]!);
    const phone = `${desk}/members/${seats[2]!.seatId}`;
    const unpromised = await send(app, phone, { act: 'accept' }, keeper);
    expect(unpromised.html).toContain('Read the code of conduct to them');
    expect((await send(app, phone, { act: 'accept', conduct: '1' }, keeper)).status).toBe(303);
    expect((await send(app, `${desk}/members/${seats[3]!.seatId}`, { act: 'ask' }, keeper)).status).toBe(303);
    expect((await send(app, `${desk}/members`, {}, keeper)).status).toBe(404);
  });

  it('is for this body’s facilitator and procurement officer', async () => {
    const commissioner = await buildOfficer(db, panel.bodyId, 'commissioner');
    const hat = { kind: 'body', bodyId: panel.bodyId, role: 'commissioner' } as const;
    const cookie = await signInAs(db, commissioner.personId, hat);
    for (const page of ['members', 'days', 'expenses', 'expenses/csv'])
      expect((await show(app, `${desk}/${page}`, cookie)).status).toBe(403);
    expect((await show(app, `${desk}/expenses`, keeper)).status).toBe(403);
    expect((await show(app, `${desk}/members`, keeper)).html).not.toContain(`${desk}/expenses"`);
    const foreign = await buildToldPanel(db);
    expect((await show(app, `/work/${panel.bodySlug}/panels/${foreign.slug}/members`, keeper)).status).toBe(
      foreign.slug === panel.slug ? 200 : 404,
    );
    const stranger = (await listSeats(db, foreign))[0]!;
    expect((await show(app, `${desk}/members/${stranger.seatId}`, keeper)).status).toBe(404);
  });

  it('sets a day, hears who can come, marks the register; a cost is claimed, approved, paid and handed to finance', async () => {
    const cookie = await signIn(seats[0]!);
    const day = { 'date-day': '4', 'date-month': '7', 'date-year': '2026', starts: '10am', ends: '3pm' };
    const unplaced = await send(app, `${desk}/days`, { ...day, starts: '10' }, keeper);
    expect(unplaced.html).toContain('Type a time such as 10am');
    expect(unplaced.html).toContain('Say where it is');
    expect((await send(app, `${desk}/days`, { ...day, place: 'Town Hall' }, keeper)).status).toBe(303);
    const meeting = await db
      .selectFrom('panel_meeting')
      .select('id')
      .where('panel_id', '=', panel.panelId)
      .executeTakeFirstOrThrow();
    await send(app, `${mine()}/days`, { [`day.${meeting.id}`]: 'yes' }, cookie);
    const register = `${desk}/days/${meeting.id}`;
    expect((await show(app, register, keeper)).html).toContain('Said they can come');
    now.instant = Temporal.Instant.from(serviceDays.afterwards);
    await send(app, register, { act: 'mark', came: [seats[0]!.seatId] }, keeper);
    const cost = {
      kind: 'travel',
      amount: '4.20',
      'spentOn-day': '4',
      'spentOn-month': '7',
      'spentOn-year': '2026',
    };
    const wrong = await send(app, `${mine()}/expenses`, { ...cost, amount: 'a bit' }, cookie);
    expect([wrong.status, wrong.html.includes('Type an amount such as 4.20')]).toEqual([422, true]);
    expect((await send(app, `${mine()}/expenses`, cost, cookie)).status).toBe(303);
    const finance = await buildOfficer(db, panel.bodyId, 'finance-officer');
    const hat = { kind: 'body', bodyId: panel.bodyId, role: 'finance-officer' } as const;
    const payer = await signInAs(db, finance.personId, hat);
    const claims = await db
      .selectFrom('panel_claim')
      .select('id')
      .where('panel_id', '=', panel.panelId)
      .execute();
    expect(claims).toHaveLength(2);
    for (const { id } of claims)
      expect((await send(app, `${desk}/expenses/${id}`, { decision: 'approved' }, payer)).status).toBe(303);
    const paidOn = { 'paidOn-day': '6', 'paidOn-month': '7', 'paidOn-year': '2026' };
    const ids = claims.map(({ id }) => id);
    expect((await send(app, `${desk}/expenses`, { claim: ids, ...paidOn }, payer)).status).toBe(303);
    const csv = await show(app, `${desk}/expenses/csv`, payer);
    expect(csv.html).toMatch(/travel,2026-07-04,420,cash,,no,approved,,2026-07-06/);
    expect((await show(app, `${mine()}/expenses`, cookie)).html).toContain('Paid on 6 July 2026');
  });
});

describe('what waits', () => {
  it('is an answer, days and lessons for residents; telling, registers and claims for officers', async () => {
    const fresh = await buildToldPanel(db);
    const at = Temporal.Instant.from(serviceDays.answers);
    const [seat] = await listSeats(db, fresh);
    const own = await listServiceTasks(db, seat!.personId ?? '', [{ kind: 'resident' }], at);
    expect(own).toMatchObject([{ text: expect.stringContaining('Say whether you take your seat') }]);
    expect(own[0]?.due?.toString()).toBe('2026-06-04');
    const { hat } = fresh.keeper.by.actor;
    const late = Temporal.Instant.from(serviceDays.late);
    const kept = await listServiceTasks(db, fresh.keeper.personId, [hat], late);
    expect(kept).toEqual([]);
  });
});
