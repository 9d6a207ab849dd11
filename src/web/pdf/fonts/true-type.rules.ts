import { readBytes } from './byte-reader.rules.ts';

export type FontTable = { readonly tag: string; readonly bytes: Uint8Array };

/** The tables of a TrueType font, in its own order, and its flavour. */
export function readFontTables(font: Uint8Array): { flavour: number; tables: FontTable[] } {
  const reader = readBytes(font);
  const flavour = reader.u32();
  const count = reader.u16();
  reader.bytes(6);
  const tables = Array.from({ length: count }, () => {
    const tag = Buffer.from(reader.bytes(4)).toString('latin1');
    reader.u32();
    const offset = reader.u32();
    return { tag, bytes: font.subarray(offset, offset + reader.u32()) };
  });
  return { flavour, tables };
}

const HEAD_OWN_SUM = 8;

/** Puts tables together as one font, with its checksums (ISO/IEC 14496-22, 4.3 and the `head` table). */
export function assembleFont(flavour: number, tables: readonly FontTable[]): Buffer {
  const start = 12 + 16 * tables.length;
  const padded = tables.map(({ tag, bytes }) => padTable(tag, bytes));
  const font = Buffer.concat([Buffer.alloc(start), ...padded]);
  font.writeUInt32BE(flavour, 0);
  font.writeUInt16BE(tables.length, 4);
  let offset = start;
  let head = 0;
  for (const [index, { tag, bytes }] of tables.entries()) {
    const body = padded[index] as Buffer;
    const at = 12 + 16 * index;
    font.write(tag, at, 'latin1');
    font.writeUInt32BE(sumOf(body), at + 4);
    font.writeUInt32BE(offset, at + 8);
    font.writeUInt32BE(bytes.length, at + 12);
    if (tag === 'head') head = offset;
    offset += body.length;
  }
  font.writeUInt32BE((0xb1b0afba - sumOf(font)) >>> 0, head + HEAD_OWN_SUM);
  return font;
}

function padTable(tag: string, bytes: Uint8Array): Buffer {
  const padded = Buffer.concat([bytes, new Uint8Array(-bytes.length & 3)]);
  if (tag === 'head') padded.writeUInt32BE(0, HEAD_OWN_SUM);
  return padded;
}

function sumOf(bytes: Buffer): number {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) total = (total + bytes.readUInt32BE(at)) >>> 0;
  return total;
}

/** A `loca` table: where each glyph begins in `glyf`, four bytes each. */
export function longOffsets(offsets: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * offsets.length);
  for (const [index, value] of offsets.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
}

/** A `head` table that says so. */
export function withLongOffsets(head: Uint8Array): Buffer {
  const changed = Buffer.from(head);
  changed.writeInt16BE(1, 50);
  return changed;
}
