import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import type { Held } from './portfolio.rules.ts';

/**
 * Every signed contract of a body on a day, from the one canonical base that the account reads. Promises for people who
 * could be known by their number are in no share, as in the account.
 */
export async function listHeld(db: Database, bodyId: string, on: Temporal.PlainDate): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select t.slug, t.title, s.name as supplier, c.value_pence as "pricePence", c.ends_on as "endsOn",
      coalesce(p.promises, 0)::int as promises, coalesce(p.due_lines, 0)::bigint as "dueLines",
      coalesce(p.due_share, 0)::bigint as "dueShare", coalesce(p.life_lines, 0)::bigint as "lifetimeLines",
      coalesce(p.life_share, 0)::bigint as "lifetimeShare", coalesce(p.prevention, 0)::int as prevention,
      (select count(distinct (l.round_id, l.outcome_id))::int from criterion_mandate_line k
        join mandate_line l on l.round_id = k.round_id and l.body_id = k.body_id and l.outcome_id = k.outcome_id
          and l.version = k.mandate_version
        where k.body_id = c.body_id and k.procurement_id = c.procurement_id and l.answer <> 'declined') as priorities
    from contract c
    join procurement t on t.body_id = c.body_id and t.id = c.procurement_id
    join supplier s on s.id = c.supplier_id
    left join lateral (
      select count(*) as promises,
        sum(d.lines) filter (where not m.sensitive) as due_lines,
        sum(d.share) filter (where not m.sensitive) as due_share,
        count(*) filter (where a.committed > 0 and not m.sensitive) as life_lines,
        sum(capped_share(a.verified, a.committed)) filter (where not m.sensitive) as life_share,
        count(*) filter (where exists (select from measure_outcome mo join outcome o on o.id = mo.outcome_id
          where mo.measure_id = a.measure_id and o.slug = 'prevention')) as prevention
      from promise_standing a
      join measure m on m.id = a.measure_id
      cross join lateral (
        select coalesce(sum(x.lines), 0) as lines, coalesce(sum(x.share), 0) as share from promise_step x
        where x.body_id = a.body_id and x.procurement_id = a.procurement_id and x.promise_id = a.promise_id
          and x.due_on <= ${on}::date) d
      where a.body_id = c.body_id and a.procurement_id = c.procurement_id) p on true
    where c.body_id = ${bodyId}
    order by t.title, t.slug`.execute(db);
  return rows;
}
