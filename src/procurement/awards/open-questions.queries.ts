import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

/** A bidder was asked something that decides whether its bid counts, and nobody has decided yet. */
export type OpenQuestion = 'taking-part-open' | 'advantage-open' | 'low-price-open';

/**
 * The first question that is asked and undecided about a bid that is still ranked; null when there is none. While one is
 * open nothing about the award goes on: not the decision, the summaries or the notice (Procurement Act 2023 ss.19, 58
 * and 82). A bid that is out already keeps nobody waiting.
 */
export async function findOpenQuestion(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<OpenQuestion | null> {
  const { rows } = await sql<{ question: OpenQuestion }>`
    select case
      when s.bid_id is not null and s.decision is null then 'taking-part-open'
      when u.asked_at is not null and u.decision is null then 'advantage-open'
      else 'low-price-open' end as question
    from bid_offer o
    left join bidder_standing s using (body_id, procurement_id, bid_id)
    left join unfair_advantage u using (body_id, procurement_id, bid_id)
    left join low_price l using (body_id, procurement_id, bid_id)
    where o.body_id = ${key.bodyId} and o.procurement_id = ${key.procurementId}
      and s.decision is distinct from 'left-out'
      and u.decision is distinct from 'excluded'
      and l.decision is distinct from 'disregarded'
      and ((s.bid_id is not null and s.decision is null)
        or (u.asked_at is not null and u.decision is null)
        or (l.asked_at is not null and l.decision is null))
    order by question desc
    limit 1`.execute(db);
  return rows[0]?.question ?? null;
}
