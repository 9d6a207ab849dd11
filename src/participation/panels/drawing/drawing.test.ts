import { afterAll, describe, expect, it } from 'vitest';
import {
  buildDrawnPanel,
  buildPanel,
  evenQuotas,
  panelBy,
  panelDays,
  putNamesIn,
} from '../../../../test/builders/panels.ts';
import { buildOfficer, carriedOut } from '../../../../test/builders/people.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { drawTicket } from '../lot/draw-ticket.rules.ts';
import { findPanel, type PanelKey } from '../panels.queries.ts';
import { findMember } from '../recruiting/pool.queries.ts';
import { changeQuotas } from './change-quotas.ts';
import { closeDuePools, closePool } from './close-pool.ts';
import { extendRecruiting } from './extend-recruiting.ts';
import { findFirstDraw, findFixedPool } from './pools.queries.ts';
import { typeSeed } from './type-seed.ts';

/** What the Lotto draw came to, as it is written down. */
const lotto = '3 12 19 27 41 58';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

async function facts(type: string, panel: { slug: string }) {
  const rows = await db.selectFrom('record_entry').select('facts').where('type', '=', type).execute();
  return rows
    .map(({ facts }) => JSON.parse(facts) as Record<string, unknown>)
    .filter((each) => each['panel'] === panel.slug);
}

function type(panel: PanelKey, personId: string, value: string, at = panelDays.drawn) {
  const input = { ...panel, value, publicUrl: 'http://localhost' };
  return transact(db, undefined, (tx) => typeSeed(tx, panelBy(personId, at), input));
}

async function closedPanel(people = 14) {
  const panel = await buildPanel(db);
  await putNamesIn(db, panel, people);
  await carriedOut(db, (tx) => closePool(tx, panelBy(panel.officerId, panelDays.closed), panel));
  const second = await buildOfficer(db, panel.bodyId, 'elected-member');
  return { ...panel, second: second.personId };
}

describe('closing the pool', () => {
  it('waits for its time, happens once, and records the fingerprints before the seed can be known', async () => {
    const panel = await buildPanel(db);
    await putNamesIn(db, panel, 12);
    const by = panelBy(panel.officerId, panelDays.during);
    expect(await transact(db, undefined, (tx) => closePool(tx, by, panel))).toEqual({ refused: 'not-yet' });
    const chore = panelBy(panel.officerId, panelDays.closed);
    expect(await closeDuePools(db, chore)).toBe(1);
    expect(await transact(db, undefined, (tx) => closePool(tx, chore, panel))).toEqual({
      refused: 'already-closed',
    });
    const pool = await findFixedPool(db, panel);
    expect(await facts('pool-closed', panel)).toMatchObject([
      { people: 10, poolSha256: pool?.poolSha256.toString('hex'), lotterySha256: expect.any(String) },
    ]);
    const lines = pool?.poolCsv?.trim().split('\r\n') ?? [];
    expect(lines).toHaveLength(13);
    expect(lines[0]).toBe('id,sex');
  });

  it('leaves out who withdrew, and lets nobody in or change after it, not even the database’s owner', async () => {
    const panel = await closedPanel();
    await expect(
      db
        .updateTable('pool_member')
        .set({ sex: 'male' })
        .where('panel_id', '=', panel.panelId)
        .where('sex', '=', 'female')
        .execute(),
    ).rejects.toThrow('the pool is not open');
  });
});

describe('the seed', () => {
  it('draws when two people typed the same, and seats whom the ticket names', async () => {
    const panel = await closedPanel();
    expect(await type(panel, panel.officerId, ' 58, 3  12 19 27 41 ')).toEqual({ typed: true });
    expect(await type(panel, panel.second, lotto)).toEqual({ drawn: true });
    const draw = await findFirstDraw(db, panel);
    const pool = await findFixedPool(db, panel);
    const { ticket, members } = drawTicket(lotto, pool?.lottery ?? '');
    expect(draw).toMatchObject({ seed: lotto, ticket, result: { members } });
    const seats = await db
      .selectFrom('panel_seat')
      .select('pool_member_id')
      .where('panel_id', '=', panel.panelId)
      .execute();
    expect(seats.map((seat) => seat.pool_member_id).sort()).toEqual([...members].sort());
    expect(seats).toHaveLength(6);
    expect(await facts('panel-drawn', panel)).toMatchObject([
      { seed: lotto, ticket, people: 10, everybodyAtLeast: null },
    ]);
    expect(JSON.stringify(await facts('panel-drawn', panel))).not.toContain(members[0]);
    expect(await type(panel, panel.second, lotto)).toEqual({ refused: 'already-drawn' });
  });

  it('is cleared and recorded when the two are not the same, and the first is told', async () => {
    const panel = await closedPanel();
    await type(panel, panel.officerId, lotto);
    expect(await type(panel, panel.second, '3 12 19 27 41 57')).toEqual({ differed: true });
    expect(await facts('seeds-differed', panel)).toHaveLength(1);
    expect(await type(panel, panel.second, lotto)).toEqual({ typed: true });
    const mails = await db
      .selectFrom('mail_message')
      .select('body')
      .where('body', 'like', `%${panel.slug}/seed%`)
      .execute();
    expect(mails).toHaveLength(1);
  });

  it('is refused before the public draw, of one person twice, before the pool closes and where nobody can be drawn', async () => {
    const panel = await closedPanel();
    expect(await type(panel, panel.officerId, lotto, panelDays.closed)).toEqual({ refused: 'too-early' });
    expect(await type(panel, panel.officerId, '3 12 19')).toEqual({ refused: 'seed-malformed' });
    await type(panel, panel.officerId, lotto);
    expect(await type(panel, panel.officerId, lotto)).toEqual({ refused: 'typed-already' });
    const open = await buildPanel(db);
    expect(await type(open, open.officerId, lotto)).toEqual({ refused: 'pool-not-closed' });
    const empty = await closedPanel(4);
    expect(await type(empty, empty.officerId, lotto)).toEqual({ refused: 'no-lottery' });
  });

  it('of two who type at once is drawn once', async () => {
    const panel = await closedPanel();
    const outcomes = await Promise.all([
      type(panel, panel.officerId, lotto),
      type(panel, panel.second, lotto),
    ]);
    expect(outcomes).toContainEqual({ drawn: true });
    expect(outcomes).toContainEqual({ typed: true });
    expect(await facts('panel-drawn', panel)).toHaveLength(1);
  });
});

