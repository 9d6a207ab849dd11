import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { attempt, type Played, playing } from '../../../../test/builders/evaluation.ts';
import {
  acceptAs,
  buildSeatedPanel,
  buildToldPanel,
  type DrawnPanel,
  serviceDays,
  sitting,
  withoutEmail,
} from '../../../../test/builders/seats.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { clockAt } from '../../../acts/clock.ts';
import { seededRandom } from '../../../values/random.ts';
import { drawTicket } from '../lot/draw-ticket.rules.ts';
import { findReplacement } from '../lot/find-replacement.ts';
import { listQuotas } from '../panels.queries.ts';
import { answerSeat } from '../serving/answer-seat.ts';
import { leaveSeat } from '../serving/leave-seat.ts';
import { getSeat, listSeats } from '../serving/seats.queries.ts';
import { readDrawnLot } from './drawn-pool.rules.ts';
import { fillEmptySeats } from './fill-seats.ts';
import { replaceSeats } from './replace-seats.ts';
import { findDrawnPool, listReplacements } from './replacements.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

function replace(panel: DrawnPanel, at: keyof typeof serviceDays = 'draws', who: Played = panel.keeper) {
  const then = playing(who.personId, who.by.actor.hat, serviceDays[at]);
  return attempt(db, then, (tx, by) => replaceSeats(tx, by, panel));
}

async function decline(panel: DrawnPanel, count: number) {
  const seats = (await listSeats(db, panel)).slice(0, count);
  for (const seat of seats)
    await attempt(db, sitting(seat), (tx, by) =>
      answerSeat(tx, by, { ...seat, answer: 'decline', conduct: null }),
    );
  return seats;
}

