import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { getPromise, listPromisesOfSupplier, type Promised } from '../../promises/promises.queries.ts';
import { stillOwed } from './match.rules.ts';
import { sumSetAside, sumSetAsideOfSupplier } from './matches.queries.ts';

type Db = Database | Transaction;
export type OwedPromise = Promised & {
  /** Neither claimed nor set aside for a need, in the promise’s unit. */
  readonly owed: number;
};

/** A promise with what it still owes and nobody has. To decide by it, hold its purchase first (`lockPromise`). */
export async function getOwed(
  db: Db,
  key: { readonly bodyId: string; readonly promiseId: string },
  on: Temporal.PlainDate,
): Promise<OwedPromise> {
  const promise = await getPromise(db, key, on);
  return withOwed(promise, await sumSetAside(db, promise));
}

/** Every promise of a supplier that still owes something, the nearest date first. */
export async function listOwed(db: Db, supplierId: string, on: Temporal.PlainDate): Promise<OwedPromise[]> {
  const [promises, setAside] = await Promise.all([
    listPromisesOfSupplier(db, supplierId, on),
    sumSetAsideOfSupplier(db, supplierId),
  ]);
  return promises
    .map((promise) => withOwed(promise, setAside.get(promise.promiseId) ?? 0))
    .filter(({ owed }) => owed > 0);
}

function withOwed(promise: Promised, setAside: number): OwedPromise {
  const { promised, claimed } = promise.levels;
  return { ...promise, owed: stillOwed({ promised, claimed, setAside }) };
}
