import { createHash } from 'node:crypto';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { isHttpsLink } from '../evidence/claims.rules.ts';
import { type CheckedFile, decideUpload } from '../files/decide-upload.rules.ts';
import { evidenceKinds, type FileFault, mediaTypes } from '../files/file-kind.rules.ts';
import { pathOfFile } from '../files/file-path.rules.ts';
import { keepBytes } from '../files/keep-bytes.ts';
import type { Upload } from '../files/store-file.ts';
import { insertEvidence } from './threads.queries.ts';

export type EvidenceGiven = {
  readonly reviewId: string;
  readonly questionId: string;
  readonly link?: string | undefined;
  readonly file?: Upload | undefined;
};
export type EvidenceFault = FileFault | 'link-not-https';

const LONGEST_NAME = 120;

/**
 * Keeps a file, a link or both beside a figure. Files are kept under their hash, pictures without what their camera
 * wrote about place and time. Whoever calls has decided that the Review may still take it.
 */
export async function keepEvidence(
  tx: Transaction,
  by: By,
  given: EvidenceGiven,
): Promise<{ readonly kept: number } | Refusal<EvidenceFault>> {
  const link = given.link?.trim() || undefined;
  if (link !== undefined && !isHttpsLink(link)) return { refused: 'link-not-https' };
  const checked = given.file && decideUpload(given.file.bytes, evidenceKinds);
  if (checked && 'refused' in checked) return checked;
  if (link !== undefined) await insertEvidence(tx, { ...(await rowFor(tx, by, given)), link });
  if (given.file && checked) await keepFile(tx, by, given, given.file, checked);
  return { kept: Number(link !== undefined) + Number(checked !== undefined) };
}

async function rowFor(tx: Transaction, by: By, { reviewId, questionId }: EvidenceGiven) {
  const now = await by.clock.now(tx);
  const id = uuidV7(now.epochMilliseconds, by.random);
  return { review_id: reviewId, question_id: questionId, id, added_at: now, added_by: by.actor.personId };
}

async function keepFile(
  tx: Transaction,
  by: By,
  given: EvidenceGiven,
  upload: Upload,
  { bytes, kind }: CheckedFile,
): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest();
  await keepBytes(pathOfFile(upload.folder, sha256), { sizeBytes: bytes.length, content: [bytes] });
  const row = await rowFor(tx, by, given);
  await insertEvidence(tx, {
    ...row,
    name: upload.name.slice(-LONGEST_NAME) || `${row.id}.${kind}`,
    media_type: mediaTypes[kind],
    size_bytes: bytes.length,
    sha256,
  });
}
