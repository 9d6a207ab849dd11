import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type Call, Refused, type Terminal } from '../../../terminal/command.ts';
import type { PaymentsFile } from './payments-import.ts';
import { words } from './words.en.ts';

/**
 * The files a command names, in the order it names them: `-` is standard input, a folder is every file in it by name.
 * Refuses in one sentence what is not there.
 */
export async function listInputFiles(call: Pick<Call, 'words' | 'terminal'>): Promise<PaymentsFile[]> {
  const files = [];
  for (const word of call.words) files.push(...(await filesNamed(word, call.terminal)));
  return files;
}

async function filesNamed(word: string, terminal: Terminal): Promise<PaymentsFile[]> {
  if (word === '-') return [await readStandardInput(terminal)];
  if (!(await isFolder(word))) return [fileAt(word, basename(word))];
  const found = await readdir(word, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(word, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
    .sort();
  if (paths.length === 0) throw new Refused(words.emptyFolder(word));
  const folder = basename(resolve(word));
  return paths.map((path) => ({ ...fileAt(join(word, path), join(folder, path)), isOneOfMany: true }));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refused(words.missing(path), { cause: error });
    throw new Refused(words.unreadable(path, code), { cause: error });
  }
}

function fileAt(path: string, name: string): PaymentsFile {
  return { name, open: () => readFrom(path) };
}

async function* readFrom(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new Refused(words.unreadable(path, code), { cause: error });
  }
}

async function readStandardInput({ input }: Terminal): Promise<PaymentsFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return { name: words.standardInput, open: () => chunks };
}
