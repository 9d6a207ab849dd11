// Runs beside the server, so that finding a lottery never makes anybody wait for a page.
import { parentPort } from 'node:worker_threads';
import type { LotteryTask } from './find-in-thread.ts';
import { findLotteryHere } from './find-lottery-here.ts';
import { findReplacementHere } from './find-replacement-here.ts';

parentPort?.once('message', (task: LotteryTask) => {
  void answer(task).then((found) => parentPort?.postMessage(found, []));
});

function answer(task: LotteryTask) {
  return task.kind === 'lottery' ? findLotteryHere(task.lot) : findReplacementHere(task.lot);
}
