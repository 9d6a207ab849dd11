import type { BodyRole } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;

/** Where everybody who acts for these suppliers now is written to, each address once. */
export async function listSupplierAddresses(db: Db, supplierIds: readonly string[]): Promise<string[]> {
  if (supplierIds.length === 0) return [];
  const rows = await db
    .selectFrom('supplier_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select('p.email')
    .distinct()
    .where('r.supplier_id', 'in', [...supplierIds])
    .where('r.ended_at', 'is', null)
    .where('p.email', 'is not', null)
    .orderBy('p.email')
    .execute();
  return rows.flatMap(({ email }) => (email ? [email] : []));
}

/** The same of everybody who holds a role of a body now. */
export async function listRoleAddresses(
  db: Db,
  { bodyId, role }: { readonly bodyId: string; readonly role: BodyRole },
): Promise<string[]> {
  const rows = await db
    .selectFrom('body_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select('p.email')
    .distinct()
    .where('r.body_id', '=', bodyId)
    .where('r.role', '=', role)
    .where('r.ended_at', 'is', null)
    .where('p.email', 'is not', null)
    .orderBy('p.email')
    .execute();
  return rows.flatMap(({ email }) => (email ? [email] : []));
}
