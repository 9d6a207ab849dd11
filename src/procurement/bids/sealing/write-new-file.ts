import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refused } from '../../../terminal/command.ts';
import { writeWords as words } from './command-words.en.ts';
import type { TarFile } from './write-tar.rules.ts';

/** Only its owner may read a key. */
export const SECRET = 0o600;

/** Writes a file that was not there before; what is there stays as it is. */
export async function writeNewFile(path: string, content: Uint8Array | string, mode = 0o644): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx', mode });
  } catch (error) {
    throw explain(path, error);
  }
}

/** Writes a secret beside something else: where the second cannot be written, the first is taken away again. */
export async function writeBoth(
  secret: { readonly path: string; readonly content: string },
  other: { readonly path: string; readonly content: Uint8Array },
): Promise<void> {
  await writeNewFile(secret.path, secret.content, SECRET);
  try {
    await writeNewFile(other.path, other.content);
  } catch (error) {
    await rm(secret.path);
    throw error;
  }
}

/** Files with safe names (`isSafeName`) into a folder of their own that was not there, or was empty. */
export async function unpackInto(folder: string, files: readonly TarFile[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new Refused(words.notEmpty(folder));
    for (const { name, bytes } of files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes, { flag: 'wx' });
    }
  } catch (error) {
    throw error instanceof Refused ? error : explain(folder, error);
  }
}

function explain(path: string, error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return new Refused(code === 'EEXIST' ? words.exists(path) : words.notWritten(path, code), { cause: error });
}
