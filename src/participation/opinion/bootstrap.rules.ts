import type { Clustering, Points } from './k-means.rules.ts';

const resamples = 100;

/**
 * How surely each group comes back: people are drawn again, with replacement, a hundred times; each time the groups are
 * formed anew and each first group is compared with the new one most like it among those drawn (Jaccard: in both ÷ in
 * either). The mean of those, 0 to 1, for each group (Hennig 2007, Cluster-wise assessment of cluster stability).
 */
export function bootstrapStabilities(
  points: Points,
  groups: Clustering,
  nextUnit: () => number,
  form: (resample: Points) => Clustering,
): number[] {
  const sums = new Float64Array(groups.k);
  const draw = drawer(points.weight, nextUnit);
  for (let round = 0; round < resamples; round += 1) {
    const resample = keepDrawn(points, draw());
    const again = form(resample.points);
    const likeness = bestLikeness(points.weight, groups, again, resample.kept);
    for (let group = 0; group < groups.k; group += 1)
      sums[group] = (sums[group] ?? 0) + (likeness[group] ?? 0);
  }
  return Array.from(sums, (sum) => sum / resamples);
}

/** As many people as there are, drawn with replacement: how often each point comes up. */
function drawer(weight: Float64Array, nextUnit: () => number): () => Float64Array {
  const people = weight.reduce((sum, mass) => sum + mass, 0);
  const pointOf = new Uint32Array(people);
  let person = 0;
  weight.forEach((mass, point) => {
    pointOf.fill(point, person, person + mass);
    person += mass;
  });
  return () => {
    const drawn = new Float64Array(weight.length);
    for (let turn = 0; turn < people; turn += 1) {
      const point = pointOf[Math.floor(nextUnit() * people)] as number;
      drawn[point] = (drawn[point] as number) + 1;
    }
    return drawn;
  };
}

function keepDrawn({ x, y }: Points, drawn: Float64Array): { points: Points; kept: Uint32Array } {
  const kept = Uint32Array.from(drawn.keys()).filter((point) => (drawn[point] as number) > 0);
  const pick = (values: Float64Array) => Float64Array.from(kept, (point) => values[point] as number);
  return { points: { x: pick(x), y: pick(y), weight: pick(drawn) }, kept };
}

function bestLikeness(
  weight: Float64Array,
  groups: Clustering,
  again: Clustering,
  kept: Uint32Array,
): number[] {
  const both = Array.from({ length: groups.k }, () => new Float64Array(again.k));
  const first = new Float64Array(groups.k);
  const second = new Float64Array(again.k);
  kept.forEach((point, place) => {
    const [from, to] = [groups.clusterOf[point] as number, again.clusterOf[place] as number];
    const mass = weight[point] as number;
    const row = both[from] as Float64Array;
    row[to] = (row[to] ?? 0) + mass;
    first[from] = (first[from] ?? 0) + mass;
    second[to] = (second[to] ?? 0) + mass;
  });
  return both.map((row, from) =>
    row.reduce(
      (most, shared, to) =>
        Math.max(most, shared / Math.max(1, (first[from] ?? 0) + (second[to] ?? 0) - shared)),
      0,
    ),
  );
}
