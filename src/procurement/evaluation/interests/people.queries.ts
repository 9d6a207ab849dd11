import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { Part } from './stages.rules.ts';

type Db = Database | Transaction;

/** Somebody who influences a purchase (Procurement Act 2023 s.81): officer, adviser, whoever leads the panel or decides. */
export type PurchasePerson = {
  readonly personId: string;
  readonly name: string;
  readonly part: Part;
  readonly addedAt: Temporal.Instant;
  readonly stoodAsideAt: Temporal.Instant | null;
};

export async function listPurchasePeople(db: Db, key: ProcurementKey): Promise<PurchasePerson[]> {
  return db
    .selectFrom('purchase_person as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select([
      'r.person_id as personId',
      sql<string>`coalesce(p.name, p.email, '')`.as('name'),
      'r.part',
      'r.added_at as addedAt',
      'r.stood_aside_at as stoodAsideAt',
    ])
    .where('r.body_id', '=', key.bodyId)
    .where('r.procurement_id', '=', key.procurementId)
    .orderBy('p.name')
    .execute();
}

/** Takes the row of somebody with a part in the purchase; undefined for everybody else. */
export async function findPurchasePersonForUpdate(tx: Transaction, key: ProcurementKey, personId: string) {
  return tx
    .selectFrom('purchase_person')
    .select(['part', 'stood_aside_at as stoodAsideAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
}

/** Puts somebody on the list; false when they are on it. */
export async function insertPurchasePerson(
  tx: Transaction,
  key: ProcurementKey,
  person: {
    readonly personId: string;
    readonly part: Part;
    readonly addedAt: Temporal.Instant;
    readonly addedBy: string;
  },
): Promise<boolean> {
  const added = await tx
    .insertInto('purchase_person')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      person_id: person.personId,
      part: person.part,
      added_at: person.addedAt,
      added_by: person.addedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  return added !== undefined;
}

/** They take no further part in the whole purchase. */
export async function standPersonAside(
  tx: Transaction,
  key: ProcurementKey,
  personId: string,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('purchase_person')
    .set({ stood_aside_at: at })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', personId)
    .where('stood_aside_at', 'is', null)
    .execute();
}
