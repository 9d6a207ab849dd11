import { type ByteReader, readBytes } from './byte-reader.rules.ts';

export type Glyphs = {
  readonly glyf: Uint8Array;
  /** Where each glyph begins, and where the last ends; each a multiple of four. */
  readonly offsets: readonly number[];
  /** The leftmost point of each glyph: what its left side bearing is, where WOFF2 leaves that out. */
  readonly leftmost: readonly number[];
};

type Point = { readonly x: number; readonly y: number; readonly isOnCurve: boolean };
type Streams = Record<
  'contours' | 'points' | 'flags' | 'glyphs' | 'composites' | 'boxes' | 'instructions',
  ByteReader
> & { readonly hasBox: (glyph: number) => boolean };

/**
 * Undoes WOFF2’s transformation of the outlines (W3C WOFF 2.0, section 5.1): from one stream a kind of value to
 * one entry a glyph, as TrueType has them. Points are written at full length: a PDF embeds few glyphs.
 */
export function restoreGlyphs(table: Uint8Array): Glyphs {
  const { count, streams } = openStreams(table);
  const entries: Uint8Array[] = [];
  const offsets = [0];
  const leftmost: number[] = [];
  for (let glyph = 0; glyph < count; glyph += 1) {
    const entry = restoreGlyph(streams, glyph);
    entries.push(entry);
    leftmost.push(entry.length === 0 ? 0 : Buffer.from(entry).readInt16BE(2));
    offsets.push((offsets[glyph] ?? 0) + entry.length);
  }
  return { glyf: Buffer.concat(entries), offsets, leftmost };
}

function openStreams(table: Uint8Array): { count: number; streams: Streams } {
  const header = readBytes(table, 4);
  const count = header.u16();
  header.u16();
  const sizes = Array.from({ length: 7 }, () => header.u32());
  let at = 36;
  const parts = sizes.map((size) => table.subarray(at, (at += size)));
  const part = (index: number) => parts[index] as Uint8Array;
  const bitmap = part(5);
  const bitmapBytes = 4 * Math.ceil(count / 32);
  return {
    count,
    streams: {
      contours: readBytes(part(0)),
      points: readBytes(part(1)),
      flags: readBytes(part(2)),
      glyphs: readBytes(part(3)),
      composites: readBytes(part(4)),
      boxes: readBytes(bitmap, bitmapBytes),
      instructions: readBytes(part(6)),
      hasBox: (glyph) => ((bitmap[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) !== 0,
    },
  };
}

function restoreGlyph(streams: Streams, glyph: number): Uint8Array {
  const contours = streams.contours.i16();
  if (contours === 0) return new Uint8Array();
  const box = streams.hasBox(glyph) ? streams.boxes.bytes(8) : undefined;
  return contours > 0 ? simpleGlyph(streams, contours, box) : compositeGlyph(streams, box);
}

function simpleGlyph(streams: Streams, contours: number, box: Uint8Array | undefined): Uint8Array {
  let total = 0;
  const ends = Array.from({ length: contours }, () => (total += streams.points.u255()) - 1);
  const points = readPoints(streams, total);
  const instructions = streams.instructions.bytes(streams.glyphs.u255());
  const entry = Buffer.alloc(12 + 2 * contours + instructions.length + 5 * total);
  entry.writeInt16BE(contours, 0);
  Buffer.from(box ?? boxOf(points)).copy(entry, 2);
  for (const [index, end] of ends.entries()) entry.writeUInt16BE(end, 10 + 2 * index);
  let at = entry.writeUInt16BE(instructions.length, 10 + 2 * contours);
  entry.set(instructions, at);
  at += instructions.length;
  for (const { isOnCurve } of points) at = entry.writeUInt8(isOnCurve ? 1 : 0, at);
  for (const axis of ['x', 'y'] as const) {
    let before = 0;
    for (const point of points) {
      at = entry.writeInt16BE(point[axis] - before, at);
      before = point[axis];
    }
  }
  return toFour(entry);
}

const HAS_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const HAS_MORE = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

function compositeGlyph(streams: Streams, box: Uint8Array | undefined): Uint8Array {
  if (!box) throw new RangeError('A composed glyph must say its bounds');
  const parts: Uint8Array[] = [Uint8Array.of(0xff, 0xff), box];
  let flags = HAS_MORE;
  let hasInstructions = false;
  while (flags & HAS_MORE) {
    const head = streams.composites.bytes(4);
    flags = Buffer.from(head).readUInt16BE(0);
    const scale = flags & HAS_SCALE ? 2 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_MATRIX ? 8 : 0;
    parts.push(head, streams.composites.bytes((flags & HAS_WORDS ? 4 : 2) + scale));
    if (flags & HAS_INSTRUCTIONS) hasInstructions = true;
  }
  if (hasInstructions) {
    const length = streams.glyphs.u255();
    parts.push(Uint8Array.of(length >> 8, length & 0xff), streams.instructions.bytes(length));
  }
  return toFour(Buffer.concat(parts));
}

/** Section 5.2: a flag chooses how many bits each step has, and its signs. */
function readPoints({ flags, glyphs }: Streams, count: number): Point[] {
  const points: Point[] = [];
  let x = 0;
  let y = 0;
  for (let made = 0; made < count; made += 1) {
    const flag = flags.u8();
    const [dx, dy] = readStep(flag & 0x7f, glyphs);
    x += dx;
    y += dy;
    points.push({ x, y, isOnCurve: flag < 0x80 });
  }
  return points;
}

function readStep(flag: number, glyphs: ByteReader): readonly [number, number] {
  const signed = (bit: number, size: number) => (bit & 1 ? size : -size);
  if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + glyphs.u8())];
  if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + glyphs.u8()), 0];
  if (flag < 84) {
    const both = glyphs.u8();
    const high = flag - 20;
    return [
      signed(flag, 1 + (high & 0x30) + (both >> 4)),
      signed(flag >> 1, 1 + ((high & 0x0c) << 2) + (both & 0x0f)),
    ];
  }
  if (flag < 120) {
    const high = flag - 84;
    const dx = signed(flag, 1 + (Math.floor(high / 12) << 8) + glyphs.u8());
    return [dx, signed(flag >> 1, 1 + (((high % 12) >> 2) << 8) + glyphs.u8())];
  }
  if (flag < 124) {
    const [first, middle, last] = [glyphs.u8(), glyphs.u8(), glyphs.u8()];
    return [signed(flag, (first << 4) + (middle >> 4)), signed(flag >> 1, ((middle & 0x0f) << 8) + last)];
  }
  return [signed(flag, glyphs.u16()), signed(flag >> 1, glyphs.u16())];
}

function boxOf(points: readonly Point[]): Buffer {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const box = Buffer.alloc(8);
  for (const [index, value] of [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].entries())
    box.writeInt16BE(value, 2 * index);
  return box;
}

function toFour(entry: Uint8Array): Uint8Array {
  const spare = -entry.length & 3;
  return spare === 0 ? entry : Buffer.concat([entry, new Uint8Array(spare)]);
}
