import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { subjectOf } from '../announce-panel.ts';
import { findPanel, type PanelKey } from '../panels.queries.ts';
import { findFixedPool } from './pools.queries.ts';

/**
 * Hands an auditor the list that a panel is drawn from, and records that it was done and what for. Refuses before the
 * draw, since whoever has the list and the seed knows whom it draws; and once what people said of themselves is gone.
 */
export async function handOverPool(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly purpose: string },
): Promise<{ csv: string } | Refusal<'not-drawn' | 'pool-gone'>> {
  const panel = await findPanel(tx, input);
  const pool = await findFixedPool(tx, input);
  if (!pool || !panel.drawnAt) return { refused: 'not-drawn' };
  if (pool.poolCsv === null) return { refused: 'pool-gone' };
  await recordEntry(tx, by, {
    type: 'audit-file-handed-over',
    subject: subjectOf(panel),
    facts: { panel: panel.slug, sha256: pool.poolSha256.toString('hex'), purpose: input.purpose },
  });
  return { csv: pool.poolCsv };
}
