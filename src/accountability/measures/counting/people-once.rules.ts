/** One start into work by a person known only by a keyed hash, under one of the disadvantages it was claimed for. */
export type Start = { readonly personHash: string; readonly year: number; readonly disadvantage: string };

/**
 * People into work, each counted once: in the first year they were claimed, under one disadvantage. Where several are
 * claimed in that year the one that comes first in `order` counts, and after those the one first in the alphabet, so
 * that the order of the claims never matters.
 */
export function countPeopleOnce(starts: readonly Start[], order: readonly string[] = []): Start[] {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = starts.toSorted(
    (a, b) =>
      a.year - b.year ||
      rank(a.disadvantage) - rank(b.disadvantage) ||
      (a.disadvantage < b.disadvantage ? -1 : Number(a.disadvantage > b.disadvantage)),
  );
  const first = new Map<string, Start>();
  for (const start of sorted) if (!first.has(start.personHash)) first.set(start.personHash, start);
  return [...first.values()];
}
