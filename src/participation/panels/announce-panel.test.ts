import { afterAll, describe, expect, it } from 'vitest';
import {
  buildDraftPanel,
  buildDrawnPanel,
  buildPanel,
  evenQuotas,
  panelBy,
  panelDays,
} from '../../../test/builders/panels.ts';
import { buildPerson } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { announcePanel } from './announce-panel.ts';
import { abandonPanel } from './drawing/abandon-panel.ts';
import { findPanel, listQuotas, type PanelKey } from './panels.queries.ts';
import { changePanel, setQuotas } from './prepare-panel.ts';
import { joinPool } from './recruiting/join-pool.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

type Built = PanelKey & { readonly officerId: string };

function announce(panel: Built, at = panelDays.prepared) {
  return transact(db, undefined, (tx) => announcePanel(tx, panelBy(panel.officerId, at), panel));
}

describe('announcing a panel', () => {
  it('records everything that stands from then on, once', async () => {
    const panel = await buildDraftPanel(db);
    expect(await announce(panel)).toEqual({ announced: true });
    expect(await announce(panel)).toEqual({ refused: 'already-announced' });
    const { facts } = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'panel-announced')
      .where('procurement_id', '=', panel.procurementId)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(facts)).toMatchObject({
      panel: panel.slug,
      seats: 6,
      minimumAge: 18,
      paymentPence: 9000,
      householdRule: false,
      quotas: [{ category: 'sex', feature: 'female', minimum: 2, maximum: 4 }, { feature: 'male' }],
      seedSource: 'The Lotto draw of 27 May 2026: six numbers, smallest first',
      drawsAt: panelDays.draws.toString(),
    });
  });

  it('is refused once its opening has come, and while a step is not settled', async () => {
    const late = await buildDraftPanel(db);
    expect(await announce(late, panelDays.during)).toEqual({ refused: 'opens-in-the-past' });
    const unsettled = await buildDraftPanel(db);
    const by = panelBy(unsettled.officerId, panelDays.prepared);
    await transact(db, undefined, (tx) => changePanel(tx, by, { ...unsettled, change: { seats: 9 } }));
    expect(await listQuotas(db, unsettled)).toEqual([]);
    expect(await announce(unsettled)).toEqual({ refused: 'not-settled' });
  });

  it('is of quotas that somebody can meet, and a draw after the day that names close', async () => {
    const panel = await buildDraftPanel(db);
    const by = panelBy(panel.officerId, panelDays.prepared);
    const many = evenQuotas(6).map((quota) => ({ ...quota, minimum: 4 }));
    expect(
      await transact(db, undefined, (tx) =>
        setQuotas(tx, by, { ...panel, quotas: many, householdRule: false }),
      ),
    ).toEqual({ refused: 'quotas-do-not-fit' });
    const change = (given: Parameters<typeof changePanel>[2]['change']) =>
      transact(db, undefined, (tx) => changePanel(tx, by, { ...panel, change: given }));
    expect(await change({ drawsAt: panelDays.closes.add({ minutes: 10 }) })).toEqual({
      refused: 'draw-not-after-close',
    });
    expect(await change({ closesAt: panelDays.opens })).toEqual({ refused: 'closes-before-it-opens' });
    expect(await change({ seats: 2 })).toEqual({ refused: 'seats-out-of-range' });
  });

  it('fixes quotas too, for whoever owns the database', async () => {
    const panel = await buildPanel(db);
    const more = db.updateTable('panel_quota').set({ maximum: 6 }).where('panel_id', '=', panel.panelId);
    await expect(more.execute()).rejects.toThrow('the quotas of an announced panel do not change');
  });
});

describe('giving a panel up', () => {
  const reason = 'The purchase was withdrawn before anybody could bid';
  const giveUp = (panel: Built) =>
    transact(db, undefined, (tx) =>
      abandonPanel(tx, panelBy(panel.officerId, panelDays.during), { ...panel, reason }),
    );

  it('is done with a reason on the record, once, and nobody joins after it', async () => {
    const panel = await buildPanel(db);
    expect(await giveUp(panel)).toEqual({ abandoned: true });
    expect(await giveUp(panel)).toEqual({ refused: 'already-abandoned' });
    expect((await findPanel(db, panel)).abandonedReason).toBe(reason);
    const { personId } = await buildPerson(db);
    const joining = { ...panel, personId, isOldEnough: true, districtSlug: 'oldham' };
    expect(
      await transact(db, undefined, (tx) => joinPool(tx, panelBy(personId, panelDays.during), joining)),
    ).toEqual({ refused: 'closed' });
  });

  it('is refused before it is announced and once it is drawn', async () => {
    expect(await giveUp(await buildDraftPanel(db))).toEqual({ refused: 'not-announced' });
    expect(await giveUp(await buildDrawnPanel(db))).toEqual({ refused: 'already-drawn' });
  });
});
