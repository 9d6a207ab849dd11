import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** One process and no other: numbers are given out again, so the time it started goes with the number. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string };

const hasProc = existsSync('/proc/self/stat');

/** Who runs under this number now; nobody when it has ended, or has ended and only waits to be collected (a zombie). */
export function identify(pid: number): ProcessIdentity | null {
  const found = hasProc ? fromProc(pid) : fromPs(pid);
  return found === null || /^[ZX]/.test(found.state) ? null : { pid, startedAt: found.startedAt };
}

/** Whether that very process is still running. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt;
}

/** Whether the number is taken, be it by a zombie or by a stranger. */
export function isNumberTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return identify(process.pid) ?? { pid: process.pid, startedAt: 'unknown' };
}

/** Reads what `JSON.stringify(identity)` wrote; nothing when the file is cut short or is something else. */
export function parseIdentity(text: string): ProcessIdentity | null {
  try {
    const { pid, startedAt } = JSON.parse(text) as Partial<ProcessIdentity>;
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : null;
  } catch {
    return null;
  }
}

type Sighting = { readonly state: string; readonly startedAt: string };

function fromProc(pid: number): Sighting | null {
  try {
    // proc(5): after the name in brackets come the state (field 3) … and the start in ticks since boot (field 22).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return { state: fields[0] ?? 'X', startedAt: `${boot}/${fields[19]}` };
  } catch {
    return null;
  }
}

function fromPs(pid: number): Sighting | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [state = 'X', ...started] = line.trim().split(/\s+/);
    return { state, startedAt: started.join(' ') };
  } catch {
    return null;
  }
}
