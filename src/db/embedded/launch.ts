import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';
import type { Place } from './data-folder.ts';
import { clusterName, readPidFile } from './postmaster.ts';
import { words } from './words.en.ts';

/** Settings by name, given on the command line so that a moved folder takes no stale ones along. */
export type ServerSettings = Readonly<Record<string, string>>;

/** No network: only a socket in a folder that nobody else can enter. */
function ownSettings(place: Place): ServerSettings {
  return {
    cluster_name: clusterName(place.cluster),
    listen_addresses: '',
    unix_socket_directories: place.sockets,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
}

/**
 * Starts the server as a process of its own, which outlives us and hears no Ctrl-C meant for us, and waits until it
 * takes connections. Refuses with the server's own last words when it ends instead.
 */
export async function launch(
  binaries: Binaries,
  place: Place,
  settings: ServerSettings,
  progress: (line: string) => void,
): Promise<void> {
  const log = openLog(place.logFile);
  const from = fstatSync(log).size;
  const given = Object.entries({ ...settings, ...ownSettings(place) });
  const child = spawnAs(place, binaries.postgres, ['-D', place.cluster, ...given.flatMap(asOption)], log);
  closeSync(log);
  const slow = setTimeout(() => progress(words.recovering), 3_000);
  try {
    const ready = await isReady(child, place.cluster);
    if (!ready)
      throw new CannotStart(words.failed('Starting PostgreSQL', place.logFile, tail(place.logFile, from)));
  } finally {
    clearTimeout(slow);
  }
}

/** Runs one of the programs to its end, its output in the log. */
export async function runToEnd(place: Place, program: string, options: readonly string[]): Promise<void> {
  const log = openLog(place.logFile);
  const from = fstatSync(log).size;
  const child = spawnAs(place, program, options, log);
  closeSync(log);
  const code = await new Promise((resolve) => {
    child.once('error', resolve).once('exit', resolve);
  });
  if (code !== 0) throw new CannotStart(words.failed(program, place.logFile, tail(place.logFile, from)));
}

function spawnAs(place: Place, program: string, options: readonly string[], log: number): ChildProcess {
  const { user } = place;
  return spawn(program, options, {
    cwd: place.root,
    detached: true,
    env: plainEnvironment(),
    stdio: ['ignore', log, log],
    ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
  });
}

/** PGPORT, PGDATA and the like would change the server; a locale that the machine lacks would end it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

function asOption([name, value]: [string, string]): string[] {
  return ['-c', `${name}=${value}`];
}

/** However long recovery takes: the server is ready when it says so, and has failed when it is gone. */
async function isReady(child: ChildProcess, cluster: string): Promise<boolean> {
  const ended = new AbortController();
  const end = () => ended.abort();
  child.once('error', end).once('exit', end);
  while (!ended.signal.aborted) {
    const file = readPidFile(cluster);
    if (file?.pid === child.pid && file?.status === 'ready') {
      child.unref();
      return true;
    }
    await pause(5);
  }
  return false;
}

/** Appends; a log over 5 MB makes room, its predecessor kept. */
function openLog(path: string): number {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) renameSync(path, `${path}.1`);
  return openSync(path, 'a+', 0o600);
}

/** The last twenty lines written since `from`. */
function tail(path: string, from: number): string {
  const file = openSync(path, 'r');
  try {
    const start = Math.max(from, fstatSync(file).size - 8_000);
    const buffer = Buffer.alloc(8_000);
    const length = readSync(file, buffer, 0, buffer.length, start);
    return buffer.toString('utf8', 0, length).trimEnd().split('\n').slice(-20).join('\n');
  } finally {
    closeSync(file);
  }
}
