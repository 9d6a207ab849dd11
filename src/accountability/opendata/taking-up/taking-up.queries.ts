import type { Insertable, Updateable } from 'kysely';

import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { TakenUpContractTable, TypedPromiseTable } from '../../../db/tables.ts';

type Db = Database | Transaction;
export type ContractKey = { readonly bodyId: string; readonly procurementId: string };

/** Two people taking one contract up wait for each other here. */
export async function lockImportedContract(tx: Transaction, contractId: string): Promise<void> {
  await tx
    .selectFrom('imported_contract')
    .select('id')
    .where('id', '=', contractId)
    .forNoKeyUpdate()
    .execute();
}

export async function insertTakenUp(tx: Transaction, row: Insertable<TakenUpContractTable>): Promise<void> {
  await tx.insertInto('taken_up_contract').values(row).execute();
}

/** The awards of an imported contract that are contracts here. */
export async function listTakenParts(db: Db, contractId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('taken_up_contract')
    .select('part')
    .where('contract_id', '=', contractId)
    .execute();
  return rows.map(({ part }) => part);
}

/** Where each of those awards is followed here. */
export function listTakenUp(db: Db, contractId: string) {
  return db
    .selectFrom('taken_up_contract as t')
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 't.body_id').onRef('p.id', '=', 't.procurement_id'),
    )
    .select(['t.part', 't.procurement_id as procurementId', 'p.slug', 'p.title'])
    .where('t.contract_id', '=', contractId)
    .orderBy('t.taken_up_at')
    .execute();
}

/** Where everybody reads what was published of a contract that was taken up. */
export async function findPublishedHref(db: Db, { bodyId, procurementId }: ContractKey): Promise<string> {
  const { contractId } = await db
    .selectFrom('taken_up_contract')
    .select('contract_id as contractId')
    .where('body_id', '=', bodyId)
    .where('procurement_id', '=', procurementId)
    .executeTakeFirstOrThrow();
  return `/tendered-elsewhere/${contractId}`;
}

export type TypedPromise = {
  readonly id: string;
  readonly measureId: string;
  readonly measureSlug: string;
  readonly title: string;
  readonly unit: string;
  readonly quantity: string;
  readonly dueOn: Temporal.PlainDate;
  readonly place: string;
  readonly supplierOwner: string;
  readonly bodyOwnerId: string | null;
  readonly evidenceRule: string;
  readonly remedy: string;
  readonly typedBy: string;
  readonly sentAt: Temporal.Instant | null;
  readonly answer: 'agreed' | 'declined' | null;
  readonly answerReason: string | null;
  readonly promiseId: string | null;
};

/** What was typed in from a signed contract, in the order it was typed. */
export async function listTyped(db: Db, key: ContractKey): Promise<TypedPromise[]> {
  return db
    .selectFrom('typed_promise as t')
    .innerJoin('measure as m', 'm.id', 't.measure_id')
    .select(['t.id', 't.measure_id as measureId', 'm.slug as measureSlug', 'm.plain_name as title', 'm.unit'])
    .select(['t.quantity', 't.due_on as dueOn', 't.place', 't.supplier_owner as supplierOwner'])
    .select([
      't.body_owner as bodyOwnerId',
      't.evidence_rule as evidenceRule',
      't.remedy',
      't.typed_by as typedBy',
    ])
    .select([
      't.sent_at as sentAt',
      't.answer',
      't.answer_reason as answerReason',
      't.promise_id as promiseId',
    ])
    .where('t.body_id', '=', key.bodyId)
    .where('t.procurement_id', '=', key.procurementId)
    .orderBy('t.typed_at')
    .orderBy('t.id')
    .execute();
}

export async function insertTyped(tx: Transaction, row: Insertable<TypedPromiseTable>): Promise<void> {
  await tx.insertInto('typed_promise').values(row).execute();
}

export async function changeTyped(
  tx: Transaction,
  key: ContractKey,
  ids: readonly string[],
  set: Updateable<TypedPromiseTable>,
): Promise<void> {
  await tx
    .updateTable('typed_promise')
    .set(set)
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', 'in', [...ids])
    .execute();
}

/** Takes out what was typed and not yet sent. Answers whether it was there. */
export async function deleteTyped(tx: Transaction, key: ContractKey, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('typed_promise')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** A contract that was taken up, with what promises of it need; locked where something is about to be written. */
export async function findTakenUpContract(
  db: Db,
  key: ContractKey | { readonly bodyId: string; readonly slug: string },
  lock = false,
) {
  return db
    .selectFrom('contract as c')
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'c.body_id').onRef('p.id', '=', 'c.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .innerJoin('supplier as s', 's.id', 'c.supplier_id')
    .innerJoin('taken_up_contract as t', (on) =>
      on.onRef('t.body_id', '=', 'c.body_id').onRef('t.procurement_id', '=', 'c.procurement_id'),
    )
    .select([
      'c.body_id as bodyId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      'p.id as procurementId',
      'p.slug',
    ])
    .select([
      'p.title',
      'p.district_slug as districtSlug',
      'c.supplier_id as supplierId',
      's.name as supplierName',
    ])
    .select(['c.starts_on as startsOn', 'c.ends_on as endsOn', 't.contract_id as contractId'])
    .where('c.body_id', '=', key.bodyId)
    .where(({ eb }) =>
      'slug' in key ? eb('p.slug', '=', key.slug) : eb('c.procurement_id', '=', key.procurementId),
    )
    .$if(lock, (query) => query.forNoKeyUpdate('p'))
    .executeTakeFirst();
}

export type TakenUp = NonNullable<Awaited<ReturnType<typeof findTakenUpContract>>>;
