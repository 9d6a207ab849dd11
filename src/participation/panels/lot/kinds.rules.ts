import type { Lot } from './lot.rules.ts';
import type { Column, Row } from './solver.rules.ts';

/** People who are alike in everything that decides who may sit together: any of them could stand for another. */
export type Kind = {
  /** Their places in the pool. */
  readonly people: readonly number[];
  /** The quotas they count towards, one a category. */
  readonly quotas: readonly number[];
  /** The shared household, for somebody who does not live alone in the pool. */
  readonly household: number | null;
};

/** A pool as the mathematics see it: kinds of people, quotas, shared households, seats. */
export type Field = {
  readonly kinds: readonly Kind[];
  readonly quotas: readonly { readonly minimum: number; readonly maximum: number }[];
  readonly households: number;
  readonly seats: number;
};

/** How many of each kind sit on a panel. */
export type Counts = Int32Array;

/**
 * Sorts a pool into kinds, in the order their first people come. People of one kind have the same features in every
 * category with quotas. Where only one person a household may sit, that holds for people who are alone in theirs:
 * swapping two of them changes no panel’s standing. Whoever shares a household is a kind alone.
 */
export function sortIntoKinds({ pool, quotas, seats, sameHousehold }: Lot): Field {
  const categories = [...new Set(quotas.map(({ category }) => category))];
  const places = new Map(quotas.map(({ category, feature }, index) => [quotaKey(category, feature), index]));
  const households = sameHousehold ? sharedHouseholds(pool) : new Map<string, number>();
  const kinds = new Map<string, { people: number[]; quotas: number[]; household: number | null }>();
  for (const [index, { features, household }] of pool.entries()) {
    const shared = households.get(household ?? '') ?? null;
    const own = categories.map((category) => places.get(quotaKey(category, features[category] ?? '')) ?? -1);
    const key = shared === null ? own.join() : `person ${index}`;
    const kind = kinds.get(key) ?? { people: [], quotas: own, household: shared };
    kind.people.push(index);
    kinds.set(key, kind);
  }
  return { kinds: [...kinds.values()], quotas, households: households.size, seats };
}

function quotaKey(category: string, feature: string): string {
  return JSON.stringify([category, feature]);
}

/** Households with two or more people of the pool, numbered in the order they come. */
function sharedHouseholds(pool: Lot['pool']): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { household } of pool) if (household) sizes.set(household, (sizes.get(household) ?? 0) + 1);
  const shared = [...sizes].filter(([, size]) => size > 1);
  return new Map(shared.map(([household], index) => [household, index]));
}

/** A variable for each kind: how many of it sit. */
export function kindColumns({ kinds }: Field, isWhole: boolean): Column[] {
  return kinds.map(({ people }) => ({ cost: 0, lower: 0, upper: people.length, isWhole }));
}

/** What makes a panel: all seats filled, every quota met, one person a household. The seats come first, then the quotas. */
export function panelRows({ kinds, quotas, households, seats }: Field): Row[] {
  const ofQuota: [number, number][][] = quotas.map(() => []);
  const ofHousehold: [number, number][][] = Array.from({ length: households }, () => []);
  for (const [index, kind] of kinds.entries()) {
    for (const quota of kind.quotas) ofQuota[quota]?.push([index, 1]);
    if (kind.household !== null) ofHousehold[kind.household]?.push([index, 1]);
  }
  return [
    { lower: seats, upper: seats, entries: kinds.map((_, index) => [index, 1] as const) },
    ...quotas.map(({ minimum, maximum }, index) => ({
      lower: minimum,
      upper: maximum,
      entries: ofQuota[index] ?? [],
    })),
    ...ofHousehold.map((entries) => ({ lower: 0, upper: 1, entries })),
  ];
}

/** The most seats that could be filled if there were no quotas. */
export function mostSeats({ kinds, households }: Field): number {
  return kinds.reduce((sum, kind) => sum + (kind.household === null ? kind.people.length : 0), households);
}
