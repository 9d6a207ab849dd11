/** Points on the map, each standing for so many people. */
export type Points = { readonly x: Float64Array; readonly y: Float64Array; readonly weight: Float64Array };

export type Seeds = { readonly x: readonly number[]; readonly y: readonly number[] };

export type Clustering = {
  readonly k: number;
  /** Which cluster each point is in. */
  readonly clusterOf: Int16Array;
  readonly centers: Seeds;
  /** Σ weight × squared distance from the centre: the smaller the better for the same k. */
  readonly spread: number;
};

export type Patience = { readonly rounds: number; readonly tolerance: number };

/**
 * Weighted k-means from given seeds (Lloyd): each point to the nearest centre, the first of equals; each centre to the
 * weighted mean of its points; a cluster that nobody is in is dropped. Ends when no centre moves by the tolerance.
 */
export function clusterFrom(points: Points, seeds: Seeds, { rounds, tolerance }: Patience): Clustering {
  const clusterOf = new Int16Array(points.x.length);
  let centers = seeds;
  let spread = 0;
  for (let round = 0; round < rounds; round += 1) {
    spread = assign(points, centers, clusterOf);
    const moved = recenter(points, centers, clusterOf);
    const isSettled =
      moved.x.length === centers.x.length &&
      moved.x.every((x, cluster) => {
        const [fromX, fromY] = [centers.x[cluster] as number, centers.y[cluster] as number];
        return Math.hypot(x - fromX, (moved.y[cluster] as number) - fromY) < tolerance;
      });
    centers = moved;
    if (isSettled) break;
  }
  return { k: centers.x.length, clusterOf, centers, spread };
}

/** The first so many points that are not in the same place. */
export function firstDistinct({ x, y }: Points, k: number): Seeds {
  const seen = new Set<string>();
  const seeds = { x: [] as number[], y: [] as number[] };
  for (let point = 0; point < x.length && seeds.x.length < k; point += 1) {
    const place = `${x[point]} ${y[point]}`;
    if (seen.has(place)) continue;
    seen.add(place);
    seeds.x.push(x[point] as number);
    seeds.y.push(y[point] as number);
  }
  return seeds;
}

/**
 * Seeds far apart (k-means++, Arthur and Vassilvitskii 2007): each next one is drawn in proportion to the weight times
 * the squared distance from the nearest seed so far. `nextUnit` gives numbers from 0 up to but not including 1.
 */
export function spreadSeeds({ x, y, weight }: Points, k: number, nextUnit: () => number): Seeds {
  const chance = weight.slice();
  const nearest = new Float64Array(x.length).fill(Number.POSITIVE_INFINITY);
  const seeds = { x: [] as number[], y: [] as number[] };
  while (seeds.x.length < k) {
    const drawn = drawFrom(chance, nextUnit());
    if (drawn < 0) break;
    const [seedX, seedY] = [x[drawn] as number, y[drawn] as number];
    seeds.x.push(seedX);
    seeds.y.push(seedY);
    for (let point = 0; point < x.length; point += 1) {
      const distance = ((x[point] as number) - seedX) ** 2 + ((y[point] as number) - seedY) ** 2;
      if (distance < (nearest[point] as number)) nearest[point] = distance;
      chance[point] = (weight[point] as number) * (nearest[point] as number);
    }
  }
  return seeds;
}

/** A place drawn in proportion to its chance; −1 when none has any. */
export function drawFrom(chances: ArrayLike<number>, unit: number): number {
  let left = 0;
  for (let place = 0; place < chances.length; place += 1) left += chances[place] as number;
  left *= unit;
  let last = -1;
  for (let place = 0; place < chances.length; place += 1) {
    const chance = chances[place] as number;
    if (chance <= 0) continue;
    last = place;
    left -= chance;
    if (left < 0) break;
  }
  return last;
}

/** How many points each cluster has. */
export function sizesOf(clusterOf: Int16Array, k: number): Uint32Array {
  const sizes = new Uint32Array(k);
  for (const cluster of clusterOf) sizes[cluster] = (sizes[cluster] as number) + 1;
  return sizes;
}

function assign({ x, y, weight }: Points, centers: Seeds, clusterOf: Int16Array): number {
  const centerX = Float64Array.from(centers.x);
  const centerY = Float64Array.from(centers.y);
  let spread = 0;
  for (let point = 0; point < x.length; point += 1) {
    const [atX, atY] = [x[point] as number, y[point] as number];
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let cluster = 0; cluster < centerX.length; cluster += 1) {
      const [apartX, apartY] = [atX - (centerX[cluster] as number), atY - (centerY[cluster] as number)];
      const distance = apartX * apartX + apartY * apartY;
      if (distance < least) {
        least = distance;
        best = cluster;
      }
    }
    clusterOf[point] = best;
    spread += (weight[point] as number) * least;
  }
  return spread;
}

/** New centres; clusters without weight are dropped and the others renumbered in place. */
function recenter({ x, y, weight }: Points, centers: Seeds, clusterOf: Int16Array): Seeds {
  const sums = centers.x.map(() => ({ x: 0, y: 0, weight: 0 }));
  for (let point = 0; point < x.length; point += 1) {
    const sum = sums[clusterOf[point] as number] as { x: number; y: number; weight: number };
    const mass = weight[point] as number;
    sum.x += (x[point] as number) * mass;
    sum.y += (y[point] as number) * mass;
    sum.weight += mass;
  }
  const kept = sums.filter((sum) => sum.weight > 0);
  if (kept.length < sums.length) {
    const renumbered = sums.map((sum) => Math.max(0, kept.indexOf(sum)));
    for (let point = 0; point < clusterOf.length; point += 1) {
      clusterOf[point] = renumbered[clusterOf[point] as number] as number;
    }
  }
  return { x: kept.map((sum) => sum.x / sum.weight), y: kept.map((sum) => sum.y / sum.weight) };
}
