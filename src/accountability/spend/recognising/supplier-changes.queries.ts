import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import type { SupplierFacts } from './decide-merge.rules.ts';

/** Locks suppliers in the order of their identifiers and answers what decides whether they may be joined or parted. */
export async function lockSuppliers(
  tx: Transaction,
  supplierIds: readonly string[],
): Promise<Map<string, SupplierFacts>> {
  await sql`select id from supplier where id = any(${supplierIds}::uuid[]) order by id for update`.execute(
    tx,
  );
  const { rows } = await sql<SupplierFacts>`
    select s.id as "supplierId", s.slug, s.name, s.kind, s.invented, s.merged_into as "mergedInto",
      exists (select from supplier_hidden_name h where h.supplier_id = s.id) as "isHidden",
      exists (select from supplier_role r where r.supplier_id = s.id)
        or exists (select from bid b where b.supplier_id = s.id)
        or exists (select from contract c where c.supplier_id = s.id)
        or exists (select from charter_signature c where c.supplier_id = s.id)
        or exists (select from review v where v.supplier_id = s.id) as "hasTies"
    from supplier s where s.id = any(${supplierIds}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.supplierId, row]));
}

export type NewChange = {
  readonly changeId: string;
  readonly kind: 'merge' | 'split';
  readonly fromId: string;
  readonly toId: string;
  readonly bodyId: string;
  readonly reason: string;
  readonly at: Temporal.Instant;
  readonly by: string | null;
};

export async function insertChange(tx: Transaction, change: NewChange): Promise<void> {
  await tx
    .insertInto('supplier_change')
    .values({
      id: change.changeId,
      kind: change.kind,
      from_supplier_id: change.fromId,
      to_supplier_id: change.toId,
      body_id: change.bodyId,
      reason: change.reason,
      made_at: change.at,
      made_by: change.by,
    })
    .execute();
}

/** Says what a supplier became; null makes it stand again. */
export async function setMergedInto(
  tx: Transaction,
  supplierId: string,
  intoId: string | null,
): Promise<void> {
  await tx.updateTable('supplier').set({ merged_into: intoId }).where('id', '=', supplierId).execute();
}

export type StoredChange = NewChange & { readonly undoneAt: Temporal.Instant | null };

export async function findChangeForUpdate(
  tx: Transaction,
  changeId: string,
): Promise<StoredChange | undefined> {
  const row = await tx
    .selectFrom('supplier_change')
    .selectAll()
    .where('id', '=', changeId)
    .forUpdate()
    .executeTakeFirst();
  return row && asChange(row);
}

function asChange(row: {
  id: string;
  kind: 'merge' | 'split';
  from_supplier_id: string;
  to_supplier_id: string;
  body_id: string;
  reason: string;
  made_at: Temporal.Instant;
  made_by: string | null;
  undone_at: Temporal.Instant | null;
}): StoredChange {
  return {
    changeId: row.id,
    kind: row.kind,
    fromId: row.from_supplier_id,
    toId: row.to_supplier_id,
    bodyId: row.body_id,
    reason: row.reason,
    at: row.made_at,
    by: row.made_by,
    undoneAt: row.undone_at,
  };
}

export async function markUndone(
  tx: Transaction,
  changeId: string,
  undone: { readonly at: Temporal.Instant; readonly by: string | null; readonly reason: string },
): Promise<void> {
  await tx
    .updateTable('supplier_change')
    .set({ undone_at: undone.at, undone_by: undone.by, undone_reason: undone.reason })
    .where('id', '=', changeId)
    .execute();
}
