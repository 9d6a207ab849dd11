import { findInThread, isLarge } from './find-in-thread.ts';
import { findReplacementHere } from './find-replacement-here.ts';
import type { Vacancy } from './remaining.rules.ts';

export type { Replacement } from './find-replacement-here.ts';

/** `findReplacementHere`, in a thread of its own where the pool is large: nobody waits for their page meanwhile. */
export function findReplacement(lot: Vacancy): ReturnType<typeof findReplacementHere> {
  return isLarge(lot) ? findInThread({ kind: 'replacement', lot }) : findReplacementHere(lot);
}