describe('what everybody in the pool is told', () => {
  it('is their own chance, which together make the seats, and an e-mail where they are not drawn', async () => {
    const panel = await buildDrawnPanel(db);
    const members = await Promise.all(panel.pool.map(({ personId }) => findMember(db, panel, personId)));
    const tickets = members.reduce((sum, member) => sum + (member?.tickets ?? 0), 0);
    expect(tickets).toBe(6000);
    const mails = await db
      .selectFrom('mail_message')
      .select('recipient')
      .where('body', 'like', `%/panels/${panel.slug}/done%`)
      .execute();
    expect(mails).toHaveLength(8);
  });
});

describe('a pool from which nobody can be drawn', () => {
  async function lackingMen() {
    const panel = await buildPanel(db, { quotas: evenQuotas(6) });
    await putNamesIn(db, panel, 12, ['female']);
    await carriedOut(db, (tx) => closePool(tx, panelBy(panel.officerId, panelDays.closed), panel));
    return panel;
  }
  const reason = 'Too few men put their names in, though letters went to 2,000 addresses';
  const wider = [
    { category: 'sex', feature: 'female', minimum: 2, maximum: 6, people: 1000 },
    { category: 'sex', feature: 'male', minimum: 0, maximum: 4, people: 1000 },
  ] as const;

  it('says the smallest change that mends it', async () => {
    const pool = await findFixedPool(db, await lackingMen());
    expect(pool?.lottery).toBeNull();
    expect(pool?.infeasible?.changes).toEqual([
      { category: 'sex', feature: 'female', bound: 'maximum', from: 4, to: 6 },
      { category: 'sex', feature: 'male', bound: 'minimum', from: 2, to: 0 },
    ]);
  });

  it('may have its quotas changed, recorded with the reason, before the seed can be known and not after', async () => {
    const panel = await lackingMen();
    const change = (at: typeof panelDays.closed, quotas: readonly (typeof wider)[number][] = wider) =>
      transact(db, undefined, (tx) =>
        changeQuotas(tx, panelBy(panel.officerId, at), { ...panel, quotas, reason }),
      );
    expect(await change(panelDays.drawn)).toEqual({ refused: 'seed-known' });
    expect(await change(panelDays.closed, wider.slice(1))).toEqual({ refused: 'still-infeasible' });
    expect(await change(panelDays.closed)).toEqual({ changed: true });
    expect(await facts('panel-quotas-changed', panel)).toMatchObject([{ reason }]);
    expect((await findFixedPool(db, panel))?.number).toBe(2);
    expect(await change(panelDays.closed)).toEqual({ refused: 'lottery-stands' });
  });

  it('may be given longer, with a later draw; one that can be drawn may not', async () => {
    const later = { closesAt: panelDays.closes.add({ hours: 24 * 14 }), reason };
    const draw = {
      drawsAt: panelDays.draws.add({ hours: 24 * 14 }),
      seedKind: 'lotto' as const,
      seedOther: null,
      seedNumbers: null,
      seedSource: 'The Lotto draw of 10 June',
    };
    const extend = (panel: PanelKey & { officerId: string }, input = { ...later, ...draw }) =>
      transact(db, undefined, (tx) =>
        extendRecruiting(tx, panelBy(panel.officerId, panelDays.closed), { ...panel, ...input }),
      );
    const panel = await lackingMen();
    expect(await extend(panel, { ...later, ...draw, closesAt: panelDays.closes })).toEqual({
      refused: 'not-later',
    });
    expect(await extend(panel)).toEqual({ extended: true });
    expect((await findPanel(db, panel)).poolClosedAt).toBeNull();
    expect(await facts('recruiting-extended', panel)).toMatchObject([{ reason }]);
    expect(await extend(await closedPanel())).toEqual({ refused: 'lottery-stands' });
  });
});
