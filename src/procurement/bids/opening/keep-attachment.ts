import type { Objects } from '../../../objects/objects.ts';
import { keepStream } from '../../../objects/spool.ts';
import { attachmentTypes, findAttachmentKind } from '../attachments/attachment-kind.rules.ts';
import type { BundleFile } from '../bundle.rules.ts';
import type { KeptAttachment } from './opening.queries.ts';

/** Only now can anybody look at a file: one of a kind that is not taken is kept as it came, and served to nobody. */
export async function keepAttachment(
  file: Pick<BundleFile, 'name' | 'content'>,
  objects: Objects,
): Promise<KeptAttachment> {
  const { name, content } = file;
  const { sha256, sizeBytes } = await keepStream(objects, [content]);
  const kind = findAttachmentKind(content);
  const mediaType = kind ? attachmentTypes[kind] : 'application/octet-stream';
  return { name, mediaType, bytes: sizeBytes, sha256, state: kind ? 'kept' : 'forbidden' };
}

/** The files of one bid, one after the other. */
export async function keepAttachments(
  files: readonly Pick<BundleFile, 'name' | 'content'>[],
  objects: Objects,
): Promise<KeptAttachment[]> {
  const kept: KeptAttachment[] = [];
  for (const file of files) kept.push(await keepAttachment(file, objects));
  return kept;
}
