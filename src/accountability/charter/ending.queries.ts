import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../db/connect.ts';
import type { Signer } from './charter.rules.ts';

export type EndingSignature = {
  readonly signatureId: string;
  readonly signer: Signer;
  readonly name: string;
  readonly expiresOn: Temporal.PlainDate;
  /** Where its representatives, or its elected members, are written to. */
  readonly emails: readonly string[];
};
type Row = {
  readonly signatureId: string;
  readonly supplierId: string | null;
  readonly bodyId: string | null;
  readonly name: string;
  readonly expiresOn: Temporal.PlainDate;
  readonly emails: readonly string[];
};

/**
 * Signatures that stand, whose last days have begun, that nothing newer replaced and that nobody was reminded of, held
 * until the transaction ends; those that another process holds are left to it.
 */
export async function listEndingForUpdate(
  tx: Transaction,
  today: Temporal.PlainDate,
  limit: number,
): Promise<EndingSignature[]> {
  const { rows } = await sql<Row>`
    select g.id as "signatureId", g.supplier_id as "supplierId", g.body_id as "bodyId",
      coalesce(s.name, b.name) as name, g.expires_on as "expiresOn",
      array(select p.email from supplier_role r join person p on p.id = r.person_id
        where r.supplier_id = s.id and r.ended_at is null and p.email is not null
        union select p.email from body_role r join person p on p.id = r.person_id
        where r.body_id = b.id and r.role = 'elected-member' and r.ended_at is null and p.email is not null) as emails
    from charter_signature g
    join charter_version v on v.version = g.version
    left join supplier m on m.id = g.supplier_id
    left join supplier s on s.id = coalesce(m.merged_into, m.id)
    left join body b on b.id = g.body_id
    where g.reminded_at is null and g.withdrawn_at is null and g.expires_on > ${today}::date
      and g.expires_on - v.remind_days <= ${today}::date
      and not exists (select from charter_signature newer where newer.signed_at > g.signed_at
        and (newer.supplier_id = g.supplier_id or newer.body_id = g.body_id))
    order by g.expires_on, g.id limit ${limit}
    for update of g skip locked`.execute(tx);
  return rows.map(({ supplierId, bodyId, ...row }) => ({
    ...row,
    signer: supplierId ? { kind: 'supplier', supplierId } : { kind: 'body', bodyId: bodyId ?? '' },
  }));
}

export async function markReminded(
  tx: Transaction,
  signatureIds: readonly string[],
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('charter_signature')
    .set({ reminded_at: at })
    .where('id', '=', sql<string>`any(${signatureIds}::uuid[])`)
    .execute();
}
