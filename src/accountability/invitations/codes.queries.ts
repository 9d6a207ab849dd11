import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';

export type InvitationCode = {
  readonly bodyId: string;
  readonly invitationId: string;
  /** Of the supplier that the one invited was merged into, where it was. */
  readonly supplierId: string;
  readonly supplierName: string;
  readonly bodyName: string;
  readonly expiresAt: Temporal.Instant;
  readonly usedBy: string | null;
};

function selectCodes(db: Database | Transaction, hash: Buffer) {
  return db
    .selectFrom('invitation as i')
    .innerJoin('supplier as m', 'm.id', 'i.supplier_id')
    .innerJoin('supplier as s', (on) => on.on(sql<boolean>`s.id = coalesce(m.merged_into, m.id)`))
    .innerJoin('body as b', 'b.id', 'i.body_id')
    .select([
      'i.body_id as bodyId',
      'i.id as invitationId',
      's.id as supplierId',
      's.name as supplierName',
      'b.name as bodyName',
      'i.code_expires_at as expiresAt',
      'i.code_used_by as usedBy',
    ])
    .where('i.code_hash', '=', hash);
}

export function findCode(db: Database, hash: Buffer): Promise<InvitationCode | undefined> {
  return selectCodes(db, hash).executeTakeFirst();
}

/** The same, held until the transaction ends: of two who use it at once, one does. */
export async function findCodeForUpdate(tx: Transaction, hash: Buffer): Promise<InvitationCode | undefined> {
  await tx.selectFrom('invitation').select('id').where('code_hash', '=', hash).forUpdate().executeTakeFirst();
  return selectCodes(tx, hash).executeTakeFirst();
}

export async function markCodeUsed(
  tx: Transaction,
  { bodyId, invitationId }: Pick<InvitationCode, 'bodyId' | 'invitationId'>,
  used: { readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ code_used_at: used.at, code_used_by: used.by })
    .where('body_id', '=', bodyId)
    .where('id', '=', invitationId)
    .execute();
}

/** The suppliers that public bodies write to at a person’s own e-mail address, and that nobody acts for yet. */
export async function listHeldFor(
  db: Database | Transaction,
  personId: string,
): Promise<{ supplierId: string; name: string; bodyName: string }[]> {
  const { rows } = await sql<{ supplierId: string; name: string; bodyName: string }>`
    select distinct on (s.id) s.id as "supplierId", s.name, b.name as "bodyName"
    from person p
    join supplier_contact c on c.email = p.email
    join supplier m on m.id = c.supplier_id
    join supplier s on s.id = coalesce(m.merged_into, m.id)
    join body b on b.id = c.body_id
    where p.id = ${personId} and not exists (select from supplier_role r
      where r.supplier_id = s.id and r.ended_at is null)
    order by s.id, b.name`.execute(db);
  return rows;
}
