import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';

type Paid = {
  readonly yearStart: number;
  readonly bodyId: string;
  readonly supplierId: string;
  readonly body: string;
  readonly supplier: string;
  readonly supplierName: string;
  readonly pence: number;
  readonly grantPence: number;
  readonly payments: number;
  readonly madeUp: boolean;
};

/** What each body’s published files come to for each supplier and financial year; payees nobody recognised are left out. */
export function selectOpenPaid(_db: Database | Transaction) {
  return sql<Paid>`
    select r.year_start as "yearStart", r.body_id as "bodyId", r.supplier_id as "supplierId", b.slug as body,
      s.slug as supplier, s.name as "supplierName", r.pence, r.grant_pence as "grantPence", r.payments,
      r.invented as "madeUp"
    from (select year_start, body_id, supplier_id, bool_or(invented) as invented, sum(pence)::bigint as pence,
        coalesce(sum(pence) filter (where kind = 'grant'), 0)::bigint as grant_pence, sum(payments)::bigint as payments
      from spend_payee_year where coverage = 'published' and supplier_id is not null
      group by year_start, body_id, supplier_id) r
    join body b on b.id = r.body_id
    join supplier s on s.id = r.supplier_id`;
}