describe('an empty seat', () => {
  it('is filled from the same list within the quotas, and anyone with the list draws the same person', async () => {
    const panel = await buildToldPanel(db);
    const gone = await decline(panel, 2);
    expect(await replace(panel)).toEqual({ drawn: 2 });
    const seats = await listSeats(db, panel);
    const fresh = seats.filter(({ drawNumber }) => drawNumber === 1);
    expect(fresh.map(({ replaces }) => replaces).sort()).toEqual(gone.map(({ memberId }) => memberId).sort());
    expect(fresh.every(({ state }) => state === 'offered')).toBe(true);
    const held = seats.filter(({ state }) => state === 'offered').map(({ memberId }) => memberId);
    const file = await findDrawnPool(db, panel);
    const quotas = await listQuotas(db, panel);
    const lot = readDrawnLot(file?.csv ?? '', quotas, { seats: 6, sameHousehold: false });
    const people = lot!.pool.filter(({ id }) => held.includes(id));
    for (const { category, feature, minimum, maximum } of quotas) {
      const have = people.filter(({ features }) => features[category] === feature).length;
      expect(have).toBeGreaterThanOrEqual(minimum);
      expect(have).toBeLessThanOrEqual(maximum);
    }
    const goneIds = gone.map(({ memberId }) => memberId);
    const seated = held.filter((id) => !fresh.some(({ memberId }) => memberId === id));
    const found = await findReplacement({ ...lot!, seated, gone: goneIds });
    if (!('panels' in found)) throw new Error('no lottery');
    const { ticket, members } = drawTicket(`${panel.seed}:1`, found);
    expect(members.toSorted()).toEqual(fresh.map(({ memberId }) => memberId).sort());
    expect(await listReplacements(db, panel)).toMatchObject([
      { number: 1, seats: 2, ticket, seed: `${panel.seed}:1` },
    ]);
  });

  it('puts the draw on the record, with nobody’s number in it', async () => {
    const panel = await buildToldPanel(db);
    const [gone] = await decline(panel, 1);
    await replace(panel);
    const rows = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('procurement_id', '=', panel.procurementId)
      .where('type', '=', 'seat-replaced')
      .execute();
    expect(rows).toHaveLength(1);
    const facts = rows[0]?.facts ?? '';
    expect(JSON.parse(facts)).toMatchObject({ number: 1, seats: 1, typedIn: 0, quotaChanges: [] });
    expect(facts).not.toMatch(/said-no|endedWhy/);
    for (const { memberId } of await listSeats(db, panel)) expect(facts).not.toContain(memberId);
    expect(facts).not.toContain(gone!.personId);
  });

  it('is filled once an hour that is set: a second draw finds none, and two at once draw one', async () => {
    const panel = await buildToldPanel(db);
    await decline(panel, 1);
    const both = await Promise.all([replace(panel), replace(panel)]);
    expect(both).toContainEqual({ drawn: 1 });
    expect(both).toContainEqual({ refused: 'not-the-hour' });
    expect(await replace(panel)).toEqual({ refused: 'not-the-hour' });
    expect(await replace(panel, 'lateDraw')).not.toEqual({ refused: 'not-the-hour' });
  });

  it('counts as one when nobody answered by the last day, but not before, nor when nobody could be told', async () => {
    const panel = await buildToldPanel(db);
    const [silent, untold, ...others] = await listSeats(db, panel);
    for (const seat of others) await acceptAs(db, seat);
    await db
      .updateTable('panel_seat')
      .set({ told_at: null, answer_by: null })
      .where('pool_member_id', '=', untold!.memberId)
      .execute();
    expect(await replace(panel)).toEqual({ refused: 'no-empty-seat' });
    expect(await replace(panel, 'late')).toEqual({ refused: 'no-empty-seat' });
    expect(await replace(panel, 'lateDraw')).toEqual({ drawn: 1 });
    expect(await getSeat(db, silent!)).toMatchObject({
      state: 'declined',
      endedWhy: 'silent',
      isReplaced: true,
    });
    const tooLate = await attempt(db, sitting(silent!, 'lateDraw'), (tx, by) =>
      answerSeat(tx, by, { ...silent!, answer: 'accept', conduct: 1 }),
    );
    expect(tooLate).toEqual({ refused: 'given-away' });
  });

  it('is one after somebody gave it up, or stood aside as an evaluator', async () => {
    const panel = await buildSeatedPanel(db);
    const [left, aside] = panel.seats;
    await attempt(db, sitting(left!), (tx, by) => leaveSeat(tx, by, left!));
    await db
      .insertInto('evaluator')
      .values({
        body_id: panel.bodyId,
        procurement_id: panel.procurementId,
        person_id: aside!.personId ?? '',
        kind: 'resident',
        appointed_at: serviceDays.answers,
        recused_at: serviceDays.answers,
      })
      .execute();
    expect(await replace(panel)).toEqual({ drawn: 2 });
    expect(await getSeat(db, aside!)).toMatchObject({ state: 'left', endedWhy: 'link', isReplaced: true });
  });

  it('is filled as far as the pool goes; with nobody left it stays empty', async () => {
    const panel = await buildToldPanel(db, { people: 7 });
    await decline(panel, 2);
    expect(await replace(panel)).toEqual({ drawn: 1 });
    expect(await replace(panel, 'late')).toEqual({ refused: 'nobody-left' });
  });

  it('cannot be filled once the list is gone', async () => {
    const panel = await buildToldPanel(db);
    await decline(panel, 1);
    await db
      .updateTable('panel_pool')
      .set({ pool_csv: null })
      .where('panel_id', '=', panel.panelId)
      .execute();
    expect(await replace(panel)).toEqual({ refused: 'pool-gone' });
  });
  it('waits for the set hour, whoever would have it sooner or in parts', async () => {
    const panel = await buildToldPanel(db);
    await decline(panel, 1);
    expect(await replace(panel, 'answers', panel.officer)).toEqual({ refused: 'no-empty-seat' });
    const chore = {
      clock: clockAt(Temporal.Instant.from(serviceDays.answers)),
      random: seededRandom('chore'),
    };
    await fillEmptySeats(db, chore);
    expect(await listReplacements(db, panel)).toEqual([]);
    // The chore came late, and somebody said no since noon: they wait for the next hour.
    const late = await listSeats(db, panel);
    const after = playing(late[0]!.personId ?? '', { kind: 'resident' }, '2026-06-01T12:30:00Z');
    await attempt(db, after, (tx, by) =>
      answerSeat(tx, by, { ...late[0]!, answer: 'decline', conduct: null }),
    );
    const at = (instant: string) => ({ ...chore, clock: clockAt(Temporal.Instant.from(instant)) });
    await fillEmptySeats(db, at('2026-06-01T13:00:00Z'));
    await fillEmptySeats(db, at('2026-06-02T13:00:00Z'));
    expect(await listReplacements(db, panel)).toMatchObject([{ number: 1, seats: 1 }]);
    await fillEmptySeats(db, at('2026-06-04T11:00:00Z'));
    expect(await listReplacements(db, panel)).toMatchObject([{ seats: 1 }, { number: 2, seats: 1 }]);
  });

  it('that staff typed in is counted on the record', async () => {
    const panel = await buildToldPanel(db);
    const [phoned] = await decline(panel, 1);
    const [other] = await listSeats(db, panel);
    await withoutEmail(db, other!);
    await attempt(db, panel.keeper, (tx, by) =>
      answerSeat(tx, by, { ...other!, answer: 'decline', conduct: null }),
    );
    expect(phoned!.memberId).not.toBe(other!.memberId);
    await replace(panel);
    const { facts } = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('procurement_id', '=', panel.procurementId)
      .where('type', '=', 'seat-replaced')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(facts)).toMatchObject({ seats: 2, typedIn: 1 });
  });
});
