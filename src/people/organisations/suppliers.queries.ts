import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';
import type { SupplierTable } from '../../db/tables.ts';

export type Supplier = {
  readonly supplierId: string;
  readonly slug: string;
  readonly name: string;
  readonly size: SupplierTable['size'];
  readonly sector: SupplierTable['sector'];
  /** Where its registered office is; null is outside the region or not known. */
  readonly districtSlug: string | null;
  readonly about: string;
  readonly invented: boolean;
};

const columns = [
  'id as supplierId',
  'slug',
  'name',
  'size',
  'sector',
  'district_slug as districtSlug',
  'about',
  'invented',
] as const;

export async function getSupplierBySlug(db: Database | Transaction, slug: string): Promise<Supplier> {
  return orNotFound(db.selectFrom('supplier').select(columns).where('slug', '=', slug).executeTakeFirst());
}

/** Suppliers by name, a page at a time; `search` is any part of the name. */
export async function listSuppliers(
  db: Database | Transaction,
  ask: { readonly search?: string; readonly limit: number; readonly offset?: number },
): Promise<{ suppliers: Supplier[]; total: number }> {
  const part = ask.search?.trim() ?? '';
  const named = db
    .selectFrom('supplier')
    .$if(part !== '', (query) => query.where('name', 'ilike', likeAnywhere(part)));
  const [suppliers, { total }] = await Promise.all([
    named
      .select(columns)
      .orderBy('name')
      .orderBy('slug')
      .limit(ask.limit)
      .offset(ask.offset ?? 0)
      .execute(),
    named.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  return { suppliers, total };
}

/** Adds a supplier, or answers undefined when its slug is taken. */
export async function insertSupplier(tx: Transaction, supplier: Supplier): Promise<string | undefined> {
  const { supplierId, districtSlug, ...rest } = supplier;
  const added = await tx
    .insertInto('supplier')
    .values({ ...rest, id: supplierId, district_slug: districtSlug })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id;
}
