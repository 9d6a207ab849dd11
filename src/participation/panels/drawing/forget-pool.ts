import type { By } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { holdPanel, type PanelKey } from '../panels.queries.ts';
import { listPanelsToForget } from './pools.queries.ts';

/**
 * Deletes what those who were not drawn said of themselves, where they live, who they are and how to reach them, 90 days after the
 * draw or after the panel was given up; and with it the text of the list, whose fingerprint stays. How many panels
 * there were. A chore.
 */
export async function forgetPools(db: Database, by: By): Promise<number> {
  const due = await listPanelsToForget(db, await by.clock.now(db));
  for (const key of due) await transact(db, by.actor, (tx) => forgetPool(tx, by, key));
  return due.length;
}

async function forgetPool(tx: Transaction, by: By, key: PanelKey): Promise<void> {
  await holdPanel(tx, key);
  await forgetWhoIsNotDrawn(tx, key);
  await tx
    .updateTable('panel_pool')
    .set({ pool_csv: null })
    .where('body_id', '=', key.bodyId)
    .where('panel_id', '=', key.panelId)
    .execute();
  await tx
    .updateTable('panel')
    .set({ forgotten_at: await by.clock.now(tx) })
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.panelId)
    .execute();
}

async function forgetWhoIsNotDrawn(tx: Transaction, key: PanelKey): Promise<void> {
  await tx
    .updateTable('pool_member as m')
    .set({
      person_id: null,
      name: null,
      contact: null,
      sex: null,
      age_band: null,
      ethnic_group: null,
      disability: null,
      district_slug: null,
      household: null,
      access_needs: [],
      access_note: '',
      availability: [],
    })
    .where('m.body_id', '=', key.bodyId)
    .where('m.panel_id', '=', key.panelId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('panel_seat as s')
            .select('s.panel_id')
            .whereRef('s.body_id', '=', 'm.body_id')
            .whereRef('s.panel_id', '=', 'm.panel_id')
            .whereRef('s.pool_member_id', '=', 'm.id'),
        ),
      ),
    )
    .execute();
}
