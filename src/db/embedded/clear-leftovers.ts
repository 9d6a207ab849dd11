import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Place } from './data-folder.ts';
import { listServerProcesses, readPidFile } from './postmaster.ts';
import { isNumberTaken } from './process-identity.ts';

/**
 * After a server was killed: waits for the rest of its processes to notice and go, ends those that do not, and only
 * then removes the lock files that PostgreSQL would take for those of a living server (a zombie, or a stranger under
 * the same number). To be called under the start lock, when no living server was found.
 */
export async function clearLeftovers(place: Place, progress: () => void): Promise<void> {
  const file = readPidFile(place.cluster);
  if (file === null && listServerProcesses(place.cluster).length === 0) return;
  progress();
  await seeOrphansOff(place.cluster);
  // PostgreSQL itself deals with a file whose process is gone, and checks more than we can. So only what misleads it.
  if (file !== null && (file.pid === 0 || isNumberTaken(file.pid)))
    rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock'])
    rmSync(join(place.sockets, name), { force: true });
}

/** A server process ends by itself once it sees that its postmaster is gone; one deep in a query may take its time. */
async function seeOrphansOff(cluster: string): Promise<void> {
  const started = Date.now();
  let orphans = listServerProcesses(cluster);
  while (orphans.length > 0) {
    const waited = Date.now() - started;
    if (waited > 1_000) for (const pid of orphans) end(pid, waited > 3_000 ? 'SIGKILL' : 'SIGQUIT');
    await pause(20);
    orphans = listServerProcesses(cluster);
  }
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It went by itself.
  }
}
