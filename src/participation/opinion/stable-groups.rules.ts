import { bootstrapStabilities, type Formed } from './bootstrap.rules.ts';
import { type Clustering, clusterFrom, type Points, sizesOf, spreadSeeds } from './k-means.rules.ts';
import type { OpinionRefusal, StatementState } from './opinion.rules.ts';
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
const startsAgain = 5;
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
 * For each k from 2 up to min(5, 2 + ⌊points/12⌋) the best of fifty seeded k-means starts, and how often each of its
 * groups comes back when people are drawn again. Deterministic under the seed; empty where people do not differ.
 */
export function groupStably(
  matrix: VoteMatrix,
  states: readonly StatementState[],
  positions: Positions,
  people: Uint32Array,
  seed: string,
): Grouping[] {
  const nextUnit = quickRandom(seed);
  const map = openMap(positions, people, nextUnit, 20);
  const tried: Start[] = [];
  for (let k = 2; k <= mostGroupsAmong(Math.min(people.length, baseClusters)); k += 1) {
    const best = bestOfStarts(map.points, k, starts, nextUnit);
    if (best.k < k) break;
    tried.push(best);
  }
  const formed = tried.map(({ k, clusterOf }) => ({ k, clusterOf: map.spreadOut(clusterOf) }));
  const formAll = (drawn: Positions, rows: Uint32Array) => {
    const again = openMap(drawn, rows, nextUnit, 5);
    return formed.map(({ k }) => {
      const found = bestOfStarts(again.points, k, startsAgain, nextUnit);
      return { k: found.k, clusterOf: again.spreadOut(found.clusterOf) };
    });
  };
  const stabilities = bootstrapStabilities(matrix, states, people, formed, nextUnit, formAll);
  return tried.map(({ silhouette, centers }, place) => ({
    ...(formed[place] as Formed),
    silhouette,
    centers: centers.x.map((x, group) => [x, centers.y[group] as number] as const),
    stabilities: stabilities[place] as number[],
  }));
}

/** The points to group, one a person or, where there are many, one a base cluster; and the way back to people. */
function openMap(positions: Positions, people: Uint32Array, nextUnit: () => number, rounds: number) {
  const everybody = pointsOf(positions, people);
  if (people.length <= mostPoints)
    return { points: everybody, spreadOut: (clusterOf: Int16Array) => clusterOf };
  const seeds = spreadSeeds(everybody, baseClusters, nextUnit);
  const bases = clusterFrom(everybody, seeds, { rounds, tolerance: 0.01 });
  return {
    points: gather(everybody, bases),
    spreadOut: (clusterOf: Int16Array) => bases.clusterOf.map((base) => clusterOf[base] as number),
  };
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

/**
 * The grouping to show: of those whose groups all have at least 10 people and are stable, the one with the best
 * silhouette (`chooseK` may hold on to another for a while). Where there is none, why not, and the grouping that it is
 * about: the best by silhouette.
 */
export function chooseGrouping(
  matrix: VoteMatrix,
  people: Uint32Array,
  groupings: readonly Grouping[],
  chooseK: (silhouettes: ReadonlyMap<number, number>) => number,
): { readonly grouping: Grouping | null; readonly refused: OpinionRefusal | null } {
  if (matrix.statements.length < 2) return { grouping: null, refused: 'too-few-statements' };
  if (people.length < 2 * fewestInGroup) return { grouping: null, refused: 'too-few-people' };
  const [best] = [...groupings].sort((a, b) => b.silhouette - a.silhouette);
  if (best === undefined) return { grouping: null, refused: 'no-difference' };
  const fit = groupings.filter((grouping) => refuseGrouping(grouping) === null);
  if (fit.length === 0) return { grouping: best, refused: refuseGrouping(best) };
  const k = chooseK(new Map(fit.map(({ k, silhouette }) => [k, silhouette])));
  return { grouping: fit.find((grouping) => grouping.k === k) ?? null, refused: null };
}

function refuseGrouping({ clusterOf, k, stabilities }: Grouping): OpinionRefusal | null {
  if (Math.min(...sizesOf(clusterOf, k)) < fewestInGroup) return 'small-group';
  return Math.min(...(stabilities ?? [1])) < leastStability ? 'unstable' : null;
}
