import { bootstrapStabilities } from './bootstrap.rules.ts';
import { type Clustering, clusterFrom, type Points, sizesOf, spreadSeeds } from './k-means.rules.ts';
import type { OpinionRefusal } from './opinion.rules.ts';
import { baseClusters, type Grouping, gather, mostGroupsAmong, pointsOf } from './polis-groups.rules.ts';
import type { Positions } from './positions.rules.ts';
import { quickRandom } from './quick-random.rules.ts';
import { silhouetteOf } from './silhouette.rules.ts';
import type { VoteMatrix } from './vote-matrix.rules.ts';

/** No group under this many people is shown: the small-number rule. */
export const fewestInGroup = 10;
/** Groups that come back less than this are not shown: “valid, stable” begins at 0.75 (Hennig 2007). */
export const leastStability = 0.75;
const starts = 50;
/** Above so many people the starts and the resamples run on base clusters. */
const mostPoints = 500;
const patience = { rounds: 100, tolerance: 1e-9 };

/** People in an order that depends on nothing but where they stand, so that names and order of arrival change nothing. */
export function orderByPlace({ x, y }: Positions, people: Uint32Array): Uint32Array {
  return people
    .slice()
    .sort((a, b) => (x[a] as number) - (x[b] as number) || (y[a] as number) - (y[b] as number));
}

/**
 * Groups by the best of fifty seeded k-means starts for each k from 2 up to min(5, 2 + ⌊points/12⌋), k by silhouette,
 * and how often each group comes back when people are drawn again. Deterministic under the seed. Null where people do
 * not differ.
 */
export function groupStably(
  positions: Positions,
  people: Uint32Array,
  chooseK: (silhouettes: ReadonlyMap<number, number>) => number,
  seed: string,
): Grouping | null {
  const nextUnit = quickRandom(seed);
  const everybody = pointsOf(positions, people);
  const bases = people.length > mostPoints ? formBases(everybody, nextUnit) : null;
  const points = bases ? gather(everybody, bases) : everybody;
  const tried = new Map<number, Clustering>();
  const silhouettes = new Map<number, number>();
  for (let k = 2; k <= mostGroupsAmong(Math.min(people.length, baseClusters)); k += 1) {
    const best = bestOfStarts(points, k, starts, nextUnit);
    if (best.k < k) break;
    tried.set(k, best);
    silhouettes.set(k, best.silhouette);
  }
  if (tried.size === 0) return null;
  const k = chooseK(silhouettes);
  const groups = tried.get(k) as Clustering;
  return {
    k,
    silhouette: silhouettes.get(k) as number,
    clusterOf: bases ? bases.clusterOf.map((base) => groups.clusterOf[base] as number) : groups.clusterOf,
    centers: groups.centers.x.map((x, group) => [x, groups.centers.y[group] as number] as const),
    stabilities: bootstrapStabilities(points, groups, nextUnit, (resample) =>
      bestOfStarts(resample, k, 5, nextUnit),
    ),
  };
}

function formBases(points: Points, nextUnit: () => number): Clustering {
  return clusterFrom(points, spreadSeeds(points, baseClusters, nextUnit), { rounds: 20, tolerance: 0.01 });
}

type Start = Clustering & { readonly silhouette: number };

/**
 * The start with the best silhouette, the measure that also decides k; starts that end at the same spread are the same
 * groups and are measured once. Fewer than k groups come back only where people stand in fewer places.
 */
function bestOfStarts(points: Points, k: number, count: number, nextUnit: () => number): Start {
  const found = new Map<string, Start>();
  let best: Start | null = null;
  for (let start = 0; start < count; start += 1) {
    const groups = clusterFrom(points, spreadSeeds(points, k, nextUnit), patience);
    const sameAs = `${groups.k} ${groups.spread.toPrecision(9)}`;
    if (found.has(sameAs)) continue;
    const measured = { ...groups, silhouette: silhouetteOf(points, groups.clusterOf, groups.k) };
    found.set(sameAs, measured);
    const isBetter = best === null || groups.k > best.k || measured.silhouette > best.silhouette + 1e-9;
    if (isBetter && groups.k >= (best?.k ?? 0)) best = measured;
  }
  return best as Start;
}

/** Why groups are not shown, or null when they may be. */
export function refuseGrouping(
  matrix: VoteMatrix,
  people: Uint32Array,
  grouping: Grouping | null,
): OpinionRefusal | null {
  if (matrix.statements.length < 2) return 'too-few-statements';
  if (people.length < 2 * fewestInGroup) return 'too-few-people';
  if (grouping === null) return 'no-difference';
  if (Math.min(...sizesOf(grouping.clusterOf, grouping.k)) < fewestInGroup) return 'small-group';
  return Math.min(...(grouping.stabilities ?? [1])) < leastStability ? 'unstable' : null;
}
