import type { Refusal } from '../../../acts/by.ts';
import { hasClash, isSafeName } from './archive-name.rules.ts';
import { readUtf8 } from './bytes.rules.ts';
import { BLOCK, blocks, checksum, type TarFile } from './write-tar.rules.ts';

export type TarFault =
  | 'not-an-archive'
  | 'archive-damaged'
  | 'archive-cut-short'
  | 'archive-holds-link'
  | 'archive-unsafe-name'
  | 'archive-name-twice';

const FOLDER = '5';
const plainKinds = new Set(['0', '\0', FOLDER]);

/**
 * The files of a tar archive, as views of its own bytes; folders are passed over. Refuses everything that unpacking
 * should not meet: links and devices, absolute paths and steps up, one name twice, a header whose sum is off, bytes
 * where there should be none.
 */
export function readTar(archive: Uint8Array): readonly TarFile[] | Refusal<TarFault> {
  if (archive.length < BLOCK || archive.length % BLOCK !== 0) return { refused: 'not-an-archive' };
  const files: TarFile[] = [];
  let offset = 0;
  while (offset < archive.length) {
    const header = archive.subarray(offset, offset + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const entry = readHeader(header);
    if ('refused' in entry) return offset === 0 ? { refused: 'not-an-archive' } : entry;
    const start = offset + BLOCK;
    offset = start + blocks(entry.size);
    if (offset > archive.length) return { refused: 'archive-cut-short' };
    if (!isZero(archive, start + entry.size, offset)) return { refused: 'archive-damaged' };
    const fault = faultOf(entry);
    if (fault) return { refused: fault };
    if (entry.kind !== FOLDER)
      files.push({ name: entry.name, bytes: archive.subarray(start, start + entry.size) });
  }
  if (archive.length - offset < 2 * BLOCK) return { refused: 'archive-cut-short' };
  if (!isZero(archive, offset, archive.length)) return { refused: 'archive-damaged' };
  return hasClash(files.map(({ name }) => name)) ? { refused: 'archive-name-twice' } : files;
}

type Entry = { readonly name: string; readonly kind: string; readonly size: number };

function faultOf({ kind, name, size }: Entry): TarFault | null {
  if (!plainKinds.has(kind)) return 'archive-holds-link';
  if (kind !== FOLDER) return isSafeName(name) ? null : 'archive-unsafe-name';
  const isHere = name === '' || name === '.';
  return size === 0 && (isHere || isSafeName(name)) ? null : 'archive-unsafe-name';
}

function readHeader(header: Uint8Array): Entry | Refusal<TarFault> {
  const text = (from: number, length: number) =>
    readUtf8(header.subarray(from, from + length))?.replace(/\0[^]*$/, '');
  const sum = /^([0-7]{6})\0 $/.exec(String.fromCharCode(...header.subarray(148, 156)))?.[1];
  if (sum === undefined || Number.parseInt(sum, 8) !== checksum(header))
    return { refused: 'archive-damaged' };
  const size = /^([0-7]{11})[\0 ]$/.exec(String.fromCharCode(...header.subarray(124, 136)))?.[1];
  const isUstar = text(257, 6) === 'ustar';
  const [last, prefix] = [text(0, 100), isUstar ? text(345, 155) : ''];
  if (size === undefined || last === undefined || prefix === undefined) return { refused: 'archive-damaged' };
  const kind = String.fromCharCode(header[156] ?? 0);
  const path = (prefix ? `${prefix}/${last}` : last).replace(/^(\.\/)+/, '');
  return { name: kind === FOLDER ? path.replace(/\/$/, '') : path, kind, size: Number.parseInt(size, 8) };
}

function isZero(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (bytes[index] !== 0) return false;
  return true;
}
