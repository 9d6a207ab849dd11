import { orientationSegment, readOrientation } from './jpeg-orientation.rules.ts';
import { joined } from './strip-png.rules.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;

/**
 * A JPEG with nothing in it but the picture (ITU-T T.81 annex B): EXIF with its place and camera, XMP, thumbnails,
 * comments and whatever follows the end are left out. Kept are JFIF, the colour profile, Adobe’s colour mark, and
 * which way up it goes. Undefined where the bytes are not a whole JPEG.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [Uint8Array.from([0xff, SOI])];
  let sawPicture = false;
  for (let at = 2; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) return sawPicture ? joined([...kept, bytes.subarray(at, at + 2)]) : undefined;
    const end = segmentEnd(bytes, at, marker);
    if (end === undefined) return undefined;
    kept.push(keptSegment(bytes.subarray(at, end), marker));
    sawPicture ||= marker === SOS;
    at = end;
  }
  return undefined;
}

/** Where the segment that begins here ends; a scan goes on to the next marker that is not part of its data. */
function segmentEnd(bytes: Uint8Array, at: number, marker: number): number | undefined {
  if (marker === 0xff) return at + 1;
  if (marker < 0xc0 || at + 4 > bytes.length) return undefined;
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) return undefined;
  return marker === SOS ? scanEnd(bytes, end) : end;
}

function scanEnd(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return undefined;
}

function keptSegment(segment: Uint8Array, marker: number): Uint8Array {
  const nothing = new Uint8Array(0);
  if (marker === APP1) {
    const orientation = readOrientation(segment.subarray(4));
    return orientation ? orientationSegment(orientation) : nothing;
  }
  if (marker === APP2) return isColourProfile(segment) ? segment : nothing;
  const isOther = marker === COMMENT || (marker > APP0 && marker <= APP15 && marker !== APP14);
  return isOther ? nothing : segment;
}

function isColourProfile(segment: Uint8Array): boolean {
  return String.fromCharCode(...segment.subarray(4, 16)) === 'ICC_PROFILE\0';
}
