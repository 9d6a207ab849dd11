import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { deleteDocument } from './documents.queries.ts';
import { type DocumentFault, keepDocument, type NewDocument } from './keep-document.ts';

type Fixed = Refusal<'notice-published' | 'abandoned'>;

/** Adds a document, or its next version, before the notice is out; afterwards only an amendment does. */
export async function addDocument(
  tx: Transaction,
  by: By,
  input: { readonly shared: ProcurementKey; readonly document: NewDocument },
): Promise<{ number: number; version: number } | Fixed | Refusal<DocumentFault>> {
  const fixed = await findFixed(tx, input.shared);
  if (fixed) return fixed;
  const now = await by.clock.now(tx);
  return keepDocument(tx, by, { key: input.shared, now, amendmentId: null }, input.document);
}

/** Takes a document away before the notice is out. */
export async function removeDocument(
  tx: Transaction,
  _by: By,
  input: { readonly shared: ProcurementKey; readonly number: number },
): Promise<{ removed: true } | Fixed | Refusal<'no-such-document'>> {
  const fixed = await findFixed(tx, input.shared);
  if (fixed) return fixed;
  const isGone = await deleteDocument(tx, input.shared, input.number);
  return isGone ? { removed: true } : { refused: 'no-such-document' };
}

async function findFixed(tx: Transaction, key: ProcurementKey): Promise<Fixed | null> {
  const { noticePublishedAt, abandonedAt } = await getProcurementForUpdate(tx, key);
  if (abandonedAt) return { refused: 'abandoned' };
  return noticePublishedAt ? { refused: 'notice-published' } : null;
}
