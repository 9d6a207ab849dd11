import { crc32, deflateRawSync } from 'node:zlib';
import type { OriginalFile, SheetFault } from '../../src/accountability/spend/reading/sheet.rules.ts';
import type { SheetLimits } from '../../src/accountability/spend/reading/sheets/limits.ts';
import { openSheets } from '../../src/accountability/spend/reading/sheets/open-sheets.ts';

/** What was read of one sheet, or why it was not. */
export type ReadSheet = {
  readonly member: string;
  readonly encoding?: string;
  readonly delimiter?: string | null;
  readonly rows?: readonly (readonly string[])[];
  readonly lines?: readonly number[];
  readonly mended?: { readonly repaired: number; readonly lost: number };
  readonly sha256?: string;
  readonly fault?: SheetFault;
};

/** A file of these bytes, handed over in pieces of a size. */
export function fileOf(
  bytes: string | Uint8Array,
  name = 'payments.csv',
  pieceBytes = 1 << 16,
): OriginalFile {
  const buffer = Buffer.from(bytes as Uint8Array);
  return {
    name,
    *open() {
      for (let at = 0; at < buffer.length; at += pieceBytes) yield buffer.subarray(at, at + pieceBytes);
    },
  };
}

/** Every sheet of a file, read to its end. */
export async function readSheets(file: OriginalFile, limits?: SheetLimits): Promise<ReadSheet[]> {
  const read: ReadSheet[] = [];
  for await (const sheet of openSheets(file, limits)) {
    const { member } = sheet;
    if ('fault' in sheet) {
      read.push({ member, fault: sheet.fault });
      continue;
    }
    const rows = [];
    for await (const block of sheet.rows()) rows.push(...block);
    const { encoding, delimiter } = sheet;
    read.push({
      member,
      encoding,
      delimiter,
      rows: rows.map(({ cells }) => cells),
      lines: rows.map(({ line }) => line),
      mended: { ...sheet.mended() },
      sha256: sheet.sha256.toString('hex'),
    });
  }
  return read;
}

/** A ZIP of these files, as a program writes one; `locked` marks its members as encrypted. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, locked = false): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(0x800 | (locked ? 1 : 0), 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(bytes.length, 18);
    header.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('PK\x03\x04'), header, name, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), header, place, name);
    offset += 30 + name.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listing, Buffer.from('PK\x05\x06'), end]);
}
