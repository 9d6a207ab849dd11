import { type CsvFault, findCsvFault } from './csv-content.rules.ts';

export type FileKind = 'jpeg' | 'png' | 'pdf' | 'csv';

/** Why a file is not taken. */
export type FileFault =
  | 'empty-file'
  | 'file-too-large'
  | 'file-kind'
  | 'photo-heic'
  | 'file-damaged'
  | CsvFault;

export const MAX_FILE_BYTES = 10 * 1024 * 1024;

export const mediaTypes: Readonly<Record<FileKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
};

export const evidenceKinds: readonly FileKind[] = ['jpeg', 'png', 'pdf', 'csv'];
export const photoKinds: readonly FileKind[] = ['jpeg', 'png'];

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/**
 * What a file is, by its bytes alone: its name and what the browser says of it count for nothing.
 * Refuses what is empty, over 10 MB, or of another kind than the ones taken here.
 */
export function decideKind(
  bytes: Uint8Array,
  taken: readonly FileKind[],
): { readonly kind: FileKind } | { readonly refused: FileFault } {
  if (bytes.length === 0) return { refused: 'empty-file' };
  if (bytes.length > MAX_FILE_BYTES) return { refused: 'file-too-large' };
  const kind = signedKind(bytes);
  if (kind) return taken.includes(kind) ? { kind } : { refused: 'file-kind' };
  if (isHeic(bytes)) return { refused: 'photo-heic' };
  if (!taken.includes('csv')) return { refused: 'file-kind' };
  const fault = findCsvFault(bytes);
  return fault ? { refused: fault } : { kind: 'csv' };
}

function signedKind(bytes: Uint8Array): FileKind | undefined {
  if (beginsWith(bytes, JPEG)) return 'jpeg';
  if (beginsWith(bytes, PNG)) return 'png';
  return beginsWith(bytes, PDF) ? 'pdf' : undefined;
}

/** As phones keep photos (ISO/IEC 23008-12): a box `ftyp` with one of its brands. They send JPEG when they are asked to. */
function isHeic(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(4, 12));
  return /^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1|avif)$/.test(head);
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
