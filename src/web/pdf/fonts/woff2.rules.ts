import { brotliDecompressSync } from 'node:zlib';
import { readBytes } from './byte-reader.rules.ts';
import { assembleFont, type FontTable, longOffsets, withLongOffsets } from './true-type.rules.ts';
import { restoreGlyphs } from './woff2-glyphs.rules.ts';

type Entry = { readonly tag: string; readonly length: number; readonly isTransformed: boolean };

/** The tables that WOFF2 names by number, as far as text fonts have them (W3C WOFF 2.0, section 4.1). */
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .replaceAll('_', ' ')
    .match(/.{4}(?= |$)/g) ?? [];

/**
 * The TrueType font inside a WOFF2 file (W3C WOFF 2.0): what a PDF embeds. Refuses, by throwing, what is no
 * WOFF2 file of TrueType outlines.
 */
export function trueTypeFromWoff2(file: Uint8Array): Buffer {
  const reader = readBytes(file);
  if (reader.u32() !== 0x774f4632) throw new RangeError('Not a WOFF2 file');
  const flavour = reader.u32();
  reader.u32();
  const count = reader.u16();
  reader.bytes(6);
  const compressed = reader.u32();
  reader.bytes(24);
  const entries = Array.from({ length: count }, () => readEntry(reader));
  const data = readBytes(brotliDecompressSync(reader.bytes(compressed)));
  const packed = new Map(entries.map((entry) => [entry.tag, { entry, bytes: data.bytes(entry.length) }]));
  const glyphs = restoreGlyphs(packed.get('glyf')?.bytes ?? new Uint8Array());
  const tables = [...packed.values()].map(({ entry, bytes }): FontTable => {
    const { tag, isTransformed } = entry;
    if (tag === 'glyf') return { tag, bytes: glyphs.glyf };
    if (tag === 'loca') return { tag, bytes: longOffsets(glyphs.offsets) };
    if (tag === 'head') return { tag, bytes: withLongOffsets(bytes) };
    if (tag === 'hmtx' && isTransformed) {
      const metrics = Buffer.from(packed.get('hhea')?.bytes ?? []).readUInt16BE(34);
      return { tag, bytes: restoreWidths(bytes, metrics, glyphs.leftmost) };
    }
    return { tag, bytes };
  });
  return assembleFont(flavour, tables);
}

function readEntry(reader: ReturnType<typeof readBytes>): Entry {
  const flags = reader.u8();
  const known = flags & 0x3f;
  const tag = known === 0x3f ? Buffer.from(reader.bytes(4)).toString('latin1') : (KNOWN_TAGS[known] ?? '');
  const plain = reader.base128();
  const version = flags >> 6;
  const isTransformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0;
  return { tag, isTransformed, length: isTransformed ? reader.base128() : plain };
}

/** Section 5.4: widths, with left side bearings where they are not the outline’s own. */
function restoreWidths(table: Uint8Array, metrics: number, leftmost: readonly number[]): Uint8Array {
  const reader = readBytes(table);
  const flags = reader.u8();
  const widths = Array.from({ length: metrics }, () => reader.u16());
  const bearings = leftmost.map((own, glyph) => (flags & (glyph < metrics ? 1 : 2) ? own : reader.i16()));
  const hmtx = Buffer.alloc(4 * metrics + 2 * (leftmost.length - metrics));
  let at = 0;
  for (const [glyph, bearing] of bearings.entries()) {
    const width = widths[glyph];
    if (width !== undefined) at = hmtx.writeUInt16BE(width, at);
    at = hmtx.writeInt16BE(bearing, at);
  }
  return hmtx;
}
