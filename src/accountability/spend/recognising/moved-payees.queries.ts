import { sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';
import type { NewChange } from './supplier-changes.queries.ts';

type Move = Pick<NewChange, 'changeId' | 'fromId' | 'toId'>;
export type PayeeKey = { readonly bodyId: string; readonly payeeId: string };
export type MovedPayee = PayeeKey & { readonly publishedName: string };

/**
 * Moves payees from one supplier to another: all of them, or those named. How each link was made before is kept beside
 * the change. No payment moves.
 */
export async function movePayees(
  tx: Transaction,
  { changeId, fromId, toId }: Move,
  only: { readonly bodyId: string; readonly payeeIds: readonly string[] } | undefined,
): Promise<MovedPayee[]> {
  const which = only
    ? sql`and l.body_id = ${only.bodyId} and l.payee_id = any(${only.payeeIds}::uuid[])`
    : sql``;
  const { rows } = await sql<MovedPayee>`
    with kept as (
      insert into supplier_change_payee (body_id, change_id, payee_id, made_by, confidence_percent, reason)
      select l.body_id, ${changeId}, l.payee_id, l.made_by, l.confidence_percent, l.reason
      from payee_supplier l where l.supplier_id = ${fromId} ${which}
      returning body_id, payee_id)
    update payee_supplier l set supplier_id = ${toId}, made_by = 'officer', confidence_percent = 100,
      reason = '{"rule": "person-decided"}'
    from kept k join payee p on p.body_id = k.body_id and p.id = k.payee_id
    where l.body_id = k.body_id and l.payee_id = k.payee_id
    returning l.body_id as "bodyId", l.payee_id as "payeeId", p.published_name as "publishedName"`.execute(
    tx,
  );
  return rows;
}

/** Moves what a change moved back, each link as it was made before. */
export async function movePayeesBack(
  tx: Transaction,
  { changeId, fromId, toId }: Move,
): Promise<MovedPayee[]> {
  const { rows } = await sql<MovedPayee>`
    update payee_supplier l set supplier_id = ${fromId}, made_by = c.made_by,
      confidence_percent = c.confidence_percent, reason = c.reason
    from supplier_change_payee c join payee p on p.body_id = c.body_id and p.id = c.payee_id
    where c.change_id = ${changeId} and l.body_id = c.body_id and l.payee_id = c.payee_id
      and l.supplier_id = ${toId}
    returning l.body_id as "bodyId", l.payee_id as "payeeId", p.published_name as "publishedName"`.execute(
    tx,
  );
  return rows;
}

/** How many payees a change moved. */
export async function countMoved(tx: Transaction, changeId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('supplier_change_payee')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('change_id', '=', changeId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Gives one supplier’s registered numbers to another: all of them, or those named. */
export async function moveIdentifiers(
  tx: Transaction,
  { changeId, fromId, toId }: Move,
  only?: readonly string[],
): Promise<void> {
  const which = only ? sql`and scheme || '-' || value = any(${only}::text[])` : sql``;
  await sql`
    with moved as (
      update supplier_identifier set supplier_id = ${toId} where supplier_id = ${fromId} ${which}
      returning scheme, value)
    insert into supplier_change_identifier (change_id, scheme, value)
    select ${changeId}, scheme, value from moved`.execute(tx);
}

export async function moveIdentifiersBack(tx: Transaction, { changeId, fromId, toId }: Move): Promise<void> {
  await sql`
    update supplier_identifier i set supplier_id = ${fromId}
    from supplier_change_identifier c
    where c.change_id = ${changeId} and i.scheme = c.scheme and i.value = c.value
      and i.supplier_id = ${toId}`.execute(tx);
}

/** Gives payees the name that everyone may read. */
export async function setPublicNames(
  tx: Transaction,
  payees: readonly (PayeeKey & { readonly publicName: string })[],
): Promise<void> {
  if (payees.length === 0) return;
  await sql`
    update payee p set public_name = given.name
    from unnest(${payees.map(({ bodyId }) => bodyId)}::uuid[], ${payees.map(({ payeeId }) => payeeId)}::uuid[],
      ${payees.map(({ publicName }) => publicName)}::text[]) as given (body_id, id, name)
    where p.body_id = given.body_id and p.id = given.id and p.public_name <> given.name`.execute(tx);
}
