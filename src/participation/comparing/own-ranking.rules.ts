import type { Pair } from './next-pair.rules.ts';

/** What one person said of a pair: 1 its first matters more, −1 its second, 0 they could not choose. */
export type Preference = 1 | -1 | 0;
export type OwnComparison = { readonly pair: Pair; readonly preferred: Preference };

export type OwnRanking = {
  /** The outcomes’ places in the round; what mattered most first, what stands equal together. */
  readonly ranking: readonly (readonly number[])[];
  /** Outcomes that they placed in a circle: each beats the next, and the last the first. */
  readonly circles: readonly (readonly number[])[];
  /** Outcomes about which they have said nothing yet. */
  readonly unsaid: readonly number[];
};

/**
 * One person’s own ranking, from nothing but their own answers. It goes against no answer they gave: an outcome
 * stands above all that they put it over, directly or through others. Where answers run in a circle those in it
 * stand equal, since no order would be true to them all; and so do outcomes that no chain of answers sets apart.
 * An outcome stands as high as its answers allow.
 */
export function rankOwn(outcomes: number, answers: readonly OwnComparison[]): OwnRanking {
  const said = new Set(answers.flatMap(({ pair, preferred }) => (preferred === 0 ? [] : pair)));
  const places = [...said].sort((a, b) => a - b);
  const above = reachOf(outcomes, answers);
  const isEqual = (a: number, b: number) => a === b || (above(a, b) && above(b, a));
  const depth = new Map<number, number>();
  const depthOf = (place: number): number => {
    const known = depth.get(place);
    if (known !== undefined) return known;
    const over = places.filter((other) => above(other, place) && !isEqual(other, place));
    const found = over.reduce((deepest, other) => Math.max(deepest, depthOf(other) + 1), 0);
    depth.set(place, found);
    return found;
  };
  const lines: number[][] = [];
  for (const place of places) (lines[depthOf(place)] ??= []).push(place);
  const circles = places
    .filter((place) => !places.some((other) => other < place && isEqual(other, place)))
    .map((place) => places.filter((other) => isEqual(place, other)))
    .filter((circle) => circle.length > 1);
  const unsaid = Array.from({ length: outcomes }, (_, index) => index + 1).filter(
    (place) => !said.has(place),
  );
  return { ranking: lines, circles, unsaid };
}

/** Whether a chain of answers leads from one outcome down to another (Warshall’s closure). */
function reachOf(outcomes: number, answers: readonly OwnComparison[]): (a: number, b: number) => boolean {
  const size = outcomes + 1;
  const reach = new Uint8Array(size * size);
  for (const { pair, preferred } of answers) {
    const [over, under] = preferred === 1 ? pair : [pair[1], pair[0]];
    if (preferred !== 0) reach[over * size + under] = 1;
  }
  for (let via = 1; via < size; via += 1) {
    for (let from = 1; from < size; from += 1) {
      if (reach[from * size + via] !== 1) continue;
      for (let to = 1; to < size; to += 1) if (reach[via * size + to] === 1) reach[from * size + to] = 1;
    }
  }
  return (a, b) => reach[a * size + b] === 1;
}
