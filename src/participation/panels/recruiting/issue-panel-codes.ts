import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { checkBatch } from '../../codes/batch.rules.ts';
import { drawJoiningCode, hashJoiningCode } from '../../codes/joining-code.rules.ts';
import { subjectOf } from '../announce-panel.ts';
import { panelState } from '../panel.rules.ts';
import { findPanel, holdPanel, type PanelKey } from '../panels.queries.ts';
import { savePanelCodes } from './panel-codes.queries.ts';

export type IssueRefusal = 'count-out-of-range' | 'no-label' | 'not-by-letter' | 'closed';

/**
 * Draws single-use codes for letters. They are shown this once: only hashes are kept. How many there are goes into the
 * public record. Refuses a panel that asks nobody by letter, one whose names can no longer be put in, and more than
 * 20,000.
 */
export async function issuePanelCodes(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly label: string; readonly count: number },
): Promise<{ codes: readonly string[] } | Refusal<IssueRefusal>> {
  const wrong = checkBatch({ kind: 'letter', label: input.label, count: input.count });
  if (wrong) return { refused: wrong };
  await holdPanel(tx, input);
  const panel = await findPanel(tx, input);
  if (!panel.recruits.includes('letters')) return { refused: 'not-by-letter' };
  const now = await by.clock.now(tx);
  const state = panelState(panel, now);
  if (state !== 'coming' && state !== 'recruiting') return { refused: 'closed' };
  const codes = new Set<string>();
  while (codes.size < input.count) codes.add(drawJoiningCode(by.random));
  const hashes = [...codes].map((code) => hashJoiningCode(panel.id, code) as Buffer);
  const id = uuidV7(now.epochMilliseconds, by.random);
  const batch = { id, label: input.label.trim(), issuedBy: by.actor.personId, issuedAt: now };
  await savePanelCodes(tx, input, batch, hashes);
  const facts = { panel: panel.slug, codes: input.count };
  await recordEntry(tx, by, { type: 'panel-codes-issued', subject: subjectOf(panel), facts });
  return { codes: [...codes] };
}
