import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import * as yauzl from 'yauzl';
import type { SheetLimits } from './limits.ts';
import { asDamage, Unreadable } from './unreadable.ts';

export type ZipMember = {
  /** Its path inside the archive, with `/` between folders. */
  readonly name: string;
  readonly packedBytes: number;
  readonly isLocked: boolean;
  /** Unpacked, and held against the sum the archive keeps of it. */
  readonly open: () => AsyncIterable<Uint8Array>;
};

export type ZipFile = { readonly members: readonly ZipMember[]; readonly close: () => void };

/** Opens an archive and lists its files. Refuses one that is damaged, or of more members than the limit. */
export async function openZip(path: string, limits: SheetLimits): Promise<ZipFile> {
  const members: ZipMember[] = [];
  try {
    // Names are decoded here: the library refuses a whole archive for one that is absolute, and none is ever written to.
    const zip = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true, decodeStrings: false });
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      if (members.length >= limits.members) {
        throw new Unreadable({ reason: 'too-large', limitBytes: limits.unpackedBytes });
      }
      members.push({
        name,
        packedBytes: entry.compressedSize,
        isLocked: entry.isEncrypted(),
        open: () => readEntry(zip, entry),
      });
    }
    return { members, close: () => zip.close() };
  } catch (error) {
    throw asDamage(error);
  }
}

const IS_UTF8 = 0x800;

function nameOf(entry: yauzl.Entry): string {
  const raw = entry.fileNameRaw;
  const says = (entry.generalPurposeBitFlag & IS_UTF8) !== 0 || isUtf8(raw);
  return (says ? raw.toString('utf8') : iconv.decode(raw, 'cp437')).replaceAll('\\', '/');
}

async function* readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  if (!entry.canDecodeFileData())
    throw new Unreadable({ reason: entry.isEncrypted() ? 'locked' : 'damaged' });
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw asDamage(error);
  }
  if (sum !== entry.crc32) throw new Unreadable({ reason: 'damaged' });
}
