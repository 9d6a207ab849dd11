import { createHash } from 'node:crypto';
import { accessSync, constants, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from './cannot-start.ts';
import { canUse, type DatabaseUser, findDatabaseUser, giveTo } from './user.ts';
import { words } from './words.en.ts';

/** Where one embedded database keeps its things, and who runs it. */
export type Place = {
  /** The data folder itself, as the kernel spells it. */
  readonly root: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  /** Holds the socket; nobody but the database's user (and root) can enter. */
  readonly sockets: string;
  /** Lock files, and who uses the database now. */
  readonly run: string;
  readonly logFile: string;
  readonly user: DatabaseUser;
};

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Decides where data is kept: the setting PP_DATA if there is one; else `.data` in the checkout; else, where the
 * checkout is closed to the user the database must run as (a root's home), a folder under /var/lib.
 */
export function chooseDataFolder(setting?: string, checkoutFolder = checkout): string {
  if (setting !== undefined && setting !== '') return resolve(setting);
  const inCheckout = join(checkoutFolder, '.data');
  const user = findDatabaseUser(join(inCheckout, 'postgres'));
  if (user === null || canUse(checkoutFolder, user)) return inCheckout;
  const folder = resolve(checkoutFolder);
  return `/var/lib/peoples-procurement/${basename(folder)}-${shortHash(folder)}`;
}

/** Makes the data folder and what stands in it, each with the owner it needs; refuses one that its user cannot use. */
export function preparePlace(dataFolder: string): Place {
  const root = makeRoot(dataFolder);
  const cluster = join(root, 'postgres');
  const user = findDatabaseUser(cluster);
  if (!canUse(root, user)) throw new CannotStart(words.outOfReach(root, user?.name ?? 'this user'));
  const run = join(root, 'run');
  mkdirSync(run, { recursive: true, mode: 0o700 });
  return {
    root,
    cluster,
    sockets: makeSocketFolder(root, user),
    run,
    logFile: join(root, 'postgres.log'),
    user,
  };
}

function makeRoot(dataFolder: string): string {
  // Root makes the folder passable, not readable, so that the database's user can reach its own part of it.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  try {
    mkdirSync(dirname(dataFolder), { recursive: true });
    mkdirSync(dataFolder, { recursive: true, mode });
    accessSync(dataFolder, constants.W_OK | constants.X_OK);
  } catch {
    throw new CannotStart(words.notWritable(dataFolder));
  }
  return realpathSync(dataFolder);
}

/** A socket's whole path may have 103 bytes (macOS; 107 on Linux): a deep data folder keeps its socket in /tmp. */
function makeSocketFolder(root: string, user: DatabaseUser): string {
  const near = join(root, 'sockets');
  const fits = Buffer.byteLength(`${near}/.s.PGSQL.5432.lock`) <= 103;
  const folder = fits ? near : `/tmp/pp-${shortHash(root)}`;
  try {
    mkdirSync(folder, { mode: 0o700 });
    giveTo(folder, user);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const found = lstatSync(folder);
  const isPrivate =
    found.isDirectory() && found.uid === (user?.uid ?? process.getuid?.()) && !(found.mode & 0o077);
  if (!isPrivate) throw new CannotStart(words.notOurs(folder));
  return folder;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
