import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';

export type TypedWaiting = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly slug: string;
  readonly title: string;
  readonly supplierId: string;
  readonly waits: 'to-type' | 'to-send' | 'to-answer' | 'declined';
};

/**
 * What waits of contracts that these bodies took up or that are these suppliers’: nothing typed yet, typed and not sent,
 * sent and not answered, or turned down with nothing typed since.
 */
export async function listTypedWaiting(
  db: Database,
  of: { readonly bodyIds: readonly string[]; readonly supplierIds: readonly string[] },
): Promise<TypedWaiting[]> {
  if (of.bodyIds.length + of.supplierIds.length === 0) return [];
  const { rows } = await sql<TypedWaiting>`
    select t.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", p.slug, p.title,
      c.supplier_id as "supplierId", case
        when y.open > 0 then 'to-answer'
        when y.fresh > 0 then 'to-send'
        when y.all is null then 'to-type'
        else 'declined' end as waits
    from taken_up_contract t
    join procurement p on p.body_id = t.body_id and p.id = t.procurement_id
    join contract c on c.body_id = t.body_id and c.procurement_id = t.procurement_id
    join body b on b.id = t.body_id
    left join lateral (
      select nullif(count(*), 0) as all, count(*) filter (where sent_at is null) as fresh,
        count(*) filter (where sent_at is not null and answer is null) as open,
        max(typed_at) filter (where answer = 'declined') as declined, max(typed_at) as last
      from typed_promise x where x.body_id = t.body_id and x.procurement_id = t.procurement_id) y on true
    where (t.body_id = any(${[...of.bodyIds]}::uuid[]) or c.supplier_id = any(${[...of.supplierIds]}::uuid[]))
      and (y.all is null or y.fresh > 0 or y.open > 0 or y.declined = y.last)
    order by t.taken_up_at`.execute(db);
  return rows;
}
