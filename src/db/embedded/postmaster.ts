import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  if (file === null || file.pid === 0 || !listServerProcesses(cluster).includes(file.pid)) return null;
  const identity = identify(file.pid);
  return identity === null ? null : { ...file, identity };
}

/** Every living process of the cluster's server. After its postmaster was killed, those that may still write to it. */
export function listServerProcesses(cluster: string): number[] {
  const name = clusterName(cluster);
  return listCommands()
    .filter(
      ({ command }) => command.startsWith(`postgres: ${name}:`) || command.includes(`cluster_name=${name}`),
    )
    .map(({ pid }) => pid)
    .filter((pid) => identify(pid) !== null);
}

/**
 * PostgreSQL shows this name in the command line of each of its processes. That is what we know them by: where they
 * work, which would tell too, a root without the right to trace (in a container) may not see.
 */
export function clusterName(cluster: string): string {
  return `pp-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`;
}

type Command = { readonly pid: number; readonly command: string };

function listCommands(): Command[] {
  if (existsSync('/proc/self/cmdline')) {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.map((pid) => ({ pid: Number(pid), command: commandOf(pid) }));
  }
  const lines = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => {
    const [, pid = '0', command = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command };
  });
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
