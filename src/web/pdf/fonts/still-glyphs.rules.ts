import { type FontTable, longOffsets, withLongOffsets } from './true-type.rules.ts';

export type DrawnGlyph = {
  readonly advanceWidth: number;
  /** Straight lines and quadratic curves, as TrueType has them. */
  readonly path: {
    readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
  };
};

type Point = { readonly x: number; readonly y: number; readonly isOnCurve: boolean };

/** The tables by which a font varies; a font of one weight has none of them. */
const VARYING = new Set([
  'fvar',
  'gvar',
  'avar',
  'HVAR',
  'MVAR',
  'STAT',
  'cvar',
  'prep',
  'fpgm',
  'cvt ',
  'gasp',
]);

/**
 * A variable font’s tables with one weight’s outlines and widths in them, and nothing left that varies: PDF knows
 * no variable fonts (ISO 32000-1, 9.6). Composed glyphs are drawn out. Hinting goes: it belonged to other outlines.
 */
export function holdStill(tables: readonly FontTable[], glyphs: readonly DrawnGlyph[]): FontTable[] {
  const entries = glyphs.map(({ path }) => drawEntry(contoursOf(path.commands)));
  const offsets = [0];
  for (const entry of entries) offsets.push((offsets.at(-1) ?? 0) + entry.length);
  const widths = Buffer.alloc(4 * glyphs.length);
  for (const [index, { advanceWidth }] of glyphs.entries()) {
    widths.writeUInt16BE(Math.round(advanceWidth), 4 * index);
    const entry = entries[index];
    widths.writeInt16BE(entry && entry.length > 0 ? entry.readInt16BE(2) : 0, 4 * index + 2);
  }
  return tables
    .filter(({ tag }) => !VARYING.has(tag))
    .map(({ tag, bytes }) => {
      if (tag === 'glyf') return { tag, bytes: Buffer.concat(entries) };
      if (tag === 'loca') return { tag, bytes: longOffsets(offsets) };
      if (tag === 'head') return { tag, bytes: withLongOffsets(bytes) };
      if (tag === 'hmtx') return { tag, bytes: widths };
      return { tag, bytes: tag === 'hhea' ? withWidths(bytes, glyphs.length) : bytes };
    });
}

function withWidths(hhea: Uint8Array, count: number): Buffer {
  const changed = Buffer.from(hhea);
  changed.writeUInt16BE(count, 34);
  return changed;
}

function contoursOf(commands: DrawnGlyph['path']['commands']): Point[][] {
  const contours: Point[][] = [];
  for (const { command, args } of commands) {
    const numbers = args.map(Math.round);
    if (command === 'moveTo') contours.push([]);
    if (command === 'bezierCurveTo') throw new RangeError('TrueType has quadratic curves only');
    for (let at = 0; at < numbers.length; at += 2) {
      const isOnCurve = at === numbers.length - 2;
      contours.at(-1)?.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0, isOnCurve });
    }
  }
  return contours.map(withoutReturn).filter((contour) => contour.length > 0);
}

/** A path comes back to where it began; a contour closes by itself. */
function withoutReturn(contour: Point[]): Point[] {
  const [first, last] = [contour[0], contour.at(-1)];
  const returns = contour.length > 1 && last?.isOnCurve && first?.x === last.x && first.y === last.y;
  return returns ? contour.slice(0, -1) : contour;
}

/** One entry of `glyf`: ends of contours, no instructions, then each point at full length. */
export function drawEntry(contours: readonly (readonly Point[])[]): Buffer {
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const length = 12 + 2 * contours.length + 5 * points.length;
  const entry = Buffer.alloc(length + (-length & 3));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  let at = entry.writeInt16BE(contours.length, 0);
  for (const edge of [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)])
    at = entry.writeInt16BE(edge, at);
  let end = -1;
  for (const contour of contours) at = entry.writeUInt16BE((end += contour.length), at);
  at = entry.writeUInt16BE(0, at);
  for (const { isOnCurve } of points) at = entry.writeUInt8(isOnCurve ? 1 : 0, at);
  for (const values of [xs, ys]) {
    for (const [index, value] of values.entries())
      at = entry.writeInt16BE(value - (values[index - 1] ?? 0), at);
  }
  return entry;
}
