import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import { bidderOf } from '../../procurement/awards/evaluation-file.rules.ts';
import type { ProcurementKey } from '../../procurement/stations/stations.queries.ts';

/**
 * The contract that the front page tells: of those whose winner would have been another with the authority's own marks,
 * and of whose promises something is verified, the one signed last. Undefined where there is none yet.
 */
export async function findToldInFull(db: Kysely<Tables>): Promise<ProcurementKey | undefined> {
  const { rows } = await sql<ProcurementKey>`
    select c.body_id as "bodyId", c.procurement_id as "procurementId"
    from contract c
    join award a on a.body_id = c.body_id and a.procurement_id = c.procurement_id
    join bid b on b.body_id = a.body_id and b.procurement_id = a.procurement_id and b.id = a.bid_id
    where a.result -> 'counterfactual' ->> 'winner' <> ${bidderOf('')} || b.label
      and exists (select from claim k where k.body_id = c.body_id and k.procurement_id = c.procurement_id
                  and k.checked = 'verified')
    order by c.signed_at desc limit 1`.execute(db);
  return rows[0];
}
