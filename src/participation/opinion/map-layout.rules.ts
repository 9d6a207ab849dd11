import type { PublishedGroup } from './published-map.rules.ts';

export type Mark = { readonly x: number; readonly y: number };

export type DrawnGroup = {
  readonly group: PublishedGroup;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** One for so many people, arranged like seeds of a sunflower: no mark is anybody’s place. */
  readonly marks: readonly Mark[];
};

export type MapLayout = {
  readonly groups: readonly DrawnGroup[];
  readonly peopleInMark: number;
  readonly width: number;
  readonly height: number;
};

const mostMarks = 120;
const spacing = 9;
const room = 14;
/** The first places of the flower are left to the group’s letter. */
const lettered = 3;
const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * Lays groups out on a picture: their middles as far apart as on the map, spread until no two discs touch; the disc’s
 * area by people. Only sizes and distances mean anything.
 */
export function layOutMap(groups: readonly PublishedGroup[]): MapLayout {
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const peopleInMark =
    [5, 10, 25, 50, 100, 250, 500, 1000, 2500].find((step) => people / step <= mostMarks) ?? 10_000;
  const discs = groups.map((group) => {
    const count = Math.max(2, Math.round(group.people / peopleInMark));
    return { group, count, radius: spacing * Math.sqrt(count + lettered) + room };
  });
  const scale = spreadOf(discs);
  const placed = discs.map(({ group, count, radius }) => ({
    group,
    count,
    radius,
    x: group.center[0] * scale,
    y: group.center[1] * scale,
  }));
  const left = Math.min(...placed.map(({ x, radius }) => x - radius)) - room;
  const top = Math.min(...placed.map(({ y, radius }) => y - radius)) - room;
  return {
    groups: placed.map(({ group, count, radius, x, y }) => {
      const [centerX, centerY] = [round(x - left), round(y - top)];
      return { group, radius: round(radius), x: centerX, y: centerY, marks: seeds(centerX, centerY, count) };
    }),
    peopleInMark,
    width: round(Math.max(...placed.map(({ x, radius }) => x + radius)) + room - left),
    height: round(Math.max(...placed.map(({ y, radius }) => y + radius)) + room - top),
  };
}

/** How much the map must be enlarged so that the nearest two discs do not touch. */
function spreadOf(discs: readonly { readonly group: PublishedGroup; readonly radius: number }[]): number {
  const needs = discs.flatMap((one, index) =>
    discs.slice(index + 1).map((other) => {
      const apart = Math.hypot(
        one.group.center[0] - other.group.center[0],
        one.group.center[1] - other.group.center[1],
      );
      return (one.radius + other.radius + room) / Math.max(apart, 0.5);
    }),
  );
  return Math.max(1, ...needs);
}

function seeds(x: number, y: number, count: number): Mark[] {
  return Array.from({ length: count }, (_, place) => {
    const seed = place + lettered;
    const distance = spacing * Math.sqrt(seed + 0.5);
    return {
      x: round(x + distance * Math.cos(seed * golden)),
      y: round(y + distance * Math.sin(seed * golden)),
    };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
