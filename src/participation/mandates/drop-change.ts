import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { findOwnRoundToAnswer } from './mandate-ground.ts';
import type { MandateKey } from './mandates.queries.ts';
import { deleteDraftMandate, findMandateForUpdate } from './save-mandate.queries.ts';

/**
 * An elected member drops a change of course that was begun and not published: what is published goes on standing, and
 * nobody outside ever saw the other. Refuses where no change is begun.
 */
export async function dropChange(
  tx: Transaction,
  _by: By,
  input: MandateKey,
): Promise<{ dropped: true } | Refusal<'nothing-begun'>> {
  await findOwnRoundToAnswer(tx, input);
  const row = await findMandateForUpdate(tx, input);
  if (row.published_at || row.version === 1) return { refused: 'nothing-begun' };
  await deleteDraftMandate(tx, { ...input, version: row.version });
  return { dropped: true };
}
