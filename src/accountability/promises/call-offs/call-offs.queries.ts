import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { ContractSpendTable } from '../../../db/tables.ts';
import { fraction } from '../../../values/fraction.ts';

type Db = Database | Transaction;
type Key = { readonly bodyId: string; readonly procurementId: string };
export type Spend = Awaited<ReturnType<typeof listSpends>>[number];

/** Holds a signed contract, so that its spends are added one after the other; none signed: not found. */
export async function lockContract(
  tx: Transaction,
  key: Key,
): Promise<{
  readonly startsOn: Temporal.PlainDate;
  readonly supplierId: string;
  readonly title: string;
  readonly bodyName: string;
}> {
  return orNotFound(
    tx
      .selectFrom('procurement as t')
      .innerJoin('contract as c', (join) =>
        join.onRef('c.body_id', '=', 't.body_id').onRef('c.procurement_id', '=', 't.id'),
      )
      .innerJoin('body as b', 'b.id', 't.body_id')
      .select(['c.starts_on as startsOn', 'c.supplier_id as supplierId', 't.title', 'b.name as bodyName'])
      .where('t.body_id', '=', key.bodyId)
      .where('t.id', '=', key.procurementId)
      .forNoKeyUpdate('t')
      .executeTakeFirst(),
  );
}

/** All spend that was ever recorded under a contract, the earliest first; what was taken back says why. */
export async function listSpends(db: Db, key: Key) {
  return db
    .selectFrom('contract_spend as s')
    .innerJoin('person as r', 'r.id', 's.recorded_by')
    .leftJoin('person as t', 't.id', 's.taken_back_by')
    .select([
      's.id as spendId',
      's.pence',
      's.spent_from as from',
      's.spent_to as to',
      's.recorded_at as recordedAt',
      'r.name as recordedBy',
      's.taken_back_at as takenBackAt',
      't.name as takenBackBy',
      's.taken_back_reason as takenBackReason',
    ])
    .where('s.body_id', '=', key.bodyId)
    .where('s.procurement_id', '=', key.procurementId)
    .orderBy('s.spent_from')
    .orderBy('s.recorded_at')
    .orderBy('s.id')
    .execute();
}

/** What each spend made owed when it was recorded, whatever was changed since. */
export async function listCalledOff(db: Db, key: Key) {
  const rows = await db
    .selectFrom('promise_instalment')
    .select(['promise_id as promiseId', 'id as instalmentId', 'quantity', 'due_on as dueOn'])
    .select((row) => row.ref('spend_id').$notNull().as('spendId'))
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('spend_id', 'is not', null)
    .orderBy('promise_id')
    .execute();
  return rows.map((row) => ({ ...row, quantity: Number(row.quantity) }));
}

/** The promises of a contract that are made for each so many pence spent, with what stands called off of each. */
export async function listPerSpend(db: Db, key: Key) {
  const rows = await db
    .selectFrom('promise as p')
    .select(['p.id as promiseId', 'p.title', 'p.unit', 'p.quantity'])
    .select((row) => row.ref('p.per_spend_pence').$notNull().as('perSpendPence'))
    .select(
      sql<string>`(select coalesce(sum(i.quantity), 0) from promise_instalment i join contract_spend s
        on s.body_id = i.body_id and s.procurement_id = i.procurement_id and s.id = i.spend_id
        where i.body_id = p.body_id and i.procurement_id = p.procurement_id and i.promise_id = p.id
          and s.taken_back_at is null)`.as('calledOff'),
    )
    .where('p.body_id', '=', key.bodyId)
    .where('p.procurement_id', '=', key.procurementId)
    .where('p.per_spend_pence', 'is not', null)
    .orderBy('p.id')
    .execute();
  return rows.map(({ quantity, calledOff, ...row }) => ({
    ...row,
    rate: Number(quantity),
    quantity: fraction(Math.round(Number(quantity) * 100), 100),
    calledOff: Number(calledOff),
  }));
}

export async function insertSpend(tx: Transaction, row: Insertable<ContractSpendTable>): Promise<void> {
  await tx.insertInto('contract_spend').values(row).execute();
}

export async function markTakenBack(
  tx: Transaction,
  key: Key & { readonly spendId: string },
  by: { readonly at: Temporal.Instant; readonly personId: string; readonly reason: string },
): Promise<void> {
  await tx
    .updateTable('contract_spend')
    .set({ taken_back_at: by.at, taken_back_by: by.personId, taken_back_reason: by.reason })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', key.spendId)
    .execute();
}
