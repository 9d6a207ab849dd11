import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';

type Db = Database | Transaction;

/** What each supplier need not be asked: it was by this body for this year, or it has signed or filed already. */
export async function listAlreadyDone(
  db: Db,
  of: { readonly bodyId: string; readonly year: string; readonly today: Temporal.PlainDate },
): Promise<ReadonlyMap<string, ReadonlySet<Ask>>> {
  const { rows } = await sql<{ supplierId: string; ask: Ask }>`
    select coalesce(s.merged_into, s.id) as "supplierId", done.ask from (
      select supplier_id, ask from invitation_ask where body_id = ${of.bodyId} and financial_year = ${of.year}
      union select supplier_id, 'charter' from charter_signature
        where supplier_id is not null and withdrawn_at is null and expires_on > ${of.today}::date
      union select supplier_id, 'review' from review
        where supplier_id is not null and year = ${of.year} and signed_at is not null
    ) done join supplier s on s.id = done.supplier_id`.execute(db);
  const done = new Map<string, Set<Ask>>();
  for (const { supplierId, ask } of rows) done.set(supplierId, (done.get(supplierId) ?? new Set()).add(ask));
  return done;
}

export type Contact = { readonly email: string | null; readonly postalAddress: string };

/** Where these suppliers can be written to: their representative’s e-mail address, else what the body holds. */
export async function listContacts(
  db: Db,
  bodyId: string,
  supplierIds: readonly string[],
): Promise<ReadonlyMap<string, Contact>> {
  const { rows } = await sql<Contact & { supplierId: string }>`
    select s.id as "supplierId", coalesce(p.email, c.email) as email,
      coalesce(c.postal_address, '') as "postalAddress"
    from supplier s
    left join supplier_contact c on c.supplier_id = s.id and c.body_id = ${bodyId}
    left join lateral (select p.email from supplier_role o join person p on p.id = o.person_id
      where o.supplier_id = s.id and o.ended_at is null and p.email is not null
      order by o.granted_at, p.id limit 1) p on true
    where s.id = any(${supplierIds}::uuid[])`.execute(db);
  return new Map(rows.map(({ supplierId, email, postalAddress }) => [supplierId, { email, postalAddress }]));
}
