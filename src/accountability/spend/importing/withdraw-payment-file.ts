import type { By, Refusal } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { replaceRollups } from '../totals/replace-rollups.queries.ts';
import {
  type FileKey,
  getPaymentFile,
  lockBodyForImport,
  markStanding,
  markWithdrawn,
} from './payment-files.queries.ts';
import { recordStanding } from './record-import.ts';

/**
 * Takes a file out of every total and public list, because a finance officer says so. It stays in the history with its
 * lines, and who withdrew it when. Refuses a file that does not stand.
 */
export async function withdrawPaymentFile(
  tx: Transaction,
  by: By,
  key: FileKey,
): Promise<{ readonly fileId: string } | Refusal<'not-standing'>> {
  await lockBodyForImport(tx, key.bodyId);
  const file = await getPaymentFile(tx, key);
  if (!file.standing) return { refused: 'not-standing' };
  await markWithdrawn(tx, key, { at: await by.clock.now(tx), by: personOrNull(by.actor) });
  await replaceRollups(tx, { bodyId: key.bodyId, fileIds: [key.fileId] });
  await recordStanding(tx, by, 'payments-withdrawn', key.bodyId, file);
  return { fileId: key.fileId };
}

/**
 * Counts a file again that was withdrawn, or that a re-issue replaced where it should not have. What replaced it goes on
 * standing until it is withdrawn itself. Refuses a file that stands.
 */
export async function restorePaymentFile(
  tx: Transaction,
  by: By,
  key: FileKey,
): Promise<{ readonly fileId: string } | Refusal<'standing'>> {
  await lockBodyForImport(tx, key.bodyId);
  const file = await getPaymentFile(tx, key);
  if (file.standing) return { refused: 'standing' };
  await markStanding(tx, key);
  await replaceRollups(tx, { bodyId: key.bodyId, fileIds: [key.fileId] });
  await recordStanding(tx, by, 'payments-restored', key.bodyId, file);
  return { fileId: key.fileId };
}
