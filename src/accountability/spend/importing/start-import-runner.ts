import { uuidV4 } from '../../../values/uuid.ts';
import { claimImportJob } from './import-jobs.queries.ts';
import { type JobPlace, runImportJob } from './run-import-job.ts';

export type ImportRunner = { readonly stop: () => Promise<void> };

const LOOK_EVERY_MS = 1000;

/**
 * Runs the imports that wait, one after the other, for as long as this process serves. Any number of processes may:
 * each job is one process’s at a time, and that of a process that died is taken up by another. Stopping undoes the
 * import under way and hands it back.
 */
export function startImportRunner(place: JobPlace, onFault: (error: unknown) => void): ImportRunner {
  const runner = uuidV4(place.random);
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const look = () => {
    working = runWaiting(place, runner, stopping.signal)
      .catch(onFault)
      .finally(() => {
        if (!stopping.signal.aborted) timer = setTimeout(look, LOOK_EVERY_MS);
      });
  };
  timer = setTimeout(look, LOOK_EVERY_MS);
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await working;
    },
  };
}

async function runWaiting(place: JobPlace, runner: string, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const job = await claimImportJob(place.db, runner);
    if (!job) return;
    await runImportJob(place, runner, job, stopping);
  }
}
