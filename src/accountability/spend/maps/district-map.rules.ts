import { type District as Brick, bricks } from '../../../web/charts/brick-map.rules.ts';

/** What suppliers with their registered office in a district were paid. */
export type DistrictMoney = { readonly slug: string; readonly name: string; readonly pence: number };

/** What suppliers were paid in a ward, by its code; null is outside the region or not known. */
export type WardTotal = { readonly code: string | null; readonly pence: number };

/** Where the second to fifth shade of a map begin, ascending, in pence. */
export type ShadeSteps = readonly [number, number, number, number];

/** 1, 2 and 5 times a power of ten: the numbers people read a legend by. */
const round = [1, 2, 5] as const;

/** The four largest round sums up to the largest figure, so that the darkest shade is always used. */
export function chooseShades(pence: readonly number[]): ShadeSteps {
  const most = Math.max(100, ...pence);
  const sums: number[] = [];
  for (let power = 1; power <= most; power *= 10) sums.push(...round.map((step) => step * power));
  const [a = 1, b = 2, c = 5, d = 10] = sums.filter((sum) => sum <= most).slice(-4);
  return [a, b, c, d];
}

/** Whether the figures are of the ten districts that the brick map draws; elsewhere bars say the same. */
export function fitsBricks(districts: readonly DistrictMoney[]): boolean {
  const known: readonly string[] = bricks.map(({ district }) => district);
  return districts.length > 0 && districts.every(({ name }) => known.includes(name));
}

/** What each drawn district was paid; nothing where no supplier has its office there. */
export function penceByBrick(districts: readonly DistrictMoney[]): Record<Brick, number> {
  const of = (brick: Brick) => districts.find(({ name }) => name === brick)?.pence ?? 0;
  return Object.fromEntries(bricks.map(({ district }) => [district, of(district)])) as Record<Brick, number>;
}

/** How many pence of every pound, rounded down, so that it is never said to be more than it is. */
export function pencePerPound(part: number, total: number): number {
  return total > 0 && part > 0 ? Math.floor((part * 100) / total) : 0;
}
