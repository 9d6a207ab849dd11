import type { Limit } from './route.ts';

/**
 * Counts tries by key within this process, and forgets them all when their window ends: for acts beside whose rows no
 * row may stand that says who, and when. Hands back how often the key has tried in this window, this time included.
 */
export function countHits({ seconds }: Pick<Limit, 'seconds'>): (key: string) => number {
  const hits = new Map<string, number>();
  let endsAt = 0;
  return (key) => {
    const now = performance.now();
    if (now >= endsAt) {
      hits.clear();
      endsAt = now + seconds * 1000;
    }
    const counted = (hits.get(key) ?? 0) + 1;
    hits.set(key, counted);
    return counted;
  };
}
