import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { findPostmaster } from './postmaster.ts';
import { isRunning } from './process-identity.ts';
import { words } from './words.en.ts';

/**
 * Stops the cluster's server, if one runs: connections are cut, the data is written down ("fast"). One that has not
 * ended in 30 seconds is told to drop everything ("immediate"), which the next start repairs from the log.
 */
export async function stopServer(cluster: string, first: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
  const server = findPostmaster(cluster);
  if (server === null) return;
  for (const [signal, patienceMs] of [
    [first, 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    process.kill(server.pid, signal);
    const giveUpAt = Date.now() + patienceMs;
    while (Date.now() < giveUpAt) {
      if (!isRunning(server.identity)) return;
      await pause(5);
    }
  }
  throw new CannotStart(words.wouldNotStop(server.pid));
}
