import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, chownSync, constants, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { CannotStart } from './cannot-start.ts';
import { words } from './words.en.ts';

/** Whom PostgreSQL runs as when we are root, which it refuses; `null` when it can simply run as whoever we are. */
export type DatabaseUser = { readonly name: string; readonly uid: number; readonly gid: number } | null;

/** The owner of the cluster if there is one, else the machine's `postgres`, else its `nobody`. */
export function findDatabaseUser(clusterFolder: string | null): DatabaseUser {
  if (process.getuid?.() !== 0) return ourselves();
  const owner = clusterFolder === null ? undefined : statSync(clusterFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) {
    return { name: nameOf(owner.uid), uid: owner.uid, gid: owner.gid };
  }
  const user = lookUp('postgres') ?? lookUp('nobody');
  if (user === null) throw new CannotStart(words.noUnprivilegedUser);
  return user;
}

/**
 * Whether the user can step into the folder, or read and run the program. Asked of the system itself, since modes
 * alone do not tell (folders above, access lists, mounts).
 */
export function canUse(path: string, user: DatabaseUser): boolean {
  if (user !== null) {
    const { uid, gid } = user;
    const asked = '[ -x "$1" ] && { [ -d "$1" ] || [ -r "$1" ]; }';
    return spawnSync('/bin/sh', ['-c', asked, 'sh', path], { uid, gid, cwd: '/' }).status === 0;
  }
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Gives a file or folder to the user the database runs as. */
export function giveTo(path: string, user: DatabaseUser): void {
  if (user !== null) chownSync(path, user.uid, user.gid);
}

/** PostgreSQL asks the system for its user's name, and a container may run under a number that has none. */
function ourselves(): null {
  try {
    userInfo();
    return null;
  } catch {
    throw new CannotStart(words.namelessUser(process.getuid?.() ?? 0));
  }
}

function lookUp(name: string): DatabaseUser {
  const uid = id('-u', name);
  const gid = id('-g', name);
  return uid === null || gid === null ? null : { name, uid: Number(uid), gid: Number(gid) };
}

function nameOf(uid: number): string {
  return id('-un', String(uid)) ?? String(uid);
}

function id(flag: string, who: string): string | null {
  try {
    return execFileSync('id', [flag, who], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}
