import { Worker } from 'node:worker_threads';
import type { OpinionMemory } from './opinion.rules.ts';
import type { KeptMap } from './opinion-maps.queries.ts';

export type WorkerTask = {
  /** `person,statement,vote` with that header. */
  readonly csv: Uint8Array;
  /** Statements that are no longer shown: their votes are zeros. */
  readonly notShown: readonly string[];
  readonly seed: string;
  readonly previous: OpinionMemory | null;
  /** Nobody answers any more. */
  readonly isClosed: boolean;
};

export type WorkerAnswer = KeptMap;

/** Finds groups in a thread of its own, which ends with its answer. */
export async function findInWorker(task: WorkerTask): Promise<WorkerAnswer> {
  const worker = new Worker(new URL('./start-group-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  try {
    return await new Promise<WorkerAnswer>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the thread that finds groups ended with ${code}`)));
      worker.postMessage(task, [task.csv.buffer as ArrayBuffer]);
    });
  } finally {
    await worker.terminate();
  }
}
