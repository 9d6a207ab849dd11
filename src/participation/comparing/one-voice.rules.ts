import type { PairCount } from './pair-counts.rules.ts';

/**
 * How many comparisons one person’s answers weigh together, at most: each pair of six things once. Who compares
 * more gets a clearer ranking of their own, and no louder voice.
 */
export const MOST_PER_PERSON = 15;

/** One person’s answers about one pair; `person` is any number that tells people apart. */
export type OwnPair = PairCount & { readonly person: number };

/**
 * Weighs answers so that nobody is louder by clicking more. About one pair a person counts once at most: several
 * answers about it share that one. All of a person’s answers together weigh `most` at most, each less in the
 * same proportion. Who made fewer keeps the weight they have.
 */
export function weighPeople(answers: readonly OwnPair[], most: number): OwnPair[] {
  const ofPair = sumBy(answers, pairKey, sizeOf);
  const shared = answers.map((answer) => {
    const by = 1 / Math.max(1, ofPair.get(pairKey(answer)) ?? 1);
    return by < 1 ? scaled(answer, by) : answer;
  });
  const ofPerson = sumBy(shared, ({ person }) => String(person), sizeOf);
  return shared.map((answer) => {
    const weight = ofPerson.get(String(answer.person)) ?? 0;
    return weight > most ? scaled(answer, most / weight) : answer;
  });
}

/** What one answer weighs of a person who gave so many about different pairs. */
export function weightOfAnswer(given: number, most: number): number {
  return given > most ? most / given : 1;
}

function sizeOf({ firstPreferred, secondPreferred }: PairCount): number {
  return firstPreferred + secondPreferred;
}

function pairKey({ person, first, second }: OwnPair): string {
  return `${person}:${Math.min(first, second)}:${Math.max(first, second)}`;
}

function scaled(answer: OwnPair, by: number): OwnPair {
  return {
    ...answer,
    firstPreferred: answer.firstPreferred * by,
    secondPreferred: answer.secondPreferred * by,
  };
}

function sumBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueOf: (item: Item) => number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + valueOf(item));
  return sums;
}
