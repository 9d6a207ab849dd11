import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { identify, type ProcessIdentity } from './process-identity.ts';

/** What `postmaster.pid` says; PostgreSQL writes it line by line as it starts, so the later lines may not be there yet. */
export type PidFile = { readonly pid: number; readonly sockets: string; readonly status: string };

/** Reads PostgreSQL's own lock file; nothing when there is none. A file cut short (a power cut) says process 0. */
export function readPidFile(cluster: string): PidFile | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const [pid = '', , , , sockets = '', , , status = ''] = lines;
    return { pid: Number.parseInt(pid, 10) || 0, sockets, status: status.trim() };
  } catch {
    return null;
  }
}

/** The living server of this cluster, told from a zombie and from a stranger who was given its number since. */
export function findPostmaster(cluster: string): (PidFile & { readonly identity: ProcessIdentity }) | null {
  const file = readPidFile(cluster);
  if (file === null || file.pid === 0) return null;
  const identity = identify(file.pid);
  return identity !== null && worksIn(file.pid, cluster) ? { ...file, identity } : null;
}

/** Server processes that outlived their postmaster and may still write to the cluster (only where there is a /proc). */
export function listOrphans(cluster: string): number[] {
  if (!existsSync('/proc/self/cwd')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && currentFolder(name) === cluster)
    .map(Number)
    .filter((pid) => isPostgres(pid) && identify(pid) !== null);
}

/** PostgreSQL makes its cluster its current folder, which is the surest sign; where that is not to be read, its name. */
function worksIn(pid: number, cluster: string): boolean {
  if (!existsSync('/proc/self/cwd')) return true;
  const folder = currentFolder(String(pid));
  return folder === null ? isPostgres(pid) : folder === cluster;
}

function currentFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}
