import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** Purchases whose bids are sealed to openers and not open yet, from the notice on. */
export async function listWithOpeners(db: Database): Promise<ProcurementKey[]> {
  return db
    .selectFrom('procurement')
    .select(['body_id as bodyId', 'id as procurementId'])
    .where('sealing', '=', 'openers')
    .where('notice_published_at', 'is not', null)
    .where('bids_opened_at', 'is', null)
    .where('abandoned_at', 'is', null)
    .execute();
}

/** Where each opener is written to, and what about last. */
export async function findReminded(tx: Transaction, key: ProcurementKey) {
  const rows = await tx
    .selectFrom('bid_opener as o')
    .innerJoin('person as p', 'p.id', 'o.person_id')
    .select(['o.person_id as personId', 'p.email', 'o.last_reminder as lastReminder'])
    .where('o.body_id', '=', key.bodyId)
    .where('o.procurement_id', '=', key.procurementId)
    .execute();
  return new Map(rows.map((row) => [row.personId, row]));
}

/** Whether bids of a purchase were left sealed that may still be opened. */
const isAnyLeftSealed = sql<boolean>`(exists (select from bid_left_sealed l where l.body_id = p.body_id
  and l.procurement_id = p.id and l.opened_at is null)
  and not exists (select from award a where a.body_id = p.body_id and a.procurement_id = p.id))`;

/** Every purchase in which a person is an opener and whose bids are not all open. */
export async function listOfOpener(db: Database, personId: string) {
  return db
    .selectFrom('bid_opener as o')
    .innerJoin('procurement as p', (join) =>
      join.onRef('p.body_id', '=', 'o.body_id').onRef('p.id', '=', 'o.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 'o.body_id')
    .select([
      'o.body_id as bodyId',
      'o.procurement_id as procurementId',
      'b.slug as bodySlug',
      'b.name as bodyName',
    ])
    .select(['p.slug', 'p.title', 'p.notice_published_at as noticePublishedAt', 'p.bids_due_at as bidsDueAt'])
    .select('p.bids_opened_at as bidsOpenedAt')
    .select(isAnyLeftSealed.as('isAnyLeftSealed'))
    .where('o.person_id', '=', personId)
    .where((is) => is.or([is('p.bids_opened_at', 'is', null), isAnyLeftSealed]))
    .where('p.abandoned_at', 'is', null)
    .execute();
}
