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
import type { PanelKey } from '../panels.queries.ts';
import { abandonPanel } from './abandon-panel.ts';
import { closeDuePools, closePool } from './close-pool.ts';
import { handOverPool } from './hand-over-pool.ts';
import { typeSeed } from './type-seed.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const seed = '3 12 19 27 41 58';
const reason = 'The purchase was cancelled, so nothing is left to score';

async function closedPanel(people = 12) {
  const panel = await buildPanel(db);
  await putNamesIn(db, panel, people);
  await carriedOut(db, (tx) => closePool(tx, panelBy(panel.officerId, panelDays.closed), panel));
  const second = await buildOfficer(db, panel.bodyId, 'elected-member');
  return { ...panel, second: second.personId };
}

function type(panel: PanelKey, personId: string) {
  const input = { ...panel, value: seed, publicUrl: 'http://localhost' };
  return transact(db, undefined, (tx) => typeSeed(tx, panelBy(personId, panelDays.drawn), input));
}

function set(panel: PanelKey, what: ReturnType<typeof sql>) {
  return sql`update panel set ${what} where id = ${panel.panelId}`.execute(db);
}

describe('a pool', () => {
  it('does not close once its seed can be known; one that cannot close holds no other up', async () => {
    const late = await buildPanel(db);
    await putNamesIn(db, late, 8);
    const after = panelBy(late.officerId, panelDays.drawn);
    const close = transact(db, undefined, (tx) => closePool(tx, after, late));
    expect(await close).toEqual({ refused: 'seed-known' });
    expect(await closeDuePools(db, after)).toBe(0);
    await expect(set(late, sql`pool_closed_at = draws_at`)).rejects.toThrow('panel_closed_before_its_draw');
  });

  it('cannot be reopened, moved or fixed again behind the application’s back', async () => {
    const panel = await closedPanel();
    await expect(set(panel, sql`pool_closed_at = null`)).rejects.toThrow('stays closed');
    const later = sql`pool_closed_at = null, closes_at = closes_at + interval '1 hour'`;
    await expect(set(panel, later)).rejects.toThrow('stays closed');
    await expect(set(panel, sql`draws_at = draws_at + interval '1 day'`)).rejects.toThrow('a draw');
    const again = sql`insert into panel_pool select (jsonb_populate_record(p,
      jsonb_build_object('number', p.number + 1))).* from panel_pool p where p.panel_id = ${panel.panelId}`;
    await expect(again.execute(db)).rejects.toThrow('the pool is fixed');
  });

  it('takes nobody in after names closed, also before it is fixed', async () => {
    const panel = await buildPanel(db);
    await putNamesIn(db, panel, 1);
    const later = sql`insert into pool_member select (jsonb_populate_record(m, jsonb_build_object('id',
      gen_random_uuid(), 'person_id', null, 'joined_at', ${panelDays.closed.toString()}::text))).*
      from pool_member m where m.panel_id = ${panel.panelId}`;
    await expect(later.execute(db)).rejects.toThrow('names cannot be put in now');
  });
});

describe('a lottery that stands', () => {
  it('is drawn before the panel may be given up, once its seed can be known', async () => {
    const panel = await closedPanel();
    const giveUp = (at: typeof panelDays.closed) =>
      transact(db, undefined, (tx) => abandonPanel(tx, panelBy(panel.officerId, at), { ...panel, reason }));
    expect(await giveUp(panelDays.drawn)).toEqual({ refused: 'draw-first' });
    expect(await giveUp(panelDays.closed)).toEqual({ abandoned: true });
    await expect(set(panel, sql`abandoned_at = null, abandoned_reason = null`)).rejects.toThrow('stays so');
  });

  it('is handed to an auditor only once it is drawn', async () => {
    const handOver = (panel: PanelKey & { officerId: string }) =>
      transact(db, undefined, (tx) =>
        handOverPool(tx, panelBy(panel.officerId, panelDays.drawn), {
          ...panel,
          purpose: 'Checking the draw',
        }),
      );
    expect(await handOver(await closedPanel())).toEqual({ refused: 'not-drawn' });
    expect(await handOver(await buildDrawnPanel(db))).toMatchObject({ csv: expect.any(String) });
  });
});

describe('the draw is held against the public record', () => {
  async function checkpoint(size: number, signedAt = panelDays.closed) {
    const row = {
      size,
      root: Buffer.alloc(32, size),
      frontier: Buffer.alloc(0),
      note: '',
      signed_at: signedAt,
    };
    await db.insertInto('record_checkpoint').values(row).execute();
  }

  it('and refuses what no checkpoint covered before the seed could be known; then the panel may be given up', async () => {
    const panel = await closedPanel();
    await checkpoint(1);
    expect(await type(panel, panel.officerId)).toEqual({ refused: 'not-fixed-in-time' });
    const entry = await db
      .selectFrom('record_entry')
      .select('id')
      .where('type', '=', 'pool-closed')
      .where('facts', 'like', `%"${panel.slug}"%`)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('record_leaf')
      .values({ position: 1, entry_id: entry.id, hash: Buffer.alloc(32) })
      .execute();
    await checkpoint(2, panelDays.drawn);
    expect(await type(panel, panel.officerId)).toEqual({ refused: 'not-fixed-in-time' });
    await checkpoint(3);
    expect(await type(panel, panel.officerId)).toEqual({ typed: true });
    const other = await closedPanel();
    const by = panelBy(other.officerId, panelDays.drawn);
    const giveUp = transact(db, undefined, (tx) => abandonPanel(tx, by, { ...other, reason }));
    expect(await giveUp).toEqual({ abandoned: true });
  });
});
