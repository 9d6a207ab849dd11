import { protectCounts } from '../census/small-numbers.rules.ts';

/** A number of people, rounded to 5; null is “under 10”, or hidden to protect one that is. What nobody said is not listed. */
export type FoundCount = { readonly of: string; readonly people: number | null };

/** Each of these tables names everybody who answered: nobody is elsewhere. */
const NOBODY = { low: 0, high: 0 };

/** How many ballots there are of each word, in the words’ order, protected as a table of everybody (MATHS §8). */
export function countBy<Ballot>(
  ballots: readonly Ballot[],
  wordOf: (ballot: Ballot) => string,
  words: readonly string[],
): FoundCount[] {
  const counts = words
    .map((place) => ({ place, people: ballots.filter((ballot) => wordOf(ballot) === place).length }))
    .filter(({ people }) => people > 0);
  return protectCounts(counts, ballots.length, NOBODY).map(({ place, people }) => ({ of: place, people }));
}

/** How people showed that they are one person each, by tier. */
export function countTiers(ballots: readonly { readonly tier: number }[]): FoundCount[] {
  return countBy(ballots, ({ tier }) => String(tier), ['1', '2', '3']);
}
