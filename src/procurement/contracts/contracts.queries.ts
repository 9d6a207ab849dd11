import type { Insertable } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ContractTable } from '../../db/tables.ts';

export type ContractKey = { readonly bodyId: string; readonly procurementId: string };
export type Winner = NonNullable<Awaited<ReturnType<typeof findWinner>>>;

const winnerColumns = [
  'a.bid_id as bidId',
  'i.label',
  'a.published_at as publishedAt',
  'a.standstill_ends_on as standstillEndsOn',
  't.title as procurementTitle',
  't.district_slug as districtSlug',
  't.starts_on as plannedStart',
  't.ends_on as plannedEnd',
  'b.slug as bodySlug',
  'b.name as bodyName',
  'o.price_pence as pricePence',
  's.id as supplierId',
  's.slug as supplierSlug',
  's.name as supplierName',
  'p.name as sentBy',
  'c.signed_at as signedAt',
] as const;

/** The decided award with who won, at what price, and whether the contract is signed; undefined before a decision. */
export async function findWinner(db: Database | Transaction, key: ContractKey) {
  return db
    .selectFrom('award as a')
    .innerJoin('procurement as t', (join) =>
      join.onRef('t.body_id', '=', 'a.body_id').onRef('t.id', '=', 'a.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 'a.body_id')
    .innerJoin('bid as i', (join) =>
      join
        .onRef('i.body_id', '=', 'a.body_id')
        .onRef('i.procurement_id', '=', 'a.procurement_id')
        .onRef('i.id', '=', 'a.bid_id'),
    )
    .innerJoin('bid_offer as o', (join) =>
      join
        .onRef('o.body_id', '=', 'i.body_id')
        .onRef('o.procurement_id', '=', 'i.procurement_id')
        .onRef('o.bid_id', '=', 'i.id'),
    )
    .innerJoin('supplier as s', 's.id', 'i.supplier_id')
    .innerJoin('person as p', 'p.id', 'i.committed_by')
    .leftJoin('contract as c', (join) =>
      join.onRef('c.body_id', '=', 'a.body_id').onRef('c.procurement_id', '=', 'a.procurement_id'),
    )
    .select(winnerColumns)
    .where('a.body_id', '=', key.bodyId)
    .where('a.procurement_id', '=', key.procurementId)
    .executeTakeFirst();
}

/**
 * Locks the award, which decides whether the contract may be signed. Read it afterwards, in a statement of its own:
 * one that waited for the lock still sees what stood before it.
 */
export async function lockAward(tx: Transaction, key: ContractKey): Promise<void> {
  await tx
    .selectFrom('award')
    .select('bid_id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .forUpdate()
    .execute();
}

export async function insertContract(tx: Transaction, row: Insertable<ContractTable>): Promise<void> {
  await tx.insertInto('contract').values(row).execute();
}

/** The signed contract; undefined before it is signed. */
export async function findContract(db: Database | Transaction, key: ContractKey) {
  return db
    .selectFrom('contract as c')
    .innerJoin('supplier as s', 's.id', 'c.supplier_id')
    .select([
      'c.supplier_id as supplierId',
      's.slug as supplierSlug',
      's.name as supplierName',
      'c.value_pence as valuePence',
      'c.signed_at as signedAt',
      'c.starts_on as startsOn',
      'c.ends_on as endsOn',
      'c.verdict_due_on as verdictDueOn',
    ])
    .where('c.body_id', '=', key.bodyId)
    .where('c.procurement_id', '=', key.procurementId)
    .executeTakeFirst();
}

export type Contract = NonNullable<Awaited<ReturnType<typeof findContract>>>;

/** A body’s published awards whose contract is not signed, with the last day of their standstill. */
export async function listUnsigned(db: Database | Transaction, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('award as a')
    .innerJoin('body as b', 'b.id', 'a.body_id')
    .innerJoin('procurement as t', (join) =>
      join.onRef('t.body_id', '=', 'a.body_id').onRef('t.id', '=', 'a.procurement_id'),
    )
    .leftJoin('contract as c', (join) =>
      join.onRef('c.body_id', '=', 'a.body_id').onRef('c.procurement_id', '=', 'a.procurement_id'),
    )
    .select([
      'a.body_id as bodyId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      't.slug',
      't.title',
      'a.standstill_ends_on as standstillEndsOn',
    ])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('challenge as x')
            .select('x.id')
            .whereRef('x.body_id', '=', 'a.body_id')
            .whereRef('x.procurement_id', '=', 'a.procurement_id')
            .where('x.pauses', '=', true)
            .where('x.ended_at', 'is', null),
        )
        .as('suspended'),
    )
    .where('a.body_id', 'in', [...bodyIds])
    .where('a.published_at', 'is not', null)
    .where('t.abandoned_at', 'is', null)
    .where('c.signed_at', 'is', null)
    .orderBy('a.published_at')
    .execute();
}

/** Where to write to a body’s procurement officers. */
export async function listOfficerMail(
  tx: Transaction,
  bodyId: string,
): Promise<readonly { readonly recipient: string }[]> {
  return tx
    .selectFrom('body_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select('p.email as recipient')
    .where('r.body_id', '=', bodyId)
    .where('r.role', '=', 'procurement-officer')
    .where('r.ended_at', 'is', null)
    .where('p.email', 'is not', null)
    .orderBy('p.email')
    .$narrowType<{ recipient: string }>()
    .execute();
}
