import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import {
  buildDrawnPanel,
  buildPanel,
  panelBy,
  panelDays,
  putNamesIn,
} from '../../../../test/builders/panels.ts';
import { buildOfficer, carriedOut } from '../../../../test/builders/people.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { erasePerson } from '../../../people/own-data/erase-person.ts';
import { findPanel, type PanelKey } from '../panels.queries.ts';
import { withdrawFromPool } from '../recruiting/change-own-entry.ts';
import { closePool } from './close-pool.ts';
import { forgetPools } from './forget-pool.ts';
import { findFixedPool } from './pools.queries.ts';
import { typeSeed } from './type-seed.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const after = (panel: { officerId: string }, days: number) =>
  panelBy(panel.officerId, panelDays.drawn.add({ hours: 24 * days }));

/** How many of a pool still are, or say, this. */
async function count(panel: PanelKey, columns: readonly string[]): Promise<number> {
  const some = sql.join(columns.map((name) => sql.ref(name)));
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pool_member
    where panel_id = ${panel.panelId} and num_nonnulls(${some}) > 0`.execute(db);
  return rows[0]?.n ?? 0;
}
const who = ['person_id', 'name', 'contact'];
const said = ['sex', 'age_band', 'ethnic_group', 'disability', 'household', 'characteristics_consented_at'];

describe('ninety days after the draw', () => {
  it('only those who sit are known, nobody by what they said of themselves; no ticket or list leads back', async () => {
    const panel = await buildDrawnPanel(db);
    const before = await findFixedPool(db, panel);
    await forgetPools(db, after(panel, 89));
    expect(await count(panel, said)).toBe(14);
    await forgetPools(db, after(panel, 90));
    expect([await count(panel, who), await count(panel, said), await count(panel, ['tickets'])]).toEqual([
      6, 0, 6,
    ]);
    const pool = await findFixedPool(db, panel);
    expect(pool).toMatchObject({ poolCsv: null, lottery: null });
    expect(pool?.lotterySha256).toEqual(before?.lotterySha256);
    const given = db.updateTable('panel_pool').set({ lottery: '{}' }).where('panel_id', '=', panel.panelId);
    await expect(given.execute()).rejects.toMatchObject({ constraint: 'panel_pool_only_forgotten' });
  });

  it('those who said no are forgotten with the others; those who sat, a year after the draw', async () => {
    const panel = await buildDrawnPanel(db);
    await sql`update panel_seat set state = 'declined', ended_why = 'said-no', answered_at = offered_at
      where panel_id = ${panel.panelId} and pool_member_id = (select min(pool_member_id::text)::uuid from panel_seat
        where panel_id = ${panel.panelId})`.execute(db);
    await forgetPools(db, after(panel, 90));
    expect(await count(panel, who)).toBe(5);
    await forgetPools(db, after(panel, 364));
    expect(await count(panel, who)).toBe(5);
    await forgetPools(db, after(panel, 366));
    expect(await count(panel, who)).toBe(0);
    expect(await forgetPools(db, after(panel, 367))).toBe(0);
  });
});

describe('a pool that is never drawn', () => {
  it('is forgotten ninety days after the day set for the draw, and the panel given up, on the record', async () => {
    const panel = await buildPanel(db);
    await putNamesIn(db, panel, 12);
    await carriedOut(db, (tx) => closePool(tx, panelBy(panel.officerId, panelDays.closed), panel));
    await forgetPools(db, after(panel, 88));
    expect(await count(panel, who)).toBe(12);
    await forgetPools(db, after(panel, 90));
    expect(await count(panel, [...who, ...said])).toBe(0);
    expect((await findPanel(db, panel)).abandonedAt).not.toBeNull();
    const entries = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'panel-abandoned')
      .where('facts', 'like', `%${panel.slug}"%`)
      .execute();
    expect(entries).toHaveLength(1);
  });
});

describe('somebody in a pool that has closed', () => {
  async function closed() {
    const panel = await buildPanel(db);
    const pool = await putNamesIn(db, panel, 6);
    await carriedOut(db, (tx) => closePool(tx, panelBy(panel.officerId, panelDays.closed), panel));
    return { panel, pool };
  }
  const erase = (personId: string) => {
    const by = panelBy(personId, panelDays.closed);
    return transact(db, by.actor, (tx) => erasePerson(tx, by));
  };

  it('takes their name out or is erased; their number stays in the lot and is offered no seat', async () => {
    const { panel, pool } = await closed();
    const [first, second] = pool;
    const by = panelBy(first!.personId, panelDays.closed);
    const out = await transact(db, by.actor, (tx) => withdrawFromPool(tx, by, { ...panel, ...first! }));
    expect(out).toEqual({ withdrawn: true });
    expect(await erase(second!.personId)).toEqual({ erased: true });
    expect(await count(panel, [...who, ...said])).toBe(4);
    const { personId: other } = await buildOfficer(db, panel.bodyId, 'elected-member');
    for (const personId of [panel.officerId, other])
      await carriedOut(db, (tx) =>
        typeSeed(tx, panelBy(personId, panelDays.drawn), {
          ...panel,
          value: '3 12 19 27 41 58',
          publicUrl: 'http://localhost',
        }),
      );
    const seats = await db
      .selectFrom('panel_seat')
      .select(['pool_member_id as id', 'state'])
      .where('panel_id', '=', panel.panelId)
      .execute();
    expect(seats).toHaveLength(6);
    for (const { id, state } of seats)
      expect(state).toBe([first!.memberId, second!.memberId].includes(id) ? 'declined' : 'offered');
  });

  it('and is drawn answers their seat first', async () => {
    const panel = await buildDrawnPanel(db, { people: 6 });
    const [one] = panel.pool;
    const by = panelBy(one!.personId, panelDays.drawn);
    const out = await transact(db, by.actor, (tx) => withdrawFromPool(tx, by, { ...panel, ...one! }));
    expect(out).toEqual({ refused: 'holds-seat' });
    expect(await erase(one!.personId)).toEqual({ refused: 'on-a-panel' });
  });
});
