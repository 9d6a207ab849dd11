import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { subjectOf } from '../announce-panel.ts';
import { findPanel, holdPanel, type Panel, type PanelKey } from '../panels.queries.ts';
import { findFixedPool } from './pools.queries.ts';
import { isFixedInTime } from './recorded-draw.ts';

export type AbandonRefusal = 'not-announced' | 'already-drawn' | 'already-abandoned' | 'draw-first';

/**
 * Gives an announced panel up before it is drawn, with the reason for everyone to read. Once the seed of a lottery can
 * be known it is drawn first: nobody begins again because of whom it would draw.
 */
export async function abandonPanel(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly reason: string },
): Promise<{ abandoned: true } | Refusal<AbandonRefusal>> {
  await holdPanel(tx, input);
  const panel = await findPanel(tx, input);
  if (!panel.announcedAt) return { refused: 'not-announced' };
  if (panel.drawnAt) return { refused: 'already-drawn' };
  if (panel.abandonedAt) return { refused: 'already-abandoned' };
  const now = await by.clock.now(tx);
  if (await mustBeDrawn(tx, panel, now)) return { refused: 'draw-first' };
  const { reason } = input;
  await tx
    .updateTable('panel')
    .set({ abandoned_at: now, abandoned_reason: reason })
    .where('body_id', '=', input.bodyId)
    .where('id', '=', input.panelId)
    .execute();
  await recordEntry(tx, by, {
    type: 'panel-abandoned',
    subject: subjectOf(panel),
    facts: { panel: panel.slug, reason },
  });
  return { abandoned: true };
}

/** A lottery stands, its seed can be known, and the record holds it: what it would draw is decided. */
async function mustBeDrawn(tx: Transaction, panel: Panel, now: Temporal.Instant): Promise<boolean> {
  const { drawsAt } = panel;
  if (!panel.poolClosedAt || !drawsAt || now.epochNanoseconds < drawsAt.epochNanoseconds) return false;
  const pool = await findFixedPool(tx, { bodyId: panel.bodyId, panelId: panel.id });
  return pool?.lottery ? isFixedInTime(tx, panel, pool) : false;
}
