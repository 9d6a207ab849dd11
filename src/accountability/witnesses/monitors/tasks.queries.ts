import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';

type Row = {
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly title: string;
};
export type VisitToAnswer = Row & {
  readonly visitId: string;
  readonly supplierId: string;
  readonly replyDueOn: Temporal.PlainDate;
};
export type PromiseToLookAt = Row & { readonly promiseId: string };

/** Visits where not all was seen that these suppliers have not answered, the most pressing first. */
export async function listVisitsToAnswer(
  db: Database,
  supplierIds: readonly string[],
): Promise<readonly VisitToAnswer[]> {
  if (supplierIds.length === 0) return [];
  const { rows } = await sql<VisitToAnswer>`
    select b.slug as "bodySlug", b.name as "bodyName", p.title, v.id as "visitId", p.supplier_id as "supplierId",
      v.reply_due_on as "replyDueOn"
    from monitor_visit v
    join promise p on p.body_id = v.body_id and p.procurement_id = v.procurement_id and p.id = v.promise_id
    join body b on b.id = v.body_id
    where p.supplier_id = any(${[...supplierIds]}::uuid[]) and v.found <> 'seen' and v.replied_at is null
    order by v.reply_due_on, v.id`.execute(db);
  return rows;
}

/** What a monitor can go and see now: promises to the purchase that their panel watches, due by the day, not visited by them. */
export async function listPromisesToLookAt(
  db: Database,
  personId: string,
  on: Temporal.PlainDate,
): Promise<readonly PromiseToLookAt[]> {
  const { rows } = await sql<PromiseToLookAt>`
    select b.slug as "bodySlug", b.name as "bodyName", p.title, p.id as "promiseId"
    from pool_member m
    join panel_seat s on s.body_id = m.body_id and s.panel_id = m.panel_id and s.pool_member_id = m.id
    join panel n on n.body_id = s.body_id and n.id = s.panel_id
    join procurement t on t.body_id = n.body_id and t.id = n.procurement_id
    join contract c on c.body_id = t.body_id and c.procurement_id = t.id
    join promise p on p.body_id = t.body_id and p.procurement_id = t.id
    join measure e on e.id = p.measure_id
    join body b on b.id = p.body_id
    where m.person_id = ${personId} and s.state = 'accepted' and n.abandoned_at is null
      and (n.purpose = 'monitor' or t.rung = 'monitor') and e.seeable and c.ends_on >= ${on}::date
      and exists (select from promise_instalment i where i.body_id = p.body_id
        and i.procurement_id = p.procurement_id and i.promise_id = p.id and i.replaced_by is null
        and i.due_on <= ${on}::date)
      and not exists (select from monitor_visit v where v.body_id = p.body_id
        and v.procurement_id = p.procurement_id and v.promise_id = p.id and v.visited_by = m.person_id)
    order by p.due_on, p.id limit 5`.execute(db);
  return rows;
}
