import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { deleteOldUploads, type Holding, insertUpload, type UploadFile } from './uploads.queries.ts';

export type HandedIn = {
  readonly bodyId: string;
  /** Payments where it is not said. */
  readonly holds?: Holding;
  readonly coverage: 'published' | 'ledger';
  /** Made up for a demonstration. */
  readonly invented: boolean;
  readonly publisher: string;
  readonly source: string;
  /** Of a register of contracts. */
  readonly drawnUpOn?: Temporal.PlainDate | null;
  /** Kept already. */
  readonly files: readonly UploadFile[];
};

const HOURS_KEPT = 7 * 24;

/**
 * Keeps what an officer handed over until they have seen how it is read. Nothing is imported yet. What was handed over a week ago
 * and never imported is forgotten; the bytes that nothing else holds are the caller’s to remove.
 */
export async function handInFiles(
  tx: Transaction,
  by: By,
  { bodyId, holds = 'payments', coverage, invented, publisher, source, drawnUpOn = null, files }: HandedIn,
): Promise<{ readonly uploadId: string; readonly forgotten: readonly Buffer[] }> {
  const at = await by.clock.now(tx);
  const uploadId = uuidV7(at.epochMilliseconds, by.random);
  const row = {
    body_id: bodyId,
    id: uploadId,
    holds,
    coverage,
    invented,
    publisher,
    source,
    drawn_up_on: drawnUpOn,
    uploaded_at: at,
    uploaded_by: personOrNull(by.actor),
  };
  await insertUpload(tx, row, files);
  const forgotten = await deleteOldUploads(tx, bodyId, at.subtract({ hours: HOURS_KEPT }));
  return { uploadId, forgotten };
}
