import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';

export type NamedSupplier = { readonly supplierId: string; readonly slug: string; readonly name: string };

/** Every supplier’s name, of the real ones or of the invented ones. */
export function listSupplierNames(tx: Transaction, invented: boolean): Promise<NamedSupplier[]> {
  return tx
    .selectFrom('supplier')
    .select(['id as supplierId', 'slug', 'name'])
    .where('invented', '=', invented)
    .orderBy('id')
    .execute();
}

/**
 * Adds suppliers of whom only the name is known, in the order of their slugs, so that two imports at once wait for
 * each other instead of for themselves. Whoever holds one of these slugs afterwards is answered, added now or before.
 */
export async function insertNamedSuppliers(
  tx: Transaction,
  invented: boolean,
  suppliers: readonly NamedSupplier[],
): Promise<(NamedSupplier & { readonly invented: boolean })[]> {
  const sorted = suppliers.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const slugs = sorted.map(({ slug }) => slug);
  await sql`
    insert into supplier (id, slug, name, size, sector, invented)
    select id, slug, name, 'unknown', 'unknown', ${invented}
    from unnest(${sorted.map(({ supplierId }) => supplierId)}::uuid[], ${slugs}::text[],
      ${sorted.map(({ name }) => name)}::text[]) as given (id, slug, name)
    on conflict (slug) do nothing`.execute(tx);
  return tx
    .selectFrom('supplier')
    .select(['id as supplierId', 'slug', 'name', 'invented'])
    .where('slug', '=', sql<string>`any(${slugs})`)
    .execute();
}
