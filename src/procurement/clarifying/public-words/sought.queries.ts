import { sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

type Names = { readonly suppliers: string[]; readonly people: string[]; readonly about: string };

/**
 * Whose names are looked for in words about a purchase and its lots. Before bids are open every supplier is, bidder or
 * not: otherwise what is refused would tell who bid. Afterwards the bidders are. Of people, those on the panel are, and
 * once bids are open those who act for a bidder; whoever writes may name themself. `exceptBids` are bids whose own
 * supplier the words are about or for.
 */
export async function findSought(
  tx: Transaction,
  key: ProcurementKey,
  writing: { readonly text: string; readonly by: string; readonly exceptBids: readonly string[] },
): Promise<Names> {
  const { rows } = await sql<Names>`
    with asked as (
      select body_id, coalesce(lots_of, id) as first, bids_opened_at is not null as is_open
      from procurement where body_id = ${key.bodyId} and id = ${key.procurementId}),
    lots as (
      select p.body_id, p.id, p.title from procurement p join asked a on p.body_id = a.body_id
        and (p.id = a.first or p.lots_of = a.first)),
    bids as (
      select b.supplier_id, b.id from bid b join lots l on b.body_id = l.body_id and b.procurement_id = l.id
      where (select is_open from asked)),
    spared as (select supplier_id from bids where id = any(${writing.exceptBids}::uuid[]))
    select
      array(select s.name from supplier s
        where s.merged_into is null and s.kind not in ('council', 'health', 'public-body')
          and s.id not in (select supplier_id from spared)
          and case when (select is_open from asked) then s.id in (select supplier_id from bids)
            else strpos(lower(${writing.text}), lower(split_part(regexp_replace(s.name, '^the ', '', 'i'), ' ', 1))) > 0 end
        order by s.name) as suppliers,
      array(select p.name from person p
        where p.name is not null and p.id <> ${writing.by} and p.id in (
          select e.person_id from evaluator e join lots l on e.body_id = l.body_id and e.procurement_id = l.id
          union all select r.person_id from supplier_role r join bids b on b.supplier_id = r.supplier_id
          where r.ended_at is null)
        order by p.name) as people,
      (select string_agg(l.title, ' · ') || ' · ' || (select name from body where id = ${key.bodyId}) from lots l) as about`.execute(
    tx,
  );
  return rows[0] ?? { suppliers: [], people: [], about: '' };
}
