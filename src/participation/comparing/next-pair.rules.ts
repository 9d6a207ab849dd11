import { seededRandom, shuffled } from '../../values/random.ts';

/** Two outcomes by their places in the round, from 1; the lower place first. */
export type Pair = readonly [first: number, second: number];

/** A pair as it is asked: which of the two stands first on the page, on the left or on top. */
export type AskedPair = { readonly pair: Pair; readonly shown: readonly [number, number] };

export type PairsSeen = {
  /** How many outcomes there are. */
  readonly outcomes: number;
  /** The pairs this person has answered or skipped. */
  readonly own: readonly Pair[];
  /** How often everybody together has answered each pair, by `pairKey`. */
  readonly overall: ReadonlyMap<string, number>;
  /** The same person in the same round has the same seed. */
  readonly seed: string;
};

export function pairKey([first, second]: Pair): string {
  return `${first}-${second}`;
}

/** Every pair of so many outcomes, in order. */
export function allPairs(outcomes: number): Pair[] {
  return Array.from({ length: outcomes }, (_, index) => index + 1).flatMap((first) =>
    Array.from({ length: outcomes - first }, (_, index): Pair => [first, first + index + 1]),
  );
}

/**
 * Which pair to ask a person next; null when they have seen them all. Of the pairs that are new to them come first
 * those whose outcomes they have met least, so that a few questions already touch every outcome; among these
 * the pair that people have answered least; chance, from the seed, settles the rest.
 */
export function decideNextPair(seen: PairsSeen): AskedPair | null {
  const answered = new Set(seen.own.map(pairKey));
  const met = new Map<number, number>();
  for (const outcome of seen.own.flat()) met.set(outcome, (met.get(outcome) ?? 0) + 1);
  const rank = (pair: Pair) => [
    pair.reduce((sum, outcome) => sum + (met.get(outcome) ?? 0), 0),
    seen.overall.get(pairKey(pair)) ?? 0,
  ];
  const fresh = allPairs(seen.outcomes).filter((pair) => !answered.has(pairKey(pair)));
  const random = seededRandom(`${seen.seed}:${seen.own.length}`);
  const [next] = shuffled(fresh, random)
    .map((pair) => ({ pair, rank: rank(pair) }))
    .sort((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0));
  return next ? askPair(seen, next.pair) : null;
}

/**
 * Which of a pair stands first. The outcomes sit in a circle whose order comes from the person’s seed, and an
 * outcome stands before those on the half circle after it: so each is first about as often as second, for each
 * person by themselves, and a pair is always asked the same way round of the same person.
 */
export function askPair({ outcomes, seed }: Pick<PairsSeen, 'outcomes' | 'seed'>, pair: Pair): AskedPair {
  const random = seededRandom(`${seed}:circle`);
  const circle = shuffled(
    Array.from({ length: outcomes }, (_, index) => index + 1),
    random,
  );
  const [first, second] = pair;
  const steps = (circle.indexOf(second) - circle.indexOf(first) + outcomes) % outcomes;
  // Exactly opposite: each of the circle’s halves begins with one of them.
  const isFirst = steps * 2 === outcomes ? circle.indexOf(first) < outcomes / 2 : steps * 2 < outcomes;
  return { pair, shown: isFirst ? [first, second] : [second, first] };
}

/** Reads a pair from a form or an address, `2-5`; null where it is none of the round. */
export function readPair(text: string | null | undefined, outcomes: number): Pair | null {
  const [, first, second] = /^(\d{1,3})-(\d{1,3})$/.exec(text ?? '') ?? [];
  const pair: Pair = [Number(first), Number(second)];
  return pair[0] >= 1 && pair[0] < pair[1] && pair[1] <= outcomes ? pair : null;
}
