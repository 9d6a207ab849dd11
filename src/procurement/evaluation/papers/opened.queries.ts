import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** When each reader first opened the papers. */
export async function listPapersOpened(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<{ readonly personId: string; readonly name: string; readonly openedAt: Temporal.Instant }[]> {
  return db
    .selectFrom('papers_opened as o')
    .innerJoin('person as p', 'p.id', 'o.person_id')
    .select([
      'o.person_id as personId',
      sql<string>`coalesce(p.name, p.email, '')`.as('name'),
      'o.opened_at as openedAt',
    ])
    .where('o.body_id', '=', key.bodyId)
    .where('o.procurement_id', '=', key.procurementId)
    .orderBy('o.opened_at')
    .execute();
}

/** Keeps when somebody first opened the papers. */
export async function markPapersOpened(
  tx: Transaction,
  key: ProcurementKey,
  personId: string,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('papers_opened')
    .values({ body_id: key.bodyId, procurement_id: key.procurementId, person_id: personId, opened_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
