import { createHash } from 'node:crypto';
import { pathOfFile } from '../../../accountability/files/file-path.rules.ts';
import { insertStoredFile } from '../../../accountability/files/files.queries.ts';
import { keepBytes } from '../../../accountability/files/keep-bytes.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { Objects } from '../../../objects/objects.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import {
  type KeptFile,
  MANIFEST,
  type Manifest,
  type ReadyFile,
  textFile,
  writeManifest,
} from './archive.rules.ts';
import { insertExport } from './exports.queries.ts';
import { words } from './words.en.ts';
import { writeZip } from './write-zip.ts';

export type ExportFile = ProcurementKey & {
  readonly purchase: Manifest['purchase'];
  readonly whole: readonly ReadyFile[];
  readonly kept: readonly KeptFile[];
  readonly open: readonly ReadyFile[];
  readonly objects: Pick<Objects, 'read'>;
  /** Where this installation keeps published files. */
  readonly folder: string;
};

/**
 * Exports the whole file of a purchase: an archive for the authority, streamed, and one of what is public, kept for
 * everyone. The hashes of both manifests go into the public record in the same act.
 */
export async function exportFile(
  tx: Transaction,
  by: By,
  input: ExportFile,
): Promise<{ content: ReadableStream<Uint8Array>; manifestSha256: string }> {
  const { bodyId, procurementId, purchase, objects } = input;
  const whole = withManifest('whole', purchase, input.whole, input.kept);
  const open = withManifest('public', purchase, input.open, []);
  const now = await by.clock.now(tx);
  const publicFileId = await keepPublic(tx, by, input, open.files);
  await insertExport(tx, input, {
    id: uuidV7(now.epochMilliseconds, by.random),
    exportedAt: now,
    by: by.actor.personId,
    manifestSha256: whole.sha256,
    publicManifestSha256: open.sha256,
    publicFileId,
  });
  await recordEntry(tx, by, {
    type: 'file-exported',
    subject: { bodyId, procurementId },
    facts: {
      files: whole.count,
      manifestSha256: whole.sha256,
      publicFiles: open.count,
      publicManifestSha256: open.sha256,
    },
  });
  return { content: writeZip(whole.files, input.kept, objects), manifestSha256: whole.sha256 };
}

/** The files with their manifest first; its hash; how many it lists. */
function withManifest(
  kind: Manifest['kind'],
  purchase: Manifest['purchase'],
  ready: readonly ReadyFile[],
  kept: readonly KeptFile[],
) {
  const ordered = [...ready].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = [
    ...ordered.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: hexOf(bytes) })),
    ...kept.map(({ path, size, sha256 }) => ({ path, bytes: size, sha256 })),
  ];
  const manifest = textFile(MANIFEST, writeManifest({ version: 1, kind, purchase, files }));
  return { files: [manifest, ...ordered], sha256: hexOf(manifest.bytes), count: files.length };
}

async function keepPublic(
  tx: Transaction,
  by: By,
  { bodyId, purchase, objects, folder }: ExportFile,
  files: readonly ReadyFile[],
): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeZip(files, [], objects)) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const sha256 = createHash('sha256').update(bytes).digest();
  await keepBytes(pathOfFile(folder, sha256), { sizeBytes: bytes.length, content: bytes });
  const now = await by.clock.now(tx);
  const id = uuidV7(now.epochMilliseconds, by.random);
  await insertStoredFile(tx, {
    body_id: bodyId,
    id,
    name: words.publicFileName(purchase.procurement),
    media_type: 'application/zip',
    size_bytes: bytes.length,
    sha256,
    stored_at: now,
  });
  return id;
}

function hexOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
