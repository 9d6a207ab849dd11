import { createHash } from 'node:crypto';
import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import type { CheckedFile } from './decide-upload.rules.ts';
import { mediaTypes } from './file-kind.rules.ts';
import { pathOfFile } from './file-path.rules.ts';
import { insertStoredFile } from './files.queries.ts';
import { keepBytes } from './keep-bytes.ts';

/** A file as it was sent, and the folder this installation keeps files in. */
export type Upload = { readonly folder: string; readonly name: string; readonly bytes: Uint8Array };

const LONGEST_NAME = 120;

/**
 * Keeps a checked file under the hash of its bytes and writes its row. The bytes are on disk before the row is: an
 * act that fails afterwards leaves a file that nothing points to, never a row without its file.
 */
export async function storeFile(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly upload: Upload; readonly checked: CheckedFile },
): Promise<{ readonly fileId: string; readonly sha256: string }> {
  const { bytes, kind } = input.checked;
  const sha256 = createHash('sha256').update(bytes).digest();
  await keepBytes(pathOfFile(input.upload.folder, sha256), { sizeBytes: bytes.length, content: [bytes] });
  const now = await by.clock.now(tx);
  const fileId = uuidV7(now.epochMilliseconds, by.random);
  await insertStoredFile(tx, {
    body_id: input.bodyId,
    id: fileId,
    name: input.upload.name.slice(-LONGEST_NAME) || `${fileId}.${kind}`,
    media_type: mediaTypes[kind],
    size_bytes: bytes.length,
    sha256,
    stored_at: now,
  });
  return { fileId, sha256: sha256.toString('hex') };
}
