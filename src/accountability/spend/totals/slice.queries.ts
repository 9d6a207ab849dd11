import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';

/**
 * Which payments are summed: of one body or of all, from one month to another, both included. What is invented is
 * never added to what was published: a sum is of one or of the other.
 */
export type Slice = {
  readonly bodyId?: string | undefined;
  readonly invented: boolean;
  readonly from?: Temporal.PlainDate | undefined;
  readonly to?: Temporal.PlainDate | undefined;
};

/** The rolled-up rows of a slice with their payees: what every sum starts from. */
export function selectSlice(db: Database | Transaction, { bodyId, invented, from, to }: Slice) {
  let query = db
    .selectFrom('spend_rollup as r')
    .innerJoin('payee as p', (on) => on.onRef('p.body_id', '=', 'r.body_id').onRef('p.id', '=', 'r.payee_id'))
    .where('p.invented', '=', invented)
    // A private ledger decides what is asked of a supplier; it is never shown.
    .where('r.coverage', '=', 'published');
  if (bodyId) query = query.where('r.body_id', '=', bodyId);
  if (from) query = query.where('r.month', '>=', from);
  if (to) query = query.where('r.month', '<=', to);
  return query;
}

/** The same rows, of those payees that are suppliers: names left out are money and never a supplier. */
export function selectSupplierSlice(db: Database | Transaction, slice: Slice) {
  return selectSlice(db, slice)
    .innerJoin('payee_supplier as l', (on) =>
      on.onRef('l.body_id', '=', 'r.body_id').onRef('l.payee_id', '=', 'r.payee_id'),
    )
    .innerJoin('supplier as s', 's.id', 'l.supplier_id');
}
