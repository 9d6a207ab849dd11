import { sql } from 'kysely';
import type { BodyRole, Hat } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { hatLabel } from '../../web/edge/words.en.ts';
import { type HatColumns, hatOfColumns } from './hat-columns.rules.ts';

/** A hat someone holds, in words: "Procurement officer, Oldham Council". */
export type HeldHat = { readonly hat: Hat; readonly label: string };

/** Every hat a person may wear: for public bodies, for suppliers, for the installation, and their own, last. */
export async function listHats(db: Database | Transaction, personId: string): Promise<HeldHat[]> {
  const { rows } = await sql<HatColumns & { organisation: string | null }>`
    select 'body' as hat_kind, r.body_id as hat_body_id, null::uuid as hat_supplier_id, r.role as hat_role,
      b.name as organisation, 1 as place
    from body_role r join body b on b.id = r.body_id where r.person_id = ${personId} and r.ended_at is null
    union all
    select 'supplier', null, r.supplier_id, null, s.name, 2
    from supplier_role r join supplier s on s.id = r.supplier_id
    where r.person_id = ${personId} and r.ended_at is null
    union all
    select 'operator', null, null, null, null, 3 from operator where person_id = ${personId}
    order by place, organisation, hat_role`.execute(db);
  const held = rows.map((row) => {
    const hat = hatOfColumns(row);
    return { hat, label: hatLabel(hat, row.organisation) };
  });
  const own: Hat = { kind: 'resident' };
  return [...held, { hat: own, label: hatLabel(own, null) }];
}

/** Who acts for these suppliers, and for which: what a conflict of hats is decided from. */
export async function listRepresentatives(
  db: Database | Transaction,
  supplierIds: readonly string[],
): Promise<{ personId: string; supplierId: string }[]> {
  if (supplierIds.length === 0) return [];
  return db
    .selectFrom('supplier_role')
    .select(['person_id as personId', 'supplier_id as supplierId'])
    .where('supplier_id', 'in', supplierIds)
    .where('ended_at', 'is', null)
    .execute();
}

/** The people who hold a role for a body now. */
export async function listRoleHolders(
  db: Database | Transaction,
  bodyId: string,
  role: BodyRole,
): Promise<{ personId: string; name: string | null; email: string | null }[]> {
  return db
    .selectFrom('body_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id as personId', 'p.name', 'p.email'])
    .where('r.body_id', '=', bodyId)
    .where('r.role', '=', role)
    .where('r.ended_at', 'is', null)
    .orderBy('p.name')
    .execute();
}
