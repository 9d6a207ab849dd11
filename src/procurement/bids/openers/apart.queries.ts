import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

type Db = Database | Transaction;

/** Whether a person is a procurement officer or commissioner of a body now: then they are of the department that buys. */
export async function buysFor(db: Db, bodyId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{ does: boolean }>`select buys_for(${bodyId}, ${personId}) as does`.execute(db);
  return rows[0]?.does ?? false;
}

/** Whether a person acts for any supplier now: before the notice nobody knows who will bid. */
export async function actsForSupplier(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('supplier_role')
    .select('supplier_id')
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a person opens the bids of this tender. */
export async function isOpener(db: Db, key: ProcurementKey, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('bid_opener')
    .select('person_id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether one of those who open the bids acts for this supplier: then its bid cannot come in. */
export async function isOpenedByOwn(db: Db, key: ProcurementKey, supplierId: string): Promise<boolean> {
  const row = await db
    .selectFrom('bid_opener as o')
    .innerJoin('supplier_role as r', 'r.person_id', 'o.person_id')
    .select('o.person_id')
    .where('o.body_id', '=', key.bodyId)
    .where('o.procurement_id', '=', key.procurementId)
    .where('r.supplier_id', '=', supplierId)
    .where('r.ended_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a person acts for somebody whose bid stands. */
export async function actsForBidder(db: Db, key: ProcurementKey, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('bid as b')
    .innerJoin('supplier_role as r', 'r.supplier_id', 'b.supplier_id')
    .select('b.id')
    .where('b.body_id', '=', key.bodyId)
    .where('b.procurement_id', '=', key.procurementId)
    .where('b.superseded_at', 'is', null)
    .where('r.person_id', '=', personId)
    .where('r.ended_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
