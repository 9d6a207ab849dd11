import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { findNativeFolder } from '../src/db/embedded/binaries.ts';
import { canUse, findDatabaseUser } from '../src/db/embedded/user.ts';

/**
 * Memory where there is plenty (a database is cloned in 30 ms there, in 200 on a disk), else the system's folder for
 * temporary things; never one that the database's user cannot reach, such as a root's own TMPDIR.
 */
export function roomyFolder(): string {
  const user = findDatabaseUser(null);
  const inMemory =
    canUse('/dev/shm', user) && freeBytes('/dev/shm') > 2e9 && canUse(findNativeFolder(), user);
  if (inMemory) return '/dev/shm';
  return canUse(tmpdir(), user) ? tmpdir() : '/tmp';
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
