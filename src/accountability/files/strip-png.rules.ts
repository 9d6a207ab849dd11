const SIGNATURE_BYTES = 8;
/** Length, type and checksum around a chunk's data. */
const FRAME_BYTES = 12;
const LARGEST_SIDE = 20_000;

/** What draws the picture. Everything else (text, time, EXIF with its place, whatever programs add) is left out. */
const KEPT = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'pHYs',
  'IDAT',
  'IEND',
]);

/**
 * A PNG with nothing in it but the picture (PNG specification, third edition, chunks). What follows its end is cut
 * off. Undefined where the bytes are not a whole PNG, or a side is over 20,000 pixels.
 */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, SIGNATURE_BYTES)];
  let sawPicture = false;
  for (let at = SIGNATURE_BYTES; at + FRAME_BYTES <= bytes.length; ) {
    const end = at + FRAME_BYTES + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length || (at === SIGNATURE_BYTES && !isHeader(view, at, type))) return undefined;
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    sawPicture ||= type === 'IDAT';
    if (type === 'IEND') return sawPicture ? joined(kept) : undefined;
    at = end;
  }
  return undefined;
}

function isHeader(view: DataView, at: number, type: string): boolean {
  if (type !== 'IHDR' || view.getUint32(at) !== 13 || view.byteLength < at + 16) return false;
  return [view.getUint32(at + 8), view.getUint32(at + 12)].every((side) => side > 0 && side <= LARGEST_SIDE);
}

/** The parts one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
