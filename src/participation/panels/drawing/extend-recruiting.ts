import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { subjectOf } from '../announce-panel.ts';
import { panelState } from '../panel.rules.ts';
import { checkPanelDetails } from '../panel-details.rules.ts';
import { findPanel, holdPanel, type Panel, type PanelKey } from '../panels.queries.ts';
import type { SeedOrigin } from '../seed.rules.ts';
import { findFixedPool, findSeeds } from './pools.queries.ts';

export type ExtendRefusal =
  | 'not-open-to-change'
  | 'lottery-stands'
  | 'seed-typed'
  | 'not-later'
  | 'draw-not-after-close';

type LaterDraw = PanelKey &
  SeedOrigin & { readonly closesAt: Temporal.Instant; readonly drawsAt: Temporal.Instant };

/**
 * Lets people put their names in for longer, and moves the draw to a later day with a seed of its own. Refused once a
 * panel can be drawn from the closed pool: whoever knows who is in it could otherwise draw again until they like it.
 */
export async function extendRecruiting(
  tx: Transaction,
  by: By,
  input: LaterDraw & { readonly reason: string },
): Promise<{ extended: true } | Refusal<ExtendRefusal>> {
  await holdPanel(tx, input);
  const panel = await findPanel(tx, input);
  const now = await by.clock.now(tx);
  const refused = await whatHinders(tx, panel, now);
  if (refused) return { refused };
  const { closesAt, drawsAt, seedSource, reason } = input;
  const least = Math.max(now.epochMilliseconds, panel.closesAt?.epochMilliseconds ?? 0);
  if (closesAt.epochMilliseconds <= least) return { refused: 'not-later' };
  if (checkPanelDetails({ ...panel, closesAt, drawsAt })) return { refused: 'draw-not-after-close' };
  await moveDraw(tx, input);
  const details = {
    closedAt: panel.closesAt?.toString() ?? null,
    closesAt: closesAt.toString(),
    drawsAt: drawsAt.toString(),
    seedSource,
  };
  await insertChange(tx, by, panel, { kind: 'extended', reason, details });
  await recordEntry(tx, by, {
    type: 'recruiting-extended',
    subject: subjectOf(panel),
    facts: { panel: panel.slug, reason, ...details },
  });
  return { extended: true };
}

async function moveDraw(tx: Transaction, to: LaterDraw): Promise<void> {
  await tx
    .updateTable('panel')
    .set({
      closes_at: to.closesAt,
      draws_at: to.drawsAt,
      seed_kind: to.seedKind,
      seed_other: to.seedOther,
      seed_numbers: to.seedNumbers,
      seed_source: to.seedSource,
      pool_closed_at: null,
    })
    .where('body_id', '=', to.bodyId)
    .where('id', '=', to.panelId)
    .execute();
}

async function whatHinders(
  tx: Transaction,
  panel: Panel,
  now: Temporal.Instant,
): Promise<ExtendRefusal | null> {
  const key = { bodyId: panel.bodyId, panelId: panel.id };
  const state = panelState(panel, now);
  if (state !== 'recruiting' && state !== 'closing' && state !== 'closed') return 'not-open-to-change';
  if (state === 'closed' && (await findFixedPool(tx, key))?.lottery) return 'lottery-stands';
  return (await findSeeds(tx, key)).length > 0 ? 'seed-typed' : null;
}

/** Keeps a change after the announcement, for everyone to read beside the panel. */
export async function insertChange(
  tx: Transaction,
  by: By,
  panel: Pick<Panel, 'bodyId' | 'id'>,
  change: { readonly kind: 'extended' | 'quotas'; readonly reason: string; readonly details: unknown },
): Promise<void> {
  const now = await by.clock.now(tx);
  await tx
    .insertInto('panel_change')
    .values({
      body_id: panel.bodyId,
      panel_id: panel.id,
      id: uuidV7(now.epochMilliseconds, by.random),
      kind: change.kind,
      reason: change.reason,
      details: JSON.stringify(change.details),
      changed_by: by.actor.personId,
      changed_at: now,
    })
    .execute();
}
