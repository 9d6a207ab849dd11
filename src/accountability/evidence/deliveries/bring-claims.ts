import { type By, isRefused, type Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { readCsv } from '../../../values/read-csv.ts';
import { listPromisesOfSupplier, lockPromise } from '../../promises/promises.queries.ts';
import { makeClaim } from '../make-claim.ts';
import { type BulkFault, MOST_LINES, readBulk } from './bulk.rules.ts';

export type Brought = { readonly claims: number } | { readonly faults: readonly BulkFault[] };

/**
 * Many claims from one table, to every buyer. All of its lines stand, or, where one is at fault, none: nothing is left
 * half-done. The contracts are locked in the order of their keys (docs/decisions/0052).
 */
export async function bringClaims(
  tx: Transaction,
  by: By,
  text: string,
): Promise<Brought | Refusal<'not-a-table' | 'too-many' | 'empty'>> {
  const { hat } = by.actor;
  if (hat.kind !== 'supplier') throw new NotFound();
  const rows = readCsv(text);
  if (!rows || !rows.some(({ cells }) => 'promise' in cells && 'quantity' in cells))
    return { refused: 'not-a-table' };
  if (rows.length > MOST_LINES) return { refused: 'too-many' };
  const today = londonDate(await by.clock.now(tx));
  const first = readBulk(rows, await listPromisesOfSupplier(tx, hat.supplierId, today));
  const inOrder = first.lines.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
  for (const line of inOrder) await lockPromise(tx, line);
  const { lines, faults } = readBulk(rows, await listPromisesOfSupplier(tx, hat.supplierId, today));
  if (faults.length > 0) return { faults };
  if (lines.length === 0) return { refused: 'empty' };
  for (const line of lines) {
    const made = await makeClaim(tx, by, line);
    if (isRefused(made)) throw new Error(`line ${line.line} was checked and refused: ${made.refused}`);
  }
  return { claims: lines.length };
}

function keyOf({ bodyId, promiseId }: { readonly bodyId: string; readonly promiseId: string }): string {
  return `${bodyId}/${promiseId}`;
}
