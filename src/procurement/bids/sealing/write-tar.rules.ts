import { hasClash, isSafeName } from './archive-name.rules.ts';

/** A file in an archive: a relative path with `/`, and its content. */
export type TarFile = { readonly name: string; readonly bytes: Uint8Array };

export const BLOCK = 512;
const MOST_PREFIX_BYTES = 155;
const MOST_LAST_BYTES = 100;

/**
 * An ordinary ustar archive (POSIX.1-1988) in one piece of memory: plain files only, in the order given, owner, time
 * and mode the same for all, so that it tells nothing of the machine that made it. Zeros fill it up to `sizeOf` its
 * own length; stock `tar` stops at the first two empty blocks. Throws on names that could not be unpacked safely.
 */
export function writeTar(files: readonly TarFile[], sizeOf = (bytes: number) => bytes): Uint8Array {
  if (hasClash(files.map(({ name }) => name))) throw new RangeError('two files of an archive have one name');
  const length = files.reduce((sum, { bytes }) => sum + BLOCK + blocks(bytes.length), 2 * BLOCK);
  const archive = new Uint8Array(sizeOf(length));
  let offset = 0;
  for (const { name, bytes } of files) {
    archive.set(header(name, bytes.length), offset);
    archive.set(bytes, offset + BLOCK);
    offset += BLOCK + blocks(bytes.length);
  }
  return archive;
}

/** What so many bytes take in whole blocks. */
export function blocks(bytes: number): number {
  return Math.ceil(bytes / BLOCK) * BLOCK;
}

/** The sum of a header's bytes, its own eight counted as spaces. */
export function checksum(header: Uint8Array): number {
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

function header(name: string, size: number): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (text: string | Uint8Array, at: number) =>
    block.set(typeof text === 'string' ? new TextEncoder().encode(text) : text, at);
  const [prefix, last] = splitName(name);
  put(last, 0);
  put('0000644\0', 100);
  put('0000000\0', 108);
  put('0000000\0', 116);
  put(`${octal(size, 11)}\0`, 124);
  put(`${octal(0, 11)}\0`, 136);
  put('0', 156);
  put('ustar\x0000', 257);
  put(prefix, 345);
  put(`${octal(checksum(block), 6)}\0 `, 148);
  return block;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

/** The path's end in 100 bytes and what comes before in 155, parted at a slash. */
function splitName(name: string): readonly [Uint8Array, Uint8Array] {
  if (!isSafeName(name)) throw new RangeError('a name that cannot be unpacked safely');
  const bytes = new TextEncoder().encode(name);
  if (bytes.length <= MOST_LAST_BYTES) return [new Uint8Array(), bytes];
  const slash = bytes.indexOf(47, bytes.length - MOST_LAST_BYTES - 1);
  if (slash < 1 || slash > MOST_PREFIX_BYTES) throw new RangeError('a name too long for an archive');
  return [bytes.subarray(0, slash), bytes.subarray(slash + 1)];
}
