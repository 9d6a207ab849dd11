import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import { type Station, stations, type ThreadPlace } from '../../web/thread/thread.ts';

export type ProcurementKey = { readonly bodyId: string; readonly procurementId: string };

/** How far a procurement's thread has come: the last station that has left something behind. */
export async function findReached(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<Station | undefined> {
  const { rows } = await sql<Record<Station, boolean>>`
    select
      exists (select from round r where r.body_id = p.body_id and r.procurement_id = p.id
        and r.results_published_at is not null) as voice,
      exists (select from mandate m join round r on r.id = m.round_id where r.body_id = p.body_id
        and r.procurement_id = p.id and m.body_id = p.body_id and m.published_at is not null) as mandate,
      p.notice_published_at is not null as criteria,
      p.bids_opened_at is not null as bids,
      exists (select from award a where a.body_id = p.body_id and a.procurement_id = p.id) as scores,
      exists (select from award a where a.body_id = p.body_id and a.procurement_id = p.id
        and a.published_at is not null) as award,
      exists (select from promise x where x.body_id = p.body_id and x.procurement_id = p.id) as promises,
      exists (select from verdict v where v.body_id = p.body_id and v.procurement_id = p.id) as evidence,
      exists (select from verdict v where v.body_id = p.body_id and v.procurement_id = p.id) as verdict
    from procurement p where p.body_id = ${key.bodyId} and p.id = ${key.procurementId}`.execute(db);
  const done = await orNotFound(Promise.resolve(rows[0]));
  return [...stations].reverse().find((station) => done[station]);
}

/** Where a page about this procurement stands on its thread. */
export async function findThreadPlace(
  db: Database | Transaction,
  key: ProcurementKey,
  here: Station,
): Promise<ThreadPlace> {
  const named = await orNotFound(
    db
      .selectFrom('procurement as p')
      .innerJoin('body as b', 'b.id', 'p.body_id')
      .select(['p.title', 'p.slug', 'b.slug as bodySlug'])
      .where('p.body_id', '=', key.bodyId)
      .where('p.id', '=', key.procurementId)
      .executeTakeFirst(),
  );
  const reached = await findReached(db, key);
  return { title: named.title, href: `/contracts/${named.bodySlug}/${named.slug}`, here, reached };
}
