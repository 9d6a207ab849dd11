import { quickRandom } from '../../src/participation/opinion/quick-random.rules.ts';
import type { Lot, PoolPerson } from '../../src/participation/panels/lot/lot.rules.ts';

/** How a pool comes about: its people, the features of each category, and how far quotas give way each way. */
export type PoolShape = {
  readonly people: number;
  readonly seats: number;
  readonly levels: readonly number[];
  readonly room: number;
  /** The share of people who live with somebody else in the pool. */
  readonly sharing?: number;
};

/**
 * A pool whose people came unevenly and whose quotas follow another mixture, as open calls do: the same for the same
 * seed. Categories are `c1`, `c2`, …, features `f1`, `f2`, ….
 */
export function makePool({ people, seats, levels, room, sharing = 0 }: PoolShape, seed: string): Lot {
  const random = quickRandom(seed);
  const mixture = (size: number, least: number) => {
    const parts = Array.from({ length: size }, () => least + random());
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => part / sum);
  };
  const came = levels.map((size) => mixture(size, 0.2));
  const wanted = levels.map((size) => mixture(size, 0.4));
  const pool = Array.from(
    { length: people },
    (_, at): PoolPerson => ({
      id: `p${at + 1}`,
      features: Object.fromEntries(
        came.map((shares, category) => [`c${category + 1}`, `f${pick(shares, random()) + 1}`]),
      ),
      household: random() < sharing ? `home ${Math.floor((random() * people * sharing) / 2)}` : null,
    }),
  );
  const quotas = wanted.flatMap((shares, category) =>
    shareSeats(shares, seats).map((count, feature) => ({
      category: `c${category + 1}`,
      feature: `f${feature + 1}`,
      minimum: Math.max(0, count - room),
      maximum: count + room,
    })),
  );
  return { pool, quotas, seats, sameHousehold: sharing > 0 };
}

function pick(shares: readonly number[], unit: number): number {
  let left = unit;
  const found = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return found < 0 ? shares.length - 1 : found;
}

function shareSeats(shares: readonly number[], seats: number): number[] {
  const counts = shares.map((share) => Math.floor(share * seats));
  const left = seats - counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, at) => count + (at < left ? 1 : 0));
}
