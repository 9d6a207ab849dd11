import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

/**
 * Whether somebody scores this purchase and could still give or change a score: on a question of theirs that nobody
 * else has seen the scores of, with a bid that is not agreed. Until then they meet bids by their letters alone.
 */
export async function isStillBlind(tx: Transaction, key: ProcurementKey, personId: string): Promise<boolean> {
  const { bodyId, procurementId } = key;
  const { rows } = await sql<{ blind: boolean }>`select exists (
    select from evaluator e
    join evaluator_criterion a using (body_id, procurement_id, person_id)
    join bid b using (body_id, procurement_id)
    join bid_offer o on o.body_id = b.body_id and o.procurement_id = b.procurement_id and o.bid_id = b.id
    where e.body_id = ${bodyId} and e.procurement_id = ${procurementId} and e.person_id = ${personId}
      and e.recused_at is null and b.superseded_at is null
      and not exists (select from question_shown q where q.body_id = b.body_id
        and q.procurement_id = b.procurement_id and q.criterion_id = a.criterion_id)
      and not exists (select from consensus c where c.body_id = b.body_id and c.procurement_id = b.procurement_id
        and c.criterion_id = a.criterion_id and c.bid_id = b.id)
      and not exists (select from unfair_advantage u where u.body_id = b.body_id
        and u.procurement_id = b.procurement_id and u.bid_id = b.id and u.decision = 'excluded')
      and not exists (select from award w where w.body_id = b.body_id and w.procurement_id = b.procurement_id)
      and not exists (select from abandonment x where x.body_id = b.body_id
        and x.procurement_id = b.procurement_id)) as blind`.execute(tx);
  return rows[0]?.blind ?? false;
}
