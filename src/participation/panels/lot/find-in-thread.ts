import { Worker } from 'node:worker_threads';
import type { Lot } from './lot.rules.ts';
import type { Vacancy } from './remaining.rules.ts';

export type LotteryTask =
  | { readonly kind: 'lottery'; readonly lot: Lot }
  | { readonly kind: 'replacement'; readonly lot: Vacancy };

/** With more people than this, others would wait noticeably for their pages. */
const manyPeople = 40;

export function isLarge({ pool }: Lot): boolean {
  return pool.length > manyPeople;
}

/** Answers a task in a thread, which ends with its answer. */
export async function findInThread<Found>(task: LotteryTask): Promise<Found> {
  const worker = new Worker(new URL('./start-lottery-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  try {
    return await new Promise<Found>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the thread that finds lotteries ended with ${code}`)));
      worker.postMessage(task, []);
    });
  } finally {
    await worker.terminate();
  }
}
