import type { Cell, RoundScope } from '../rounds/round.rules.ts';
import { type CensusCount, cellLevels, type Dimension } from './cells.rules.ts';

/** Levels of a dimension that are weighted together, and how many people the census counted there. */
export type CensusGroup = { readonly levels: readonly string[]; readonly people: number };

export type CensusMargin = { readonly dimension: Dimension; readonly groups: readonly CensusGroup[] };

/** Groups with a smaller part of the people than this are weighted together with another. */
const SMALLEST_PART = 1 / 20;

/**
 * The districts whose people a round is to be like: all for the region, else the one it is about or the body’s own;
 * all again for a body of the whole region.
 */
export function scopeDistricts(
  round: { readonly scope: RoundScope; readonly districtSlug: string | null },
  counts: readonly CensusCount[],
): string[] {
  if (round.scope !== 'region' && round.districtSlug !== null) return [round.districtSlug];
  return [...new Set(counts.map(({ district }) => district))].sort();
}

/**
 * Who lives in a scope, by district and by each cell that a round asked. Every level has a group of its own.
 * The district margin counts people from 16 on, as the age bands do.
 */
export function censusMargins(
  counts: readonly CensusCount[],
  districts: readonly string[],
  cells: readonly Cell[],
): CensusMargin[] {
  const here = counts.filter(({ district }) => districts.includes(district));
  const sum = (rows: readonly CensusCount[]) => rows.reduce((total, { people }) => total + people, 0);
  const byDistrict = districts.map((slug) => ({
    levels: [slug],
    people: sum(here.filter(({ district, cell }) => district === slug && cell === 'sex')),
  }));
  const byCell = cells.map((cell) => ({
    dimension: cell,
    groups: cellLevels[cell].map((level) => ({
      levels: [level],
      people: sum(here.filter((row) => row.cell === cell && row.level === level)),
    })),
  }));
  return [{ dimension: 'district' as const, groups: byDistrict }, ...byCell];
}

/**
 * The same with small groups put together: while a group has under 1 in 20 of the people, it joins the smallest
 * other one, an age band the smaller of its neighbours; two groups always stay. Decided by the census alone, so
 * that it is known before the round opens and says nothing about who answered. Districts are never joined.
 */
export function joinSmallGroups({ dimension, groups }: CensusMargin): CensusMargin {
  if (dimension === 'district') return { dimension, groups };
  const joined = [...groups];
  const total = groups.reduce((sum, { people }) => sum + people, 0);
  while (joined.length > 2) {
    const smallest = indexOfSmallest(joined, joined.keys());
    const small = joined[smallest] as CensusGroup;
    if (small.people >= total * SMALLEST_PART) break;
    const others =
      dimension === 'age-band'
        ? [smallest - 1, smallest + 1]
        : [...joined.keys()].filter((at) => at !== smallest);
    const other = indexOfSmallest(
      joined,
      others.filter((at) => at in joined),
    );
    const [first, second] = [Math.min(smallest, other), Math.max(smallest, other)];
    const [a, b] = [joined[first] as CensusGroup, joined[second] as CensusGroup];
    joined.splice(second, 1);
    joined[first] = { levels: [...a.levels, ...b.levels], people: a.people + b.people };
  }
  return { dimension, groups: joined };
}

function indexOfSmallest(groups: readonly CensusGroup[], candidates: Iterable<number>): number {
  let smallest = -1;
  for (const at of candidates) {
    if (smallest < 0 || (groups[at]?.people ?? 0) < (groups[smallest]?.people ?? 0)) smallest = at;
  }
  return smallest;
}
