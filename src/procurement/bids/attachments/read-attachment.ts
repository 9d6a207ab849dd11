import { Readable } from 'node:stream';
import type { Refusal } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import type { Site } from '../../../web/edge/visit.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { listAttachments } from './attachments.queries.ts';
import type { Attachment } from './shown-attachment.rules.ts';

/**
 * One document of an opened bid as a stream, by its number from 1: names need not differ, and are not for everyone. One
 * of a kind that is not taken is handed to nobody. Whoever asks has to be one who may see that bid’s papers.
 */
export async function readAttachment(
  site: Pick<Site, 'db' | 'objects'>,
  key: ProcurementKey,
  bidId: string,
  number: number,
): Promise<
  | { readonly attachment: Attachment; readonly content: ReadableStream<Uint8Array> }
  | Refusal<'forbidden-kind' | 'missing'>
> {
  const all = await listAttachments(site.db, key);
  const attachment = all.find((one) => one.bidId === bidId && one.position === number - 1);
  if (!attachment) throw new NotFound();
  if (attachment.state === 'forbidden') return { refused: 'forbidden-kind' };
  const content = await site.objects.read(attachment.sha256);
  if (!content) return { refused: 'missing' };
  return { attachment, content: Readable.toWeb(content) as ReadableStream<Uint8Array> };
}
