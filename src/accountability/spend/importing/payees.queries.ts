import { sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';

export type Payee = { readonly payeeId: string; readonly name: string; readonly redacted: boolean };
export type FoundPayee = Payee & { readonly supplierId: string | null };

type Of = { readonly bodyId: string; readonly invented: boolean };

/** Adds the payees this body has not paid before, and answers all of them, with the supplier each is known to be. */
export async function upsertPayees(tx: Transaction, of: Of, payees: readonly Payee[]): Promise<FoundPayee[]> {
  const names = payees.map(({ name }) => name);
  await sql`
    insert into payee (body_id, id, published_name, public_name, invented, redacted)
    select ${of.bodyId}, id, name, name, ${of.invented}, redacted
    from unnest(${payees.map(({ payeeId }) => payeeId)}::uuid[], ${names}::text[],
      ${payees.map(({ redacted }) => redacted)}::boolean[]) as given (id, name, redacted)
    on conflict (body_id, published_name, invented) do nothing`.execute(tx);
  return tx
    .selectFrom('payee as p')
    .leftJoin('payee_supplier as s', (on) =>
      on.onRef('s.body_id', '=', 'p.body_id').onRef('s.payee_id', '=', 'p.id'),
    )
    .select(['p.id as payeeId', 'p.published_name as name', 'p.redacted', 's.supplier_id as supplierId'])
    .where('p.body_id', '=', of.bodyId)
    .where('p.invented', '=', of.invented)
    .where('p.published_name', '=', sql<string>`any(${names})`)
    .execute();
}

/** Says which supplier each payee is. */
export async function insertPayeeSuppliers(
  tx: Transaction,
  of: Of,
  links: readonly { readonly payeeId: string; readonly supplierId: string }[],
): Promise<void> {
  if (links.length === 0) return;
  await sql`
    insert into payee_supplier (body_id, payee_id, supplier_id, invented)
    select ${of.bodyId}, payee_id, supplier_id, ${of.invented}
    from unnest(${links.map(({ payeeId }) => payeeId)}::uuid[],
      ${links.map(({ supplierId }) => supplierId)}::uuid[]) as given (payee_id, supplier_id)`.execute(tx);
}
