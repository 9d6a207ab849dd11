import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { isRunning, ownIdentity, parseIdentity } from './process-identity.ts';
import { words } from './words.en.ts';

const patienceMs = 70_000;
let count = 0;

/**
 * Runs `act` while this process alone holds the lock file. A lock whose holder was killed is broken; a living holder
 * is waited for, up to 70 seconds, then named in a refusal.
 */
export async function withLockFile<T>(path: string, act: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + patienceMs;
  while (!take(path)) {
    const holder = readHolder(path);
    if (holder === null || !isRunning(holder)) breakLock(path);
    else if (Date.now() > giveUpAt) throw new CannotStart(words.busy(holder.pid));
    else await pause(15);
  }
  try {
    return await act();
  } finally {
    rmSync(path, { force: true });
  }
}

/** A link appears whole or not at all, so nobody ever reads a lock without its holder. */
function take(path: string): boolean {
  count += 1;
  const own = `${path}.${process.pid}.${count}`;
  writeFileSync(own, JSON.stringify(ownIdentity()));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function readHolder(path: string) {
  try {
    return parseIdentity(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Only one process at a time may break, and it looks again first: else two would break, and the second a living lock. */
function breakLock(path: string): void {
  const breaking = `${path}.breaking`;
  try {
    writeFileSync(breaking, '', { flag: 'wx' });
  } catch {
    if (ageMs(breaking) > 10_000) rmSync(breaking, { force: true });
    return;
  }
  const holder = readHolder(path);
  if (holder === null || !isRunning(holder)) rmSync(path, { force: true });
  rmSync(breaking, { force: true });
}

function ageMs(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
