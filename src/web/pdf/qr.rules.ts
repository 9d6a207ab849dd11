import { encode } from 'uqr';

/** A rectangle: left, top, width, height, in points. */
export type Rectangle = readonly [number, number, number, number];

/** Quiet squares around a code (ISO/IEC 18004, 5.3.8: four). */
const QUIET = 4;

/**
 * A QR code of a text as black rectangles inside a square `width` wide, quiet zone included: neighbours in a row
 * are one, so that no hairline shows between them. Medium error correction: a fold or a thumb does no harm.
 */
export function qrSquares(text: string, width: number): Rectangle[] {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const side = width / (size + 2 * QUIET);
  const rectangles: Rectangle[] = [];
  for (const [row, cells] of data.entries()) {
    let from = 0;
    while (from < size) {
      let to = from;
      while (cells[to]) to += 1;
      if (to > from) rectangles.push([(from + QUIET) * side, (row + QUIET) * side, (to - from) * side, side]);
      from = Math.max(to, from + 1);
    }
  }
  return rectangles;
}
