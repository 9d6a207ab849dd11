import type { Refusal } from '../../../acts/by.ts';
import { ATTACHMENTS, BID_FILE } from '../bundle.rules.ts';
import { readUtf8 } from './bytes.rules.ts';
import { paddedSize } from './padded-size.rules.ts';
import { readTar, type TarFault } from './read-tar.rules.ts';
import { type TarFile, writeTar } from './write-tar.rules.ts';

/** What a bundle holds: the bid itself as JSON text, where there is one, and the documents by their names. */
export type BundleFiles = { readonly bid: string | null; readonly attachments: readonly TarFile[] };

export type BundleFault = TarFault | 'not-a-bundle';

/**
 * A bid and its documents as the archive that is sealed, padded. A document is named without its folder; throws on a
 * name that could not be unpacked safely, or that two documents have.
 */
export function writeBundleFiles({ bid, attachments }: BundleFiles): Uint8Array {
  const words = bid === null ? [] : [{ name: BID_FILE, bytes: new TextEncoder().encode(bid) }];
  const documents = attachments.map(({ name, bytes }) => ({ name: `${ATTACHMENTS}${name}`, bytes }));
  return writeTar([...words, ...documents], paddedSize);
}

/** Takes a bundle apart: `bid.json` and `attachments/…`, and nothing else. */
export function readBundleFiles(bundle: Uint8Array): BundleFiles | Refusal<BundleFault> {
  const files = readTar(bundle);
  if ('refused' in files) return files;
  const attachments = files.filter(({ name }) => name.startsWith(ATTACHMENTS));
  const [file, ...others] = files.filter(({ name }) => !name.startsWith(ATTACHMENTS));
  if (others.length > 0 || (file && file.name !== BID_FILE)) return { refused: 'not-a-bundle' };
  const bid = file ? readUtf8(file.bytes) : null;
  if (file && bid === null) return { refused: 'not-a-bundle' };
  return {
    bid,
    attachments: attachments.map(({ name, bytes }) => ({ name: name.slice(ATTACHMENTS.length), bytes })),
  };
}
