import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Contact } from './new-suppliers.queries.ts';

/** What a body itself holds of where a supplier is. */
export function findContact(
  db: Database,
  key: { readonly bodyId: string; readonly supplierId: string },
): Promise<Contact | undefined> {
  return db
    .selectFrom('supplier_contact')
    .select(['email', 'postal_address as postalAddress'])
    .where('body_id', '=', key.bodyId)
    .where('supplier_id', '=', key.supplierId)
    .executeTakeFirst();
}

/** The financial year of an invitation. */
export async function findYearOf(
  db: Database,
  key: { readonly bodyId: string; readonly invitationId: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('invitation')
    .select('financial_year as year')
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.invitationId)
    .executeTakeFirst();
  return row?.year;
}

export type NewContact = Contact & { readonly slug: string };

/** Takes many addresses at once; what a row leaves empty stays as it was. Answers the slugs that no supplier has. */
export async function upsertContacts(
  tx: Transaction,
  held: { readonly bodyId: string; readonly at: Temporal.Instant; readonly by: string },
  contacts: readonly NewContact[],
): Promise<ReadonlySet<string>> {
  const slugs = contacts.map(({ slug }) => slug);
  const { rows } = await sql<{ slug: string }>`
    with given as (select * from unnest(${slugs}::text[], ${contacts.map(({ email }) => email)}::text[],
        ${contacts.map(({ postalAddress }) => postalAddress)}::text[]) as one (slug, email, postal_address)),
    known as (select s.id, given.* from given join supplier m on m.slug = given.slug
      join supplier s on s.id = coalesce(m.merged_into, m.id)),
    kept as (insert into supplier_contact (body_id, supplier_id, email, postal_address, held_since, held_by)
      select distinct on (id) ${held.bodyId}::uuid, id, email, postal_address, ${held.at}::timestamptz,
        ${held.by}::uuid from known
      on conflict (body_id, supplier_id) do update set
        email = coalesce(excluded.email, supplier_contact.email),
        postal_address = case when excluded.postal_address = '' then supplier_contact.postal_address
          else excluded.postal_address end,
        held_since = excluded.held_since, held_by = excluded.held_by)
    select slug from given where slug not in (select slug from known)`.execute(tx);
  return new Set(rows.map(({ slug }) => slug));
}
