import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Refused, type Terminal } from './command.ts';
import { inputWords as words } from './input-words.en.ts';
import { unzipOnlyMember } from './unzip.ts';

/** What unpacked input may hold: a small file that unpacks to gigabytes must not take the machine down. */
const largestMegabytes = 512;

export type Input = { readonly name: string; readonly text: string };

/**
 * Reads the file a command names, `-` being standard input, as text. Gzip and a ZIP of one file are known by
 * their first bytes and unpacked; UTF-8 and UTF-16 with or without a byte order mark and Windows-1252 are
 * understood. Refuses in one sentence what is missing, damaged, too large or not text.
 */
export async function readInput(word: string, terminal: Terminal): Promise<Input> {
  const { name, bytes } = await readInputBytes(word, terminal);
  const text = decode(bytes);
  if (text.includes('\0')) throw new Refused(words.notText(name));
  if (text.trim() === '') throw new Refused(words.empty(name));
  return { name, text };
}

/** The same, unpacked but as it is, for a command that keeps the file or decides for itself what its bytes say. */
export async function readInputBytes(
  word: string,
  terminal: Terminal,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const name = word === '-' ? words.standardInput : word;
  const bytes = word === '-' ? await readAll(terminal.input) : await readNamed(word);
  return { name, bytes: await unpack(bytes, name) };
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function readNamed(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refused(words.missing(path), { cause: error });
    if (code === 'EISDIR') throw new Refused(words.isFolder(path), { cause: error });
    throw new Refused(words.unreadable(path, code), { cause: error });
  }
}

async function unpack(bytes: Buffer, name: string): Promise<Buffer> {
  const maxOutputLength = largestMegabytes * 1024 * 1024;
  try {
    if (bytes.readUInt16BE(0) === 0x1f8b) return await promisify(gunzip)(bytes, { maxOutputLength });
    if (bytes.readUInt32BE(0) === 0x504b0304) return unzipOnlyMember(bytes, name, maxOutputLength);
    return bytes;
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (bytes.length < 4) return bytes;
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refused(isTooLarge ? words.tooLarge(name, largestMegabytes) : words.damaged(name), {
      cause: error,
    });
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
