import type { OpinionMemory } from './opinion.rules.ts';

/** While a conversation runs, a new number of groups must be best so many times in a row before it is shown. */
export const timesBeforeChange = 4;

/** Which number of groups to show, and what to remember, given which is best now and what was shown before. */
export function decideK(
  best: number,
  possible: ReadonlyMap<number, unknown>,
  previous: OpinionMemory | undefined,
): Pick<OpinionMemory, 'k' | 'best' | 'inARow'> {
  if (previous === undefined) return { k: best, best, inARow: 1 };
  const inARow = previous.best === best ? previous.inARow + 1 : 1;
  const mayKeep = possible.has(previous.k);
  const k = inARow >= timesBeforeChange || !mayKeep ? best : previous.k;
  return { k, best, inARow };
}
