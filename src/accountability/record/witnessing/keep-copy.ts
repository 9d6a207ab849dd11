import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSigner, type Signer, signerFrom } from '../log/keys.rules.ts';
import { cosignNote, parseNote } from '../log/note.rules.ts';
import { HASH_BYTES } from '../log/tiles.rules.ts';
import { HASHES_FILE } from '../verifying/kept-log.ts';

/**
 * The key a witness signs with: from the file it names, or else from its folder, where one is made the first time.
 * Undefined where the named file holds none.
 */
export async function openWitnessKey(
  folder: string,
  { file, name }: { readonly file: string | undefined; readonly name: string | undefined },
): Promise<Signer | undefined> {
  await mkdir(folder, { recursive: true });
  const path = file ?? join(folder, 'key');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== undefined || file !== undefined) {
    const signer = readSigner(text ?? '');
    return signer?.kind === 'witness' ? signer : undefined;
  }
  const signer = signerFrom(name ?? `witness/${randomBytes(4).toString('hex')}`, randomBytes(32), 'witness');
  await writeFile(path, `${signer.skey}\n`, { mode: 0o600, flag: 'wx' });
  return signer;
}

/** The hashes a witness adds to those it keeps. They count only up to the size of the checkpoint beside them. */
export type HashFile = {
  readonly write: (from: number, hashes: readonly Uint8Array[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openHashFile(folder: string, keptSize: number): Promise<HashFile> {
  const path = join(folder, HASHES_FILE);
  await writeFile(path, '', { flag: 'a' });
  const file = await open(path, 'r+');
  return {
    async write(from, hashes) {
      // What is kept already was compared, and stays.
      const fresh = hashes.slice(Math.max(0, keptSize - from));
      const at = Math.max(from, keptSize) * HASH_BYTES;
      if (fresh.length > 0) await file.write(Buffer.concat(fresh), 0, fresh.length * HASH_BYTES, at);
    },
    async close() {
      await file.sync();
      await file.close();
    },
  };
}

/** The checkpoint as the log signed it and this witness too: what it keeps, whole or not at all. */
export async function keepCheckpoint(
  folder: string,
  note: string,
  signer: Signer,
  atSeconds: number,
): Promise<string> {
  const kept = cosignNote(withoutOthers(note), signer, atSeconds);
  const whole = join(folder, 'checkpoint.new');
  await writeFile(whole, kept, { flush: true });
  await rename(whole, join(folder, 'checkpoint'));
  return kept;
}

/** The text and the log’s own signatures. */
function withoutOthers(note: string): string {
  const parsed = parseNote(note);
  const origin = parsed?.text.split('\n')[0] ?? '';
  const lines = note.slice((parsed?.text.length ?? 0) + 1).split('\n');
  const own = lines.filter((line) => line.startsWith(`— ${origin} `));
  return `${parsed?.text ?? ''}\n${own.map((line) => `${line}\n`).join('')}`;
}
