import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity } from 'age-encryption';
import type pg from 'pg';
import { type Database, databaseOn, openPool } from './db/connect.ts';
import { startEmbedded } from './db/embedded/start-embedded.ts';
import type { Settings } from './settings.ts';

/** A database that is open, and the secrets and folders that go with it. */
export type Installation = {
  readonly settings: Settings;
  readonly ownerUrl: string;
  readonly embedded: boolean;
  readonly dataFolder: string;
  readonly pool: pg.Pool;
  readonly db: Database;
  readonly secret: string;
  readonly sealingKey: string;
  /** Of an embedded database: starts it again where it died. */
  readonly revive?: (() => Promise<void>) | undefined;
  readonly close: () => Promise<void>;
};

/** Opens the database the settings name; without DATABASE_URL, starts the embedded one (or joins it). */
export async function openInstallation(
  settings: Settings,
  progress: (line: string) => void,
): Promise<Installation> {
  const embedded = settings.DATABASE_URL
    ? undefined
    : await startEmbedded({ ...(settings.PP_DATA ? { dataFolder: settings.PP_DATA } : {}), progress });
  const dataFolder = embedded?.dataFolder ?? settings.PP_DATA ?? '.data';
  await mkdir(dataFolder, { recursive: true });
  const ownerUrl = settings.DATABASE_URL ?? embedded?.ownerUrl ?? '';
  const pool = openPool({
    url: settings.APPLICATION_DATABASE_URL ?? ownerUrl,
    max: settings.DATABASE_CONNECTIONS,
  });
  return {
    settings,
    ownerUrl,
    embedded: embedded !== undefined,
    dataFolder,
    pool,
    db: databaseOn(pool),
    secret:
      settings.SECRET ??
      (await keptSecret(dataFolder, 'form-secret', () => randomBytes(32).toString('base64url'))),
    sealingKey: settings.SEALING_KEY ?? (await keptSecret(dataFolder, 'sealing-key', generateX25519Identity)),
    revive: embedded?.revive,
    async close() {
      await pool.end();
      await embedded?.stop();
    },
  };
}

/** A secret made once and kept beside the database, readable by its owner only. */
async function keptSecret(
  folder: string,
  name: string,
  make: () => string | Promise<string>,
): Promise<string> {
  const file = join(folder, name);
  try {
    await writeFile(file, await make(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
}
