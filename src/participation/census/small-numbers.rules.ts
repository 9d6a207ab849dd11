/** One place's number of people. */
export type Count = { readonly place: string; readonly people: number };

/** What is published of it: rounded to 5, or null, "under 10 or hidden so that an under-10 stays hidden". */
export type ProtectedCount = { readonly place: string; readonly people: number | null };

/** Nothing under this many people is published. */
export const smallestCount = 10;
const STEP = 5;
/** What an attacker may pin a hidden number down to, at best. */
export const widestHint = 5;

export type Range = { readonly low: number; readonly high: number };

/**
 * Protects a table of counts whose total is published exactly. Counts under 10 are hidden; the rest are rounded
 * to the nearest 5; and while a hidden count could be worked out from the others to within less than 5, the
 * smallest one still shown is hidden too. Assumes the worst of who looks: they know which counts were hidden
 * for being small, and how many people are in no place of the table, whose number is protected like the others.
 * Where it needs no protecting, `elsewhere` is what is published of it: nobody where the table names everybody, or
 * those who did not say, as near as the rounded number of those who did gives it away.
 * Source: the usual rule of official statistics (suppress, suppress a second, round), tested by attack.
 */
export function protectCounts(counts: readonly Count[], total: number, elsewhere?: Range): ProtectedCount[] {
  const hidden = new Set(counts.filter(({ people }) => people < smallestCount).map(({ place }) => place));
  while (isGuessable(counts, hidden, total, elsewhere)) {
    const [next] = counts
      .filter(({ place }) => !hidden.has(place))
      .sort((a, b) => a.people - b.people || (a.place < b.place ? -1 : 1));
    if (!next) break;
    hidden.add(next.place);
  }
  return counts.map(({ place, people }) => ({ place, people: hidden.has(place) ? null : toStep(people) }));
}

/** Whether any hidden count, or the number in no place of the table, lies within a range narrower than 5. */
function isGuessable(
  counts: readonly Count[],
  hidden: ReadonlySet<string>,
  total: number,
  known: Range | undefined,
): boolean {
  const shown = counts.filter(({ place }) => !hidden.has(place)).map(({ people }) => behind(toStep(people)));
  const covered = counts
    .filter(({ place }) => hidden.has(place))
    .map(({ people }) => ifHidden(people, total));
  if (known) {
    const all = [...covered, known];
    return covered.some((_, index) => widthOf(index, all, remainder(total, shown)) < widestHint);
  }
  const inPlaces = counts.reduce((sum, { people }) => sum + people, 0);
  const guesses = covered.map((_, index) => widthOf(index, covered, remainder(inPlaces, shown)));
  if (guesses.some((width) => width < widestHint)) return true;
  const elsewhere: Range = { low: 0, high: total };
  return shown.length > 0 && widthOf(0, [elsewhere, ...covered], remainder(total, shown)) < widestHint;
}

/** What is left of a whole once what stands behind the numbers shown is taken away. */
function remainder(whole: number, shown: readonly Range[]): Range {
  return {
    low: whole - shown.reduce((sum, { high }) => sum + high, 0),
    high: whole - shown.reduce((sum, { low }) => sum + low, 0),
  };
}

/** How far apart the least and the most are that one number can be, when all together are `rest`. */
function widthOf(index: number, ranges: readonly Range[], rest: Range): number {
  const own = ranges[index] as Range;
  const others = ranges.filter((_, other) => other !== index);
  const low = Math.max(own.low, rest.low - others.reduce((sum, { high }) => sum + high, 0));
  const high = Math.min(own.high, rest.high - others.reduce((sum, range) => sum + range.low, 0));
  return high - low;
}

/** What can stand behind a number that is hidden, for someone who knows whether it was for being small. */
export function ifHidden(people: number, total: number): Range {
  return people < smallestCount
    ? { low: 0, high: smallestCount - 1 }
    : { low: smallestCount, high: Math.max(total, smallestCount) };
}

/** The nearest multiple of 5, never under 10. */
export function toStep(people: number): number {
  return Math.max(smallestCount, Math.round(people / STEP) * STEP);
}

/** What can stand behind a rounded number. */
export function behind(rounded: number): Range {
  return { low: Math.max(smallestCount, rounded - 2), high: rounded + 2 };
}
