import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { publicKinds } from '../tiers/asked.rules.ts';
import { type PaidPart, type PartSum, paidParts } from './paid-parts.rules.ts';
import { type Slice, selectPaid } from './slice.queries.ts';

/** The part a row `r` of what payees were paid belongs to, with its supplier `s` beside it. */
export const partOfRow = sql<PaidPart>`case when r.supplier_id is null then 'unnamed' when r.kind = 'grant' then 'grants'
  when s.kind = any(${[...publicKinds]}::text[]) then 'public-bodies' else 'suppliers' end`;

/** What went where in a slice. */
export async function sumParts(db: Database | Transaction, slice: Slice): Promise<PartSum[]> {
  const paid = selectPaid(db, slice)
    .leftJoin('supplier as s', 's.id', 'r.supplier_id')
    .select(['r.supplier_id', partOfRow.as('part')])
    .select([sql<number>`sum(r.pence)`.as('pence'), sql<number>`sum(r.payments)`.as('payments')])
    .groupBy(['r.supplier_id', 'part']);
  const { rows } = await sql<PartSum>`
    select part, sum(pence)::bigint as pence, sum(payments)::bigint as payments, count(*) as suppliers
    from (${paid}) x group by part`.execute(db);
  return paidParts.flatMap((part) => rows.filter((row) => row.part === part));
}
