import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import type { HeldIdentifier } from './supplier.rules.ts';

export type SupplierRow = {
  readonly supplierId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly sector: string;
  readonly postcode: string;
};
export type SlugHolder = {
  readonly supplierId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly invented: boolean;
  readonly mergedInto: string | null;
};

/**
 * Adds suppliers in the order of their slugs, so that two imports at once wait for each other instead of for
 * themselves. Whoever holds one of these slugs afterwards is answered, added now or before.
 */
export async function insertSuppliers(
  tx: Transaction,
  invented: boolean,
  suppliers: readonly SupplierRow[],
): Promise<SlugHolder[]> {
  const sorted = suppliers.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const texts = (read: (row: SupplierRow) => string) => sql`${sorted.map(read)}::text[]`;
  await sql`
    insert into supplier (id, slug, name, size, sector, invented, kind, postcode)
    select id, slug, name, 'unknown', sector, ${invented}, kind, postcode
    from unnest(${texts(({ supplierId }) => supplierId)}::uuid[], ${texts(({ slug }) => slug)},
      ${texts(({ name }) => name)}, ${texts(({ sector }) => sector)}, ${texts(({ kind }) => kind)},
      ${texts(({ postcode }) => postcode)}) as given (id, slug, name, sector, kind, postcode)
    on conflict (slug) do nothing`.execute(tx);
  const { rows } = await sql<SlugHolder>`
    select id as "supplierId", slug, name, kind, invented, merged_into as "mergedInto" from supplier
    where slug = any(${texts(({ slug }) => slug)})`.execute(tx);
  return rows;
}

/** Keeps people’s own names where no page reads them. */
export async function insertHiddenNames(
  tx: Transaction,
  hidden: readonly { readonly supplierId: string; readonly name: string }[],
): Promise<void> {
  if (hidden.length === 0) return;
  await sql`
    insert into supplier_hidden_name (supplier_id, name)
    select * from unnest(${hidden.map(({ supplierId }) => supplierId)}::uuid[],
      ${hidden.map(({ name }) => name)}::text[])`.execute(tx);
}

/** Notes registered numbers; one that is another supplier’s already stays that one’s. */
export async function insertIdentifiers(
  tx: Transaction,
  invented: boolean,
  identifiers: readonly HeldIdentifier[],
  source: string,
): Promise<void> {
  if (identifiers.length === 0) return;
  const texts = (read: (row: HeldIdentifier) => string) => sql`${identifiers.map(read)}::text[]`;
  await sql`
    insert into supplier_identifier (scheme, value, invented, supplier_id, source)
    select scheme, value, ${invented}, supplier_id, ${source}
    from unnest(${texts(({ scheme }) => scheme)}, ${texts(({ value }) => value)},
      ${texts(({ supplierId }) => supplierId)}::uuid[]) as given (scheme, value, supplier_id)
    order by scheme, value
    on conflict do nothing`.execute(tx);
}

/** Says what suppliers are of whom nobody had said it, and the sector that follows from it. */
export async function tellKinds(
  tx: Transaction,
  told: readonly { readonly supplierId: string; readonly kind: string; readonly sector: string }[],
): Promise<void> {
  if (told.length === 0) return;
  await sql`
    update supplier s set kind = given.kind,
      sector = case when s.sector = 'unknown' then given.sector else s.sector end
    from unnest(${told.map(({ supplierId }) => supplierId)}::uuid[], ${told.map(({ kind }) => kind)}::text[],
      ${told.map(({ sector }) => sector)}::text[]) as given (id, kind, sector)
    where s.id = given.id and s.kind = 'unknown'`.execute(tx);
}
