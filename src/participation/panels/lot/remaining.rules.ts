import type { Lot, Quota, QuotaChange } from './lot.rules.ts';

/** A panel some of whose seats are taken, and whom the lot has already asked in vain. */
export type Vacancy = Lot & {
  /** Ids of the people who keep their seats. */
  readonly seated: readonly string[];
  /** Ids of the people who declined, left or may not be asked again. */
  readonly gone: readonly string[];
};

/**
 * What is left to draw: the empty seats, from the people who are neither seated nor gone (nor, where one person a
 * household may sit, of a household that is seated), within what the people seated leave of each quota. A quota that
 * they already go beyond has nothing left.
 */
export function remainingLot({ pool, quotas, seats, sameHousehold, seated, gone }: Vacancy): Lot {
  const [sitting, out] = [new Set(seated), new Set(gone)];
  const holders = pool.filter(({ id }) => sitting.has(id));
  const taken = new Set(sameHousehold ? holders.flatMap(({ household }) => household || []) : []);
  return {
    pool: pool.filter(
      ({ id, household }) => !sitting.has(id) && !out.has(id) && !(household && taken.has(household)),
    ),
    quotas: quotas.map((quota) => {
      const have = countWith(holders, quota);
      return {
        ...quota,
        minimum: Math.max(0, quota.minimum - have),
        maximum: Math.max(0, quota.maximum - have),
      };
    }),
    seats: seats - holders.length,
    sameHousehold: sameHousehold ?? false,
  };
}

/** Changes to what was left of the quotas, told of the quotas themselves. */
export function tellOfWhole(
  { pool, quotas, seated }: Vacancy,
  changes: readonly QuotaChange[],
): QuotaChange[] {
  const sitting = new Set(seated);
  const holders = pool.filter(({ id }) => sitting.has(id));
  return changes.map((change) => {
    const whole = quotas.find(
      ({ category, feature }) => category === change.category && feature === change.feature,
    );
    const have = whole ? countWith(holders, whole) : 0;
    return { ...change, from: whole?.[change.bound] ?? change.from, to: change.to + have };
  });
}

function countWith(people: Lot['pool'], { category, feature }: Quota): number {
  return people.filter(({ features }) => features[category] === feature).length;
}

/** The seed of a replacement: that of the first draw, a colon, and the replacement’s number, from 1. */
export function replacementSeed(seed: string, number: number): string {
  return `${seed.trim()}:${number}`;
}
