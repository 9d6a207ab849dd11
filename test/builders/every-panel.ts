import type { Lot } from '../../src/participation/panels/lot/lot.rules.ts';
import type { Solver } from '../../src/participation/panels/lot/solver.rules.ts';

/** Every panel of a small pool, by trying all. */
export function everyPanel({ pool, quotas, seats, sameHousehold }: Lot): number[][] {
  const panels: number[][] = [];
  for (let mask = 0; mask < 2 ** pool.length; mask += 1) {
    const members = [...pool.keys()].filter((place) => mask & (1 << place));
    if (members.length !== seats) continue;
    const homes = members.flatMap((place) => pool[place]?.household ?? []);
    if (sameHousehold && new Set(homes).size < homes.length) continue;
    const isMet = quotas.every(({ category, feature, minimum, maximum }) => {
      const count = members.filter((place) => pool[place]?.features[category] === feature).length;
      return count >= minimum && count <= maximum;
    });
    if (isMet) panels.push(members);
  }
  return panels;
}

/**
 * Leximin by its definition over a list of panels: raise the smallest share of all who are free; then fix each person
 * whose own share cannot pass it while the others keep theirs.
 */
export function leximinByDefinition(solver: Solver, people: number, panels: readonly number[][]): number[] {
  const floor = Array.from({ length: people }, () => 0);
  const free = new Set(floor.keys());
  const most = (aims: readonly number[], level: boolean) =>
    solver.within(
      {
        aim: 'most',
        columns: [
          { cost: level ? 1 : 0, lower: 0, upper: 1 },
          ...panels.map((panel) => ({
            cost: level ? 0 : panel.filter((person) => aims.includes(person)).length,
            lower: 0,
            upper: 1,
          })),
        ],
        rows: [
          { lower: 1, upper: 1, entries: panels.map((_, at) => [at + 1, 1] as const) },
          ...floor.map((share, person) => ({
            lower: share - 1e-9,
            upper: Infinity,
            entries: [
              ...(level && free.has(person) ? [[0, -1] as const] : []),
              ...panels.flatMap((panel, at) => (panel.includes(person) ? [[at + 1, 1] as const] : [])),
            ],
          })),
        ],
      },
      (model) => model.solve()?.value ?? 0,
    );
  while (free.size > 0) {
    const before = new Map([...free].map((person) => [person, floor[person] ?? 0]));
    for (const person of free) floor[person] = 0;
    const level = most([], true);
    for (const person of free) floor[person] = level;
    for (const person of before.keys()) if (most([person], false) < level + 1e-7) free.delete(person);
  }
  return floor;
}
