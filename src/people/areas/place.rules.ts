import type { Boundary, Ring } from './geojson.rules.ts';

/** The middle of an area’s widest ring: the mean of its corners, near enough to say which district a ward is in. */
export function middleOf(boundary: Boundary): readonly [number, number] {
  const outer = boundary.flatMap(([first]) => (first ? [first] : []));
  const [widest] = outer.toSorted((a, b) => b.length - a.length);
  if (!widest) throw new Error('an area has at least one ring');
  const mean = (axis: 0 | 1) => widest.reduce((sum, point) => sum + point[axis], 0) / widest.length;
  return [mean(0), mean(1)];
}

/** Whether a point lies in an area: an odd number of its edges are crossed on the way out (even–odd rule). */
export function isWithin([x, y]: readonly [number, number], boundary: Boundary): boolean {
  return boundary
    .flat()
    .reduce((inside, ring) => (crossings(x, y, ring) % 2 === 1 ? !inside : inside), false);
}

function crossings(x: number, y: number, ring: Ring): number {
  return ring.filter(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  }).length;
}
