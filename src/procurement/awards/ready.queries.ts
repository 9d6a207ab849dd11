import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';

/** A competition whose scores are all agreed and whose award is not public. */
export type Ready = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly slug: string;
  readonly title: string;
  /** A decision stands, and waits to be published. */
  readonly decided: boolean;
  /** The bidders have their assessment summaries. */
  readonly told: boolean;
};

/** What waits for the authority, in the order the bids were opened. */
export async function listReady(db: Database, bodyIds: readonly string[]): Promise<readonly Ready[]> {
  const { rows } = await sql<Ready>`
    select p.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", p.slug, p.title,
      a.bid_id is not null as decided,
      a.summaries_sent_at is not null as told
    from procurement p
    join body b on b.id = p.body_id
    left join award a on a.body_id = p.body_id and a.procurement_id = p.id
    where p.body_id = any(${bodyIds}) and p.bids_opened_at is not null and a.published_at is null
      and p.abandoned_at is null
      and exists (select from bid_offer o where o.body_id = p.body_id and o.procurement_id = p.id)
      and not exists (
        select from criterion c
        join bid_offer o on o.body_id = c.body_id and o.procurement_id = c.procurement_id
        where c.body_id = p.body_id and c.procurement_id = p.id and c.method = 'band'
          and not exists (select from low_price l where l.body_id = o.body_id
            and l.procurement_id = o.procurement_id and l.bid_id = o.bid_id and l.decision = 'disregarded')
          and not exists (select from bidder_standing l where l.body_id = o.body_id
            and l.procurement_id = o.procurement_id and l.bid_id = o.bid_id and l.decision = 'left-out')
          and not exists (select from unfair_advantage l where l.body_id = o.body_id
            and l.procurement_id = o.procurement_id and l.bid_id = o.bid_id and l.decision = 'excluded')
          and not exists (select from consensus s where s.body_id = c.body_id
            and s.procurement_id = c.procurement_id and s.criterion_id = c.id and s.bid_id = o.bid_id))
    order by p.bids_opened_at`.execute(db);
  return rows;
}
