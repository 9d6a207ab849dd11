import type { ByteStatistics } from './byte-statistics.rules.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp850';

/** Every other byte of a text in UTF-16 is 0, nearly: that many of its places at least. */
const ZEROS_OF_UTF16 = 0.3;

/**
 * The encoding of a text, from its mark (BOM) if it has one and from the bytes of the whole of it otherwise, never from
 * its beginning alone: the first pound sign may stand in the last row. Null for bytes that are no text.
 */
export function decideEncoding(head: Uint8Array, bytes: ByteStatistics): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const half = bytes.total / 2;
  if (bytes.zerosOdd > half * ZEROS_OF_UTF16 && bytes.zerosEven < bytes.zerosOdd / 10) return 'utf-16le';
  if (bytes.zerosEven > half * ZEROS_OF_UTF16 && bytes.zerosOdd < bytes.zerosEven / 10) return 'utf-16be';
  if (bytes.zerosEven + bytes.zerosOdd + bytes.controls > bytes.total / 200) return null;
  if (bytes.isUtf8) return 'utf-8';
  return bytes.signs.cp850 > bytes.signs.windows ? 'cp850' : 'windows-1252';
}
