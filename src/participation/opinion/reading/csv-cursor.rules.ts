const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/** One cell after the other of CSV in bytes, without making a string of any. */
export type CsvCursor = {
  /** Where the cell is, quotation marks and outer spaces left out. */
  start: number;
  end: number;
  /** Its line in the file, from 1, and its place in the row, from 0. */
  line: number;
  column: number;
  /** Whether it is the last of its row. */
  endsRow: boolean;
  /** Whether a quotation mark was never closed. */
  isBroken: boolean;
};

/**
 * Walks CSV byte by byte (RFC 4180; any delimiter of one byte, any end of line). `next` moves to the next cell and is
 * false at the end. Doubled quotation marks inside a quoted cell stay doubled: `cellText` undoes them.
 */
export function walkCsv(bytes: Uint8Array, delimiter: number): { cursor: CsvCursor; next: () => boolean } {
  const cursor: CsvCursor = { start: 0, end: 0, line: 1, column: -1, endsRow: true, isBroken: false };
  const length = bytes.length;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let line = 1;
  const readQuoted = () => {
    cursor.start = at + 1;
    for (at += 1; at < length; at += 1) {
      if (bytes[at] === lineFeed) line += 1;
      if (bytes[at] !== quote) continue;
      if (bytes[at + 1] !== quote) break;
      at += 1;
    }
    cursor.end = at;
    cursor.isBroken = at >= length;
    while (at < length && !endsCell(bytes[at] as number)) at += 1;
  };
  const readPlain = () => {
    cursor.start = at;
    while (at < length && !endsCell(bytes[at] as number)) at += 1;
    cursor.end = at;
    while (bytes[cursor.start] === space && cursor.start < cursor.end) cursor.start += 1;
    while (bytes[cursor.end - 1] === space && cursor.start < cursor.end) cursor.end -= 1;
  };
  const endsCell = (byte: number) => byte === delimiter || byte === lineFeed || byte === carriageReturn;
  const next = () => {
    if (at >= length && cursor.endsRow) return false;
    cursor.line = line;
    cursor.column = cursor.endsRow ? 0 : cursor.column + 1;
    if (bytes[at] === quote) readQuoted();
    else readPlain();
    if (cursor.isBroken) return false;
    cursor.endsRow = at >= length || bytes[at] !== delimiter;
    if (cursor.endsRow) line += 1;
    if (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed) at += 1;
    at += 1;
    return true;
  };
  return { cursor, next };
}

/** Which of comma, semicolon and tab parts the first line. */
export function findDelimiter(bytes: Uint8Array): number {
  const ends = bytes.findIndex((byte) => byte === lineFeed || byte === carriageReturn);
  const first = bytes.subarray(0, ends < 0 ? bytes.length : ends);
  return [0x2c, 0x3b, 0x09].find((mark) => first.includes(mark)) ?? 0x2c;
}

/** What a cell says: UTF-8, or Windows-1252 where that it is not; doubled quotation marks are one. */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
  const cell = bytes.subarray(start, end);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(cell).replaceAll('""', '"');
  } catch {
    return new TextDecoder('windows-1252').decode(cell).replaceAll('""', '"');
  }
}
