import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { MandateAnswer } from '../../participation/mandates/mandate.rules.ts';
import type { AccountSlice } from './account-slice.rules.ts';
import { ofSlice } from './of-slice.queries.ts';

/** A priority of residents, what a body answered, and what became of the promises that came of it. */
export type Priority = {
  readonly roundSlug: string;
  readonly roundTitle: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly outcomeSlug: string;
  readonly outcome: string;
  readonly framework: string;
  /** What part of all their points residents gave it, in whole per cent. */
  readonly asked: number | null;
  readonly answer: MandateAnswer;
  readonly contracts: number;
  readonly promises: number;
  /** Shares are sums over promises, in billionths. */
  readonly dueLines: number;
  readonly dueShare: number;
  readonly lifetimeLines: number;
  readonly lifetimeShare: number;
};

/**
 * What residents asked for, line by line of the newest published mandates, beside the promises that came of it: by way
 * of the criteria each line led to. A promise whose criterion came of two lines stands under both: lines are not added.
 */
export async function listPriorities(
  db: Database | Transaction,
  slice: AccountSlice,
  day: Temporal.PlainDate,
): Promise<Priority[]> {
  const { rows } = await sql<Priority>`
    with owed as materialized (${owedByCriterion(slice, day)}),
    newest as (
      select distinct on (m.round_id, m.body_id) m.round_id, m.body_id, m.version from mandate m
      where m.published_at is not null order by m.round_id, m.body_id, m.version desc)
    select r.slug as "roundSlug", r.title as "roundTitle", b.slug as "bodySlug", b.name as "bodyName",
      o.slug as "outcomeSlug", o.plain_name as outcome, f.slug as framework, s.whole as asked, l.answer,
      count(distinct w.procurement_id) as contracts, coalesce(sum(w.promises), 0)::bigint as promises,
      coalesce(sum(w.due_lines), 0)::bigint as "dueLines", coalesce(sum(w.due_share), 0)::bigint as "dueShare",
      coalesce(sum(w.life_lines), 0)::bigint as "lifetimeLines",
      coalesce(sum(w.life_share), 0)::bigint as "lifetimeShare"
    from newest n
    join mandate_line l using (round_id, body_id, version)
    join round r on r.id = n.round_id
    join body b on b.id = n.body_id
    join outcome o on o.id = l.outcome_id
    join framework f on f.id = o.framework_id
    left join round_share s on s.round_id = n.round_id and s.rule = r.rule and s.outcome_id = o.id
    left join criterion_mandate_line c on c.body_id = n.body_id and c.round_id = n.round_id and c.outcome_id = o.id
    left join owed w on w.body_id = c.body_id and w.procurement_id = c.procurement_id and w.criterion_id = c.criterion_id
    where ${slice.bodyId ? sql`n.body_id = ${slice.bodyId}` : sql`true`}
      and ${slice.procurementId ? sql`c.procurement_id = ${slice.procurementId}` : sql`true`}
      and ${slice.outcomeId ? sql`o.id = ${slice.outcomeId}` : sql`true`}
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, o.position
    order by b.name, r.slug, o.position`.execute(db);
  return rows;
}

/**
 * What the promises of each criterion owed by a day and owe in all, each promise capped before it is added. A share of
 * people who could be known by their number is in none of it.
 */
function owedByCriterion(slice: AccountSlice, day: Temporal.PlainDate) {
  return sql`
    select a.body_id, a.procurement_id, a.criterion_id, count(*) as promises,
      coalesce(sum(d.lines) filter (where not m.sensitive), 0) as due_lines,
      coalesce(sum(d.share) filter (where not m.sensitive), 0) as due_share,
      count(*) filter (where a.committed > 0 and not m.sensitive) as life_lines,
      coalesce(sum(capped_share(a.verified, a.committed)) filter (where not m.sensitive), 0) as life_share
    from promise_standing a
    join measure m on m.id = a.measure_id
    cross join lateral (
      select coalesce(sum(p.lines), 0) as lines, coalesce(sum(p.share), 0) as share from promise_step p
      where p.body_id = a.body_id and p.procurement_id = a.procurement_id and p.promise_id = a.promise_id
        and p.due_on <= ${day}::date) d
    where ${ofSlice('a', { ...slice, outcomeId: undefined })}
      and exists (select from criterion_mandate_line c where c.body_id = a.body_id
        and c.procurement_id = a.procurement_id and c.criterion_id = a.criterion_id)
    group by 1, 2, 3`;
}
