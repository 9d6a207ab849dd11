import type { Limit } from './route.ts';

export type Counted = {
  /** This time included. */
  readonly hits: number;
  /** Until the window ends and all is forgotten. */
  readonly secondsLeft: number;
};

/**
 * Counts tries by key within this process, and forgets them all when their window ends: for acts beside whose rows no
 * row may stand that says who, and when. `now` is in milliseconds, and never goes back.
 */
export function countInWindow(
  { seconds }: Pick<Limit, 'seconds'>,
  now: () => number = () => performance.now(),
): (key: string) => Counted {
  const hits = new Map<string, number>();
  let endsAt = 0;
  return (key) => {
    const at = now();
    if (at >= endsAt) {
      hits.clear();
      endsAt = at + seconds * 1000;
    }
    const counted = (hits.get(key) ?? 0) + 1;
    hits.set(key, counted);
    return { hits: counted, secondsLeft: Math.ceil((endsAt - at) / 1000) };
  };
}

/** The same, where only the number matters: how often the key has tried in this window, this time included. */
export function countHits(limit: Pick<Limit, 'seconds'>): (key: string) => number {
  const count = countInWindow(limit);
  return (key) => count(key).hits;
}
