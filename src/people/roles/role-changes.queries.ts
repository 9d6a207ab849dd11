import type { Temporal } from 'temporal-polyfill';
import type { BodyRole } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';

type BodyRoleKey = { readonly bodyId: string; readonly personId: string; readonly role: BodyRole };

/** Gives a role, or gives back one that had ended; false when the person holds it already. */
export async function upsertBodyRole(
  tx: Transaction,
  { bodyId, personId, role }: BodyRoleKey,
  granted: { at: Temporal.Instant; by: string | null },
): Promise<boolean> {
  const row = { granted_at: granted.at, granted_by: granted.by };
  const changed = await tx
    .insertInto('body_role')
    .values({ body_id: bodyId, person_id: personId, role, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'person_id', 'role'])
        .doUpdateSet({ ...row, ended_at: null, ended_by: null, end_reason: null })
        .where('body_role.ended_at', 'is not', null),
    )
    .returning('role')
    .executeTakeFirst();
  return changed !== undefined;
}

/** Ends a role; false when the person does not hold it. */
export async function endBodyRole(
  tx: Transaction,
  { bodyId, personId, role }: BodyRoleKey,
  ended: { at: Temporal.Instant; by: string | null; reason: string },
): Promise<boolean> {
  const changed = await tx
    .updateTable('body_role')
    .set({ ended_at: ended.at, ended_by: ended.by, end_reason: ended.reason })
    .where('body_id', '=', bodyId)
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .returning('role')
    .executeTakeFirst();
  return changed !== undefined;
}

/** The administrators of a body now, locked, so that two of them cannot end each other at once. */
export async function listAdministratorsForUpdate(tx: Transaction, bodyId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('body_role')
    .select('person_id')
    .where('body_id', '=', bodyId)
    .where('role', '=', 'administrator')
    .where('ended_at', 'is', null)
    .orderBy('person_id')
    .forUpdate()
    .execute();
  return rows.map((row) => row.person_id);
}

/** Lets a person act for a supplier; false when they do already. */
export async function upsertSupplierRole(
  tx: Transaction,
  role: { supplierId: string; personId: string; grantedAt: Temporal.Instant },
): Promise<boolean> {
  const changed = await tx
    .insertInto('supplier_role')
    .values({
      supplier_id: role.supplierId,
      person_id: role.personId,
      role: 'representative',
      granted_at: role.grantedAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['supplier_id', 'person_id', 'role'])
        .doUpdateSet({ granted_at: role.grantedAt, ended_at: null })
        .where('supplier_role.ended_at', 'is not', null),
    )
    .returning('role')
    .executeTakeFirst();
  return changed !== undefined;
}

/** Makes a person an operator of the installation; false when they are. */
export async function insertOperator(
  tx: Transaction,
  operator: { personId: string; grantedAt: Temporal.Instant },
): Promise<boolean> {
  const added = await tx
    .insertInto('operator')
    .values({ person_id: operator.personId, granted_at: operator.grantedAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  return added !== undefined;
}
