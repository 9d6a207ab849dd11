import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { AbandonStage } from './abandonment.rules.ts';

/** How a purchase ended without a contract, as everyone reads it. */
export type Abandonment = {
  readonly stage: AbandonStage;
  readonly reason: string;
  readonly abandonedAt: Temporal.Instant;
  readonly destroysFrom: Temporal.Instant;
  readonly destroyedAt: Temporal.Instant | null;
};

export function findAbandonment(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<Abandonment | undefined> {
  return db
    .selectFrom('abandonment')
    .select(['stage', 'reason', 'abandoned_at as abandonedAt'])
    .select(['destroys_from as destroysFrom', 'destroyed_at as destroyedAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .executeTakeFirst();
}

/** Whether the award of a purchase is published, and whether its contract is signed. */
export async function findAfterwards(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<{ readonly isPublished: boolean; readonly isSigned: boolean }> {
  const { rows } = await sql<{ isPublished: boolean; isSigned: boolean }>`select
    exists (select from award where body_id = ${key.bodyId} and procurement_id = ${key.procurementId}
      and published_at is not null) as "isPublished",
    exists (select from contract where body_id = ${key.bodyId}
      and procurement_id = ${key.procurementId}) as "isSigned"`.execute(db);
  return rows[0] ?? { isPublished: false, isSigned: false };
}

export async function saveAbandonment(
  tx: Transaction,
  key: ProcurementKey,
  abandonment: Omit<Abandonment, 'destroyedAt'> & { readonly by: string },
): Promise<void> {
  await tx
    .insertInto('abandonment')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      stage: abandonment.stage,
      reason: abandonment.reason,
      abandoned_at: abandonment.abandonedAt,
      abandoned_by: abandonment.by,
      destroys_from: abandonment.destroysFrom,
    })
    .execute();
  await tx
    .updateTable('procurement')
    .set({ abandoned_at: abandonment.abandonedAt })
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.procurementId)
    .execute();
}

/** Purchases that were given up while bids were sealed, and whose days are over. */
export function listToDestroy(db: Database) {
  return db
    .selectFrom('abandonment')
    .select(['body_id as bodyId', 'procurement_id as procurementId', 'abandoned_at as abandonedAt'])
    .where('destroyed_at', 'is', null)
    .where('stage', 'in', ['bidding', 'closed'])
    .where(sql<boolean>`destroys_from <= pp_now()`)
    .execute();
}

/** The objects that hold the sealed bytes of a purchase’s bids, by their hash. */
export async function listSealedObjects(db: Database, key: ProcurementKey): Promise<string[]> {
  const rows = await db
    .selectFrom('bid')
    .select(sql<string>`encode(ciphertext_sha256, 'hex')`.as('sha256'))
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('ciphertext_sha256', 'is not', null)
    .execute();
  return rows.map(({ sha256 }) => sha256);
}
