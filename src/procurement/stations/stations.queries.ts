import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { Station, ThreadPlace } from '../../web/thread/thread.ts';

export type ProcurementKey = { readonly bodyId: string; readonly procurementId: string };

/** In a query on `procurement as p`: the last station that has left something behind; null before the first. */
export const reachedStation = sql<Station | null>`case
  when exists (select from verdict v where v.body_id = p.body_id and v.procurement_id = p.id) then 'verdict'
  when exists (select from promise x where x.body_id = p.body_id and x.procurement_id = p.id) then 'promises'
  when p.tendered_elsewhere then 'award'
  when exists (select from award a where a.body_id = p.body_id and a.procurement_id = p.id
    and a.published_at is not null) then 'award'
  when exists (select from award a where a.body_id = p.body_id and a.procurement_id = p.id) then 'scores'
  when p.bids_opened_at is not null then 'bids'
  when p.notice_published_at is not null then 'criteria'
  when exists (select from mandate m join round r on r.id = m.round_id where r.body_id = p.body_id
    and r.procurement_id = p.id and m.body_id = p.body_id and m.published_at is not null) then 'mandate'
  when exists (select from round r where r.body_id = p.body_id and r.procurement_id = p.id
    and r.results_published_at is not null) then 'voice'
end`;

/** Where a page about this procurement stands on its thread. */
export async function findThreadPlace(
  db: Database | Transaction,
  key: ProcurementKey,
  here: Station,
): Promise<ThreadPlace> {
  const row = await orNotFound(findNamed(db, key));
  return {
    title: row.title,
    href: `/contracts/${row.bodySlug}/${row.slug}`,
    here,
    reached: row.reached ?? undefined,
    elsewhere: row.elsewhere,
  };
}

function findNamed(db: Database | Transaction, key: ProcurementKey) {
  return db
    .selectFrom('procurement as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select([
      'p.title',
      'p.slug',
      'b.slug as bodySlug',
      reachedStation.as('reached'),
      'p.tendered_elsewhere as elsewhere',
    ])
    .where('p.body_id', '=', key.bodyId)
    .where('p.id', '=', key.procurementId)
    .executeTakeFirst();
}

/** Whether the award is decided: nobody is asked or left out, and nothing is opened or heard, any more. */
export async function isAwarded(db: Database | Transaction, key: ProcurementKey): Promise<boolean> {
  const row = await db
    .selectFrom('award')
    .select('bid_id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .executeTakeFirst();
  return row !== undefined;
}
