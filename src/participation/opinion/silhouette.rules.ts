import type { Points } from './k-means.rules.ts';

/**
 * How much nearer people are to their own group than to the next, −1 to 1 (Rousseeuw 1987), averaged over the people
 * that the points stand for; somebody alone in a group counts 0. O(points²).
 */
export function silhouetteOf({ x, y, weight }: Points, clusterOf: ArrayLike<number>, k: number): number {
  const sizes = new Float64Array(k);
  weight.forEach((mass, point) => {
    const cluster = clusterOf[point] as number;
    sizes[cluster] = (sizes[cluster] as number) + mass;
  });
  const sums = new Float64Array(k);
  let total = 0;
  for (let point = 0; point < x.length; point += 1) {
    const mass = weight[point] as number;
    if (mass === 0) continue;
    sums.fill(0);
    for (let other = 0; other < x.length; other += 1) {
      const [apartX, apartY] = [
        (x[point] as number) - (x[other] as number),
        (y[point] as number) - (y[other] as number),
      ];
      const cluster = clusterOf[other] as number;
      const distance = Math.sqrt(apartX * apartX + apartY * apartY);
      sums[cluster] = (sums[cluster] as number) + (weight[other] as number) * distance;
    }
    total += mass * silhouetteOfOne(sums, sizes, clusterOf[point] as number);
  }
  return total / sizes.reduce((sum, size) => sum + size, 0);
}

function silhouetteOfOne(sums: Float64Array, sizes: Float64Array, own: number): number {
  const others = (sizes[own] as number) - 1;
  if (others <= 0) return 0;
  const inside = (sums[own] as number) / others;
  let outside = Number.POSITIVE_INFINITY;
  for (let cluster = 0; cluster < sums.length; cluster += 1) {
    const size = sizes[cluster] as number;
    if (cluster !== own && size > 0) outside = Math.min(outside, (sums[cluster] as number) / size);
  }
  const larger = Math.max(inside, outside);
  return larger > 0 && Number.isFinite(larger) ? (outside - inside) / larger : 0;
}
