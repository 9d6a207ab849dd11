import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

type Db = Database | Transaction;

/** Somebody who watches the scoring and scores nothing, as the tender notice names them. */
export type Observer = {
  readonly personId: string;
  readonly shownName: string;
  /** For whom they watch, such as a residents’ group; may be empty. */
  readonly comesFrom: string;
  readonly appointedAt: Temporal.Instant;
};

/** Every observer of a purchase, by the name that the notice gives. */
export async function listObservers(db: Db, key: ProcurementKey): Promise<Observer[]> {
  return db
    .selectFrom('observer')
    .select([
      'person_id as personId',
      'shown_name as shownName',
      'comes_from as comesFrom',
      'appointed_at as appointedAt',
    ])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('ended_at', 'is', null)
    .orderBy('shown_name')
    .execute();
}

/** One person’s place as an observer; undefined for everybody else. */
export async function findObserver(
  db: Db,
  key: ProcurementKey,
  personId: string,
): Promise<Observer | undefined> {
  return (await listObservers(db, key)).find((observer) => observer.personId === personId);
}

/** Names somebody; false when they are named. */
export async function insertObserver(
  tx: Transaction,
  key: ProcurementKey,
  { appointedBy, ...observer }: Observer & { readonly appointedBy: string },
): Promise<boolean> {
  const added = await tx
    .insertInto('observer')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      person_id: observer.personId,
      shown_name: observer.shownName,
      comes_from: observer.comesFrom,
      appointed_at: observer.appointedAt,
      appointed_by: appointedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  return added !== undefined;
}
