import iconv from 'iconv-lite';
import type { Encoding } from './encoding.rules.ts';
import { type Mended, mendText } from './mend-text.rules.ts';

export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** More than this without a line end is handed over all the same. */
const LONGEST_HELD = 1024 * 1024;

/** What DOS programs end a text with. */
const END_OF_FILE = '\u001A';

/**
 * The text of a file in whole lines, block by block: marks at the beginning dropped however many there are, every line
 * end (CRLF, LF, CR alone) a plain one, what is certainly mangled put right. Tells `mended` what it put right.
 */
export async function* decodeText(
  bytes: Bytes,
  encoding: Encoding,
  mended: (found: Mended) => void = () => undefined,
): AsyncGenerator<string> {
  let held = '';
  let isBeginning = true;
  const finish = (text: string) => {
    const clean = mendText(text.replace(/\r\n?/g, '\n').replaceAll('\0', '').replaceAll(END_OF_FILE, ''));
    if (clean.repaired > 0 || clean.lost > 0) mended(clean);
    const whole = isBeginning ? clean.text.replace(/^[\uFEFF]+/, '') : clean.text;
    isBeginning = false;
    return whole;
  };
  for await (const piece of pieces(bytes, encoding)) {
    const text = held + piece;
    const end = lastLineEnd(text);
    held = text.slice(end);
    if (end > 0) yield finish(text.slice(0, end));
    if (held.length > LONGEST_HELD) {
      yield finish(held);
      held = '';
    }
  }
  if (held !== '') yield finish(held);
}

/** Where the last whole line ends; a carriage return at the very end may be the first half of a line end. */
function lastLineEnd(text: string): number {
  const last = text.endsWith('\r') ? text.length - 2 : text.length - 1;
  return Math.max(text.lastIndexOf('\n', last), text.lastIndexOf('\r', last)) + 1;
}

async function* pieces(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = encoding.startsWith('utf') ? unicode(encoding) : iconv.getDecoder(encoding);
  for await (const chunk of bytes)
    yield decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  const last = decoder.end();
  if (last) yield last;
}

function unicode(encoding: string) {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return {
    write: (chunk: Buffer) => decoder.decode(chunk, { stream: true }),
    end: () => decoder.decode(),
  };
}
