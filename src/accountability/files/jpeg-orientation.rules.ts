const EXIF = 'Exif\0\0';
const ORIENTATION_TAG = 0x0112;
const SHORT = 3;

/** Which way up a photo was taken, 1 to 8 (EXIF 2.32, tag 274), from the data of an APP1 segment; undefined if unsaid. */
export function readOrientation(app1: Uint8Array): number | undefined {
  if (String.fromCharCode(...app1.subarray(0, EXIF.length)) !== EXIF) return undefined;
  const tiff = app1.subarray(EXIF.length);
  if (tiff.length < 8) return undefined;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return undefined;
    if (view.getUint16(at, little) === ORIENTATION_TAG) return checked(view.getUint16(at + 8, little));
  }
  return undefined;
}

function checked(value: number): number | undefined {
  return value >= 1 && value <= 8 ? value : undefined;
}

/** A whole APP1 segment that says which way up and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  const entry = [ORIENTATION_TAG >> 8, ORIENTATION_TAG & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0];
  const data = [...Buffer.from(EXIF, 'latin1'), ...tiff, ...entry, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xe1, 0, data.length + 2, ...data]);
}
