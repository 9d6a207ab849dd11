import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { subjectOf } from '../announce-panel.ts';
import { findPanel, holdPanel, type PanelKey } from '../panels.queries.ts';

export type AbandonRefusal = 'not-announced' | 'already-drawn' | 'already-abandoned';

/** Gives an announced panel up before it is drawn, with the reason for everyone to read. */
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
  const { reason } = input;
  await tx
    .updateTable('panel')
    .set({ abandoned_at: await by.clock.now(tx), abandoned_reason: reason })
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
