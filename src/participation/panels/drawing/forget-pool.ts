import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { subjectOf } from '../announce-panel.ts';
import { findPanel, holdPanel, type PanelKey } from '../panels.queries.ts';
import {
  forgetCharacteristics,
  forgetPeople,
  forgetTickets,
  listPanelsToForget,
  listServedPanels,
} from './forget.queries.ts';
import { words } from './forget.words.en.ts';

/**
 * Forgets pools, 90 days after the draw, after the panel was given up, or after the day of a draw that never was (which
 * gives the panel up): what everybody said of themselves, who they are and how to reach them unless they sit, the list
 * and every ticket, whose fingerprints stay. Those who sat are forgotten a year after the draw, or 90 days after the last
 * meeting where that is later; whoever is still owed money, once it is paid. How many panels there were. A chore.
 */
export async function forgetPools(db: Database, by: By): Promise<number> {
  const now = await by.clock.now(db);
  const due = await listPanelsToForget(db, now);
  for (const key of due) await transact(db, by.actor, (tx) => forgetPool(tx, by, key, now));
  const served = await listServedPanels(db, now);
  for (const key of served)
    await transact(db, by.actor, async (tx) => {
      await holdPanel(tx, key);
      await forgetPeople(tx, key, { served: true });
    });
  return due.length + served.length;
}

async function forgetPool(tx: Transaction, by: By, key: PanelKey, now: Temporal.Instant): Promise<void> {
  await holdPanel(tx, key);
  const panel = await findPanel(tx, key);
  if (panel.forgottenAt) return;
  const isUndrawn = !(panel.drawnAt || panel.abandonedAt);
  const reason = words.neverDrawn;
  await forgetPeople(tx, key, { served: false });
  await forgetCharacteristics(tx, key);
  await forgetTickets(tx, key);
  await tx
    .updateTable('panel')
    .set({ forgotten_at: now, ...(isUndrawn ? { abandoned_at: now, abandoned_reason: reason } : {}) })
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.panelId)
    .execute();
  if (isUndrawn)
    await recordEntry(tx, by, {
      type: 'panel-abandoned',
      subject: subjectOf(panel),
      facts: { panel: panel.slug, reason },
    });
}
