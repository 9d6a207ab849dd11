import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Signer, signerFrom } from '../log/keys.rules.ts';

/** The secret keys that this installation holds, oldest first: 32 bytes each, which become a key with the log’s name. */
export type KeyRing = {
  readonly signers: (origin: string) => Promise<Signer[]>;
  /** Keeps one more. Only where the keys are in the data folder: those of a setting are the operator’s to keep. */
  readonly keep: (seed: Uint8Array) => Promise<void>;
  /** The setting RECORD_KEY names them: another cannot be added from here. */
  readonly isFromSettings: boolean;
};

/** The keys of the setting RECORD_KEY, or else those in the file `record-key` of the data folder, one a line. */
export function openKeyRing(folder: string, setting: string | undefined): KeyRing {
  const file = join(folder, 'record-key');
  const readText = async () => setting ?? (await readFile(file, 'utf8').catch(orNothing));
  return {
    async signers(origin) {
      const lines = (await readText()).split(/\s+/u).filter((line) => line !== '');
      return lines.map((line) => signerFrom(origin, Buffer.from(line, 'base64')));
    },
    async keep(seed) {
      if (setting !== undefined) throw new Error('the setting RECORD_KEY holds the keys');
      const text = `${await readText()}${Buffer.from(seed).toString('base64')}\n`;
      // Another file first, so that a key that signed is never lost half-way.
      const whole = `${file}.${randomUUID()}`;
      await writeFile(whole, text, { mode: 0o600, flag: 'wx', flush: true });
      await rename(whole, file);
    },
    isFromSettings: setting !== undefined,
  };
}

/** A folder without keys is a new one; a file that cannot be read is a fault. */
function orNothing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
