import { findInThread, isLarge } from './find-in-thread.ts';
import { findLotteryHere } from './find-lottery-here.ts';
import type { Lot } from './lot.rules.ts';

/** `findLotteryHere`, in a thread of its own where the pool is large: nobody waits for their page meanwhile. */
export function findLottery(lot: Lot): ReturnType<typeof findLotteryHere> {
  return isLarge(lot) ? findInThread({ kind: 'lottery', lot }) : findLotteryHere(lot);
}
