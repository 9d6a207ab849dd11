import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { publicKinds } from '../tiers/asked.rules.ts';
import { type PaidPart, type PartSum, paidParts } from './paid-parts.rules.ts';
import { type Slice, selectPaid } from './slice.queries.ts';

/** The part that a row `r` of what payees were paid belongs to. */
export const partOfRow = sql<PaidPart>`case when r.supplier_id is null then 'unnamed' when r.kind = 'grant' then 'grants'
  when r.supplier_kind = any(${[...publicKinds]}::text[]) then 'public-bodies' else 'suppliers' end`;

/** What went where in a slice. */
export async function sumParts(db: Database | Transaction, slice: Slice): Promise<PartSum[]> {
  const paid = selectPaid(db, slice)
    .select(['r.supplier_id', partOfRow.as('part')])
    .select([sql<number>`sum(r.pence)`.as('pence'), sql<number>`sum(r.payments)`.as('payments')])
    .groupBy(['r.supplier_id', 'part']);
  const { rows } = await sql<PartSum>`
    select part, sum(pence)::bigint as pence, sum(payments)::bigint as payments, count(*) as suppliers
    from (${paid}) x group by part`.execute(db);
  return paidParts.flatMap((part) => rows.filter((row) => row.part === part));
}
