import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';

export type AskedPurchase = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly procurementId: string;
  readonly slug: string;
  readonly title: string;
};

/** Purchases without an award yet that somebody has a part in, or scores and whose bids are open. */
export async function listAskedPurchases(db: Database, personId: string): Promise<readonly AskedPurchase[]> {
  const { rows } = await sql<AskedPurchase>`
    select p.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", p.id as "procurementId", p.slug, p.title
    from procurement p join body b on b.id = p.body_id
    where (exists (select from purchase_person r where r.body_id = p.body_id and r.procurement_id = p.id
        and r.person_id = ${personId} and r.stood_aside_at is null)
      or (p.bids_opened_at is not null and exists (select from evaluator e where e.body_id = p.body_id
        and e.procurement_id = p.id and e.person_id = ${personId} and e.recused_at is null)))
      and p.abandoned_at is null
      and not exists (select from award a where a.body_id = p.body_id and a.procurement_id = p.id)
    order by p.created_at`.execute(db);
  return rows;
}

/** Purchases of these bodies where a link that somebody told of waits to be decided, by somebody else. */
export async function listUndecidedInterests(
  db: Database,
  bodyIds: readonly string[],
  personId: string,
): Promise<readonly AskedPurchase[]> {
  if (bodyIds.length === 0) return [];
  const { rows } = await sql<AskedPurchase>`
    select distinct p.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", p.id as "procurementId",
      p.slug, p.title
    from interest_declaration i
    join procurement p on p.body_id = i.body_id and p.id = i.procurement_id
    join body b on b.id = p.body_id
    where i.body_id = any(${bodyIds}::uuid[]) and i.finding = 'perceived' and i.decision is null
      and i.person_id <> ${personId} and p.abandoned_at is null`.execute(db);
  return rows;
}
