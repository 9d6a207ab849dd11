import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';

/** Who was paid, as published: a name with whatever identifiers stand beside it. Two that differ anywhere are two. */
export type PublishedPayee = {
  readonly name: string;
  readonly publishedId: string;
  readonly vatNumber: string;
  readonly companyNumber: string;
  readonly postcode: string;
  readonly redacted: boolean;
};
export type NewPayee = PublishedPayee & { readonly payeeId: string };
export type FoundPayee = NewPayee & { readonly supplierId: string | null };

type Of = { readonly bodyId: string; readonly invented: boolean };

/**
 * Adds the payees this body has not paid before, and answers all of them in the order given, each with the key it has
 * and the supplier it is known to be.
 */
export async function upsertPayees(
  tx: Transaction,
  of: Of,
  payees: readonly NewPayee[],
): Promise<FoundPayee[]> {
  const given = unnested(payees);
  await sql`
    insert into payee (body_id, id, published_name, public_name, published_id, vat_number, company_number, postcode,
      invented, redacted)
    select ${of.bodyId}, id, name, name, published_id, vat_number, company_number, postcode, ${of.invented}, redacted
    from ${given}
    on conflict (body_id, md5(published_name), ${identifiers(sql``)}, invented) do nothing`.execute(tx);
  const { rows } = await sql<{ position: number; payeeId: string; supplierId: string | null }>`
    select g.position, p.id as "payeeId", s.supplier_id as "supplierId"
    from ${given}
    join payee p on p.body_id = ${of.bodyId} and md5(p.published_name) = md5(g.name)
      and ${identifiers(sql`p.`)} = ${identifiers(sql`g.`)} and p.invented = ${of.invented}
    left join payee_supplier s on s.body_id = p.body_id and s.payee_id = p.id`.execute(tx);
  const found = new Map(rows.map((row) => [row.position, row]));
  return payees.map((payee, index) => {
    const row = found.get(index + 1);
    if (!row) throw new Error('a payee that was just added is not there');
    return { ...payee, payeeId: row.payeeId, supplierId: row.supplierId };
  });
}

/** The identifiers as `payee_once` has them. */
function identifiers(of: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`md5(${of}published_id || chr(31) || ${of}vat_number || chr(31) || ${of}company_number || chr(31)
    || ${of}postcode)`;
}

function unnested(payees: readonly NewPayee[]): RawBuilder<unknown> {
  const texts = (read: (payee: NewPayee) => string) => sql`${payees.map(read)}::text[]`;
  return sql`unnest(${texts(({ payeeId }) => payeeId)}::uuid[], ${texts(({ name }) => name)},
    ${texts(({ publishedId }) => publishedId)}, ${texts(({ vatNumber }) => vatNumber)},
    ${texts(({ companyNumber }) => companyNumber)}, ${texts(({ postcode }) => postcode)},
    ${payees.map(({ redacted }) => redacted)}::boolean[])
    with ordinality as g (id, name, published_id, vat_number, company_number, postcode, redacted, position)`;
}
