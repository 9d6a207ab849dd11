import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** What one person has left to do on one competition. */
export type OwnWork = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: 'officer' | 'resident';
  readonly undeclared: number;
  readonly undecided: number;
  readonly calibrated: boolean;
  readonly toScore: number;
};

/**
 * What somebody who scores has left to do, on every competition. Read in a transaction of their own: the database
 * shows them their own scores and nobody else’s.
 */
export async function listOwnWork(tx: Transaction, personId: string): Promise<readonly OwnWork[]> {
  const { rows } = await sql<OwnWork>`
    select p.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", p.slug, p.title, e.kind,
      (select count(*) from bid x join bid_offer o on o.body_id = x.body_id
          and o.procurement_id = x.procurement_id and o.bid_id = x.id
        where x.body_id = p.body_id and x.procurement_id = p.id and ${notExcluded(sql`x.id`)}
          and not exists (select from conflict_declaration d where d.body_id = x.body_id
            and d.procurement_id = x.procurement_id and d.bid_id = x.id and d.person_id = e.person_id)
      ) as undeclared,
      (select count(*) from conflict_declaration d where d.body_id = p.body_id and d.procurement_id = p.id
        and d.person_id = e.person_id and d.finding = 'perceived' and d.decision is null) as undecided,
      exists (select from calibration k where k.body_id = p.body_id and k.procurement_id = p.id
        and k.person_id = e.person_id) as calibrated,
      (select count(*) from evaluator_criterion c
        join bid_offer o on o.body_id = c.body_id and o.procurement_id = c.procurement_id
        where c.body_id = p.body_id and c.procurement_id = p.id and c.person_id = e.person_id
          and ${notExcluded(sql`o.bid_id`)}
          and not exists (select from score s where s.body_id = c.body_id
            and s.procurement_id = c.procurement_id and s.criterion_id = c.criterion_id
            and s.bid_id = o.bid_id and s.person_id = c.person_id)
          and not exists (select from consensus s where s.body_id = c.body_id
            and s.procurement_id = c.procurement_id and s.criterion_id = c.criterion_id
            and s.bid_id = o.bid_id)) as "toScore"
    from evaluator e
    join procurement p on p.body_id = e.body_id and p.id = e.procurement_id
    join body b on b.id = p.body_id
    where e.person_id = ${personId} and e.recused_at is null and p.abandoned_at is null
      -- Residents learn while the bids come in.
      and (p.bids_opened_at is not null or e.kind = 'resident')
      and not exists (select from award a where a.body_id = p.body_id and a.procurement_id = p.id)
    order by p.bids_opened_at`.execute(tx);
  return rows;
}

/** In a query on `procurement as p`: the bid is not excluded for an advantage that could not be removed. */
function notExcluded(bidId: RawBuilder<unknown>) {
  return sql`not exists (select from unfair_advantage u where u.body_id = p.body_id and u.procurement_id = p.id
    and u.bid_id = ${bidId} and u.decision = 'excluded')`;
}

export type BeingScored = Awaited<ReturnType<typeof listBeingScored>>[number];

/** Competitions of these bodies whose bids are open and whose award is not decided. */
export function listBeingScored(db: Database, bodyIds: readonly string[]) {
  return db
    .selectFrom('procurement as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select(['p.body_id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName', 'p.id', 'p.slug', 'p.title'])
    .where('p.body_id', 'in', bodyIds)
    .where('p.bids_opened_at', 'is not', null)
    .where('p.abandoned_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('award as a')
            .select('a.bid_id')
            .whereRef('a.body_id', '=', 'p.body_id')
            .whereRef('a.procurement_id', '=', 'p.id'),
        ),
      ),
    )
    .orderBy('p.bids_opened_at')
    .execute();
}
