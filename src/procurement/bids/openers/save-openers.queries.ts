import type { Updateable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import type { BidOpenerTable } from '../../../db/tables.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

type PersonKey = ProcurementKey & { readonly personId: string };

/** How many openers are needed, and how long bytes may still come. The database holds both from the notice on. */
export async function saveBox(
  tx: Transaction,
  key: ProcurementKey,
  box: { readonly threshold: number; readonly graceMinutes: number },
): Promise<void> {
  const set = { threshold: box.threshold, grace_minutes: box.graceMinutes };
  await tx
    .insertInto('bid_box')
    .values({ body_id: key.bodyId, procurement_id: key.procurementId, ...set })
    .onConflict((conflict) => conflict.columns(['body_id', 'procurement_id']).doUpdateSet(set))
    .execute();
}

export async function insertOpener(
  tx: Transaction,
  key: PersonKey,
  opener: {
    readonly office: string;
    readonly fromBuyingDepartment: boolean;
    readonly namedAt: Temporal.Instant;
    readonly namedBy: string;
  },
): Promise<void> {
  await tx
    .insertInto('bid_opener')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      person_id: key.personId,
      office: opener.office,
      from_buying_department: opener.fromBuyingDepartment,
      named_at: opener.namedAt,
      named_by: opener.namedBy,
    })
    .execute();
}

export async function deleteOpener(tx: Transaction, key: PersonKey): Promise<void> {
  await tx
    .deleteFrom('bid_opener')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', key.personId)
    .execute();
}

export async function updateOpener(
  tx: Transaction,
  key: PersonKey,
  set: Updateable<BidOpenerTable>,
): Promise<void> {
  await tx
    .updateTable('bid_opener')
    .set(set)
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', key.personId)
    .execute();
}

export async function insertRehearsal(
  tx: Transaction,
  key: ProcurementKey,
  made: { readonly round: 1 | 2; readonly envelope: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('bid_rehearsal')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      round: made.round,
      envelope: made.envelope,
      made_at: made.at,
    })
    .execute();
}

/** Whether it is the first time that this opener did it in this round. */
export async function insertRehearsed(
  tx: Transaction,
  key: PersonKey,
  done: { readonly round: number; readonly at: Temporal.Instant },
): Promise<boolean> {
  const row = await tx
    .insertInto('bid_rehearsed')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      round: done.round,
      person_id: key.personId,
      rehearsed_at: done.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  return row !== undefined;
}
