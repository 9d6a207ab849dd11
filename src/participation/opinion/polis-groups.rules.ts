import { type Clustering, clusterFrom, firstDistinct, type Points } from './k-means.rules.ts';
import type { Positions } from './positions.rules.ts';
import { silhouetteOf } from './silhouette.rules.ts';

/** What a way of grouping answers: groups of the people asked about, by their place in that list. */
export type Grouping = {
  readonly k: number;
  readonly silhouette: number;
  readonly clusterOf: Int16Array;
  readonly centers: readonly (readonly [number, number])[];
  /** How often each group comes back when people are drawn again; null where that is not asked. */
  readonly stabilities: readonly number[] | null;
};

export const baseClusters = 100;
export const mostGroups = 5;
const polisPatience = { rounds: 20, tolerance: 0.01 };

/** At most so many groups can be told apart among so many points. */
export function mostGroupsAmong(points: number): number {
  return Math.min(mostGroups, 2 + Math.floor(points / 12), points);
}

/** The positions of some people as points of one person each. */
export function pointsOf({ x, y }: Positions, people: Uint32Array): Points {
  return {
    x: Float64Array.from(people, (person) => x[person] as number),
    y: Float64Array.from(people, (person) => y[person] as number),
    weight: new Float64Array(people.length).fill(1),
  };
}

/**
 * Groups as Polis forms them, from nothing: at most 100 base clusters seeded with the first distinct positions, then
 * groups of those, weighted by size and seeded with the first k distinct centres, for each k; `chooseK` decides between
 * them by their unweighted silhouettes.
 */
export function groupAsPolis(
  positions: Positions,
  people: Uint32Array,
  chooseK: (silhouettes: ReadonlyMap<number, number>) => number,
): Grouping | null {
  const points = pointsOf(positions, people);
  const bases = clusterFrom(points, firstDistinct(points, baseClusters), polisPatience);
  const centers = gather(points, bases);
  const tried = new Map<number, Clustering>();
  const silhouettes = new Map<number, number>();
  const alike = { ...centers, weight: centers.weight.map(() => 1) };
  for (let k = 2; k <= mostGroupsAmong(bases.k); k += 1) {
    const groups = clusterFrom(centers, firstDistinct(centers, k), polisPatience);
    if (groups.k < 2) continue;
    tried.set(k, groups);
    silhouettes.set(k, silhouetteOf(alike, groups.clusterOf, groups.k));
  }
  if (tried.size === 0) return null;
  const chosen = chooseK(silhouettes);
  const groups = tried.get(chosen) as Clustering;
  return {
    k: groups.k,
    silhouette: silhouettes.get(chosen) as number,
    clusterOf: bases.clusterOf.map((base) => groups.clusterOf[base] as number),
    centers: groups.centers.x.map((x, group) => [x, groups.centers.y[group] as number] as const),
    stabilities: null,
  };
}

/** Each cluster as one point that stands for the people in it. */
export function gather(points: Points, { k, clusterOf, centers }: Clustering): Points {
  const weight = new Float64Array(k);
  clusterOf.forEach((cluster, point) => {
    weight[cluster] = (weight[cluster] as number) + (points.weight[point] as number);
  });
  return { x: Float64Array.from(centers.x), y: Float64Array.from(centers.y), weight };
}

/** The number of groups with the best silhouette; the smallest of equals. */
export function bestK(silhouettes: ReadonlyMap<number, number>): number {
  let best = 0;
  for (const [k, silhouette] of silhouettes) {
    if (best === 0 || silhouette > (silhouettes.get(best) as number)) best = k;
  }
  return best;
}
