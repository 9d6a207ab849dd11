import type { Temporal } from 'temporal-polyfill';
import { decideUpload } from '../../../accountability/files/decide-upload.rules.ts';
import type { FileFault } from '../../../accountability/files/file-kind.rules.ts';
import { storeFile, type Upload } from '../../../accountability/files/store-file.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { insertDocument, listLastVersions } from './documents.queries.ts';
import { documentKinds, LONGEST_TITLE } from './documents.rules.ts';

/** A file to hand to bidders: a new document with its title, or the next version of the one whose number is given. */
export type NewDocument = {
  readonly number: number | null;
  readonly title: string;
  readonly upload: Upload;
};
export type DocumentFault = FileFault | 'title-blank' | 'title-long' | 'no-such-document';

/** Why a document cannot be kept; null when it can. */
export function findDocumentFault(document: NewDocument): DocumentFault | null {
  if (document.number === null && document.title.trim() === '') return 'title-blank';
  if (document.title.trim().length > LONGEST_TITLE) return 'title-long';
  const checked = decideUpload(document.upload.bytes, documentKinds);
  return 'refused' in checked ? checked.refused : null;
}

/** Keeps a document’s file and writes its row, in the act of whoever holds the purchase. */
export async function keepDocument(
  tx: Transaction,
  by: By,
  at: { readonly key: ProcurementKey; readonly now: Temporal.Instant; readonly amendmentId: string | null },
  document: NewDocument,
): Promise<{ number: number; version: number; title: string; sha256: string } | Refusal<DocumentFault>> {
  const fault = findDocumentFault(document);
  if (fault) return { refused: fault };
  const checked = decideUpload(document.upload.bytes, documentKinds);
  if ('refused' in checked) return checked;
  const versions = await listLastVersions(tx, at.key);
  const last = document.number === null ? undefined : versions.get(document.number);
  if (document.number !== null && !last) return { refused: 'no-such-document' };
  const number = document.number ?? Math.max(0, ...versions.keys()) + 1;
  const version = (last?.version ?? 0) + 1;
  const title = document.title.trim() || (last?.title ?? '');
  const { upload } = document;
  const { fileId, sha256 } = await storeFile(tx, by, { bodyId: at.key.bodyId, upload, checked });
  await insertDocument(tx, at.key, {
    id: uuidV7(at.now.epochMilliseconds, by.random),
    number,
    version,
    title,
    fileId,
    amendmentId: at.amendmentId,
    at: at.now,
    by: by.actor.personId,
  });
  return { number, version, title, sha256 };
}
