import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { yearStartOf } from '../months.rules.ts';

type Db = Database | Transaction;

/**
 * Which payments are summed: of one body or of all, from one month to another, both included. What is invented is
 * never added to what was published: a sum is of one or of the other. A private ledger is in neither: it decides what
 * is asked of a supplier, and is never shown.
 */
export type Slice = {
  readonly bodyId?: string | undefined;
  readonly invented: boolean;
  readonly from?: Temporal.PlainDate | undefined;
  readonly to?: Temporal.PlainDate | undefined;
};

/** The months of the standing files of a slice: what totals, timelines and their basis start from. */
export function selectFileMonths(db: Db, { bodyId, invented, from, to }: Slice) {
  let query = db
    .selectFrom('payment_file as f')
    .innerJoin('spend_file_month as r', (on) =>
      on.onRef('r.body_id', '=', 'f.body_id').onRef('r.file_id', '=', 'f.id'),
    )
    .where('f.invented', '=', invented)
    .where('f.coverage', '=', 'published')
    .where('f.standing', '=', true);
  if (bodyId) query = query.where('f.body_id', '=', bodyId);
  if (from) query = query.where('r.month', '>=', from);
  if (to) query = query.where('r.month', '<=', to);
  return query;
}

/** What the money of the standing files of a slice was for, as the body words it. */
export function selectPurposes(db: Db, { bodyId, invented, from, to }: Slice) {
  let query = db
    .selectFrom('payment_file as f')
    .innerJoin('spend_file_purpose as r', (on) =>
      on.onRef('r.body_id', '=', 'f.body_id').onRef('r.file_id', '=', 'f.id'),
    )
    .where('f.invented', '=', invented)
    .where('f.coverage', '=', 'published')
    .where('f.standing', '=', true);
  if (bodyId) query = query.where('f.body_id', '=', bodyId);
  if (from) query = query.where('r.month', '>=', from);
  if (to) query = query.where('r.month', '<=', to);
  return query;
}

/** What payees were paid in a slice of whole financial years, with whose payees they are. */
export function selectPaid(db: Db, { bodyId, invented, from, to }: Slice) {
  let query = db
    .selectFrom('spend_payee_year as r')
    .where('r.invented', '=', invented)
    .where('r.coverage', '=', 'published');
  if (bodyId) query = query.where('r.body_id', '=', bodyId);
  const [first, last] = [from && yearStartOf(from), to && yearStartOf(to)];
  // One year is asked for as one: its rows then come in the order of their index.
  if (first !== undefined && first === last) return query.where('r.year_start', '=', first);
  if (first !== undefined) query = query.where('r.year_start', '>=', first);
  if (last !== undefined) query = query.where('r.year_start', '<=', last);
  return query;
}
