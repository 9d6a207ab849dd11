import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { type Slice, selectSupplierSlice } from '../totals/slice.queries.ts';

export type WardTotal = {
  readonly wardCode: string | null;
  readonly pence: number;
  readonly payments: number;
};

/** What suppliers were paid by the ward their postcode is in; null is outside the region or not known. */
export function sumByWard(db: Database | Transaction, slice: Slice): Promise<WardTotal[]> {
  return selectSupplierSlice(db, slice)
    .select([
      'p.ward_code as wardCode',
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`sum(r.payments)::bigint`.as('payments'),
    ])
    .groupBy('p.ward_code')
    .execute();
}
