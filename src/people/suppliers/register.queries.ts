import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Scheme } from './identifiers/identifiers.rules.ts';
import type { Named } from './matching/match-names.rules.ts';
import { type HeldIdentifier, type RegisteredSupplier, survivorOf } from './supplier.rules.ts';

/** Every supplier by its public name; what was merged is found as what it became. People’s own names are left out. */
export async function listPublicNames(db: Database | Transaction): Promise<Named[]> {
  const rows = await db
    .selectFrom('supplier as s')
    .leftJoin('supplier_hidden_name as h', 'h.supplier_id', 's.id')
    .select(['s.id', 's.name', 's.merged_into as mergedInto'])
    .where('h.supplier_id', 'is', null)
    .orderBy('s.id')
    .execute();
  const owners = new Map(rows.map(({ id, mergedInto }) => [id, mergedInto]));
  // The survivor’s own name stands last, so that it is the one shown.
  const ordered = rows.toSorted((a, b) => Number(a.mergedInto === null) - Number(b.mergedInto === null));
  return ordered.map(({ id, name }) => ({ name, owner: survivorOf(owners, id) }));
}

/** The whole register, of the real suppliers or of the invented ones, the oldest first. */
export async function listRegister(tx: Transaction, invented: boolean): Promise<RegisteredSupplier[]> {
  const { rows } = await sql<RegisteredSupplier>`
    select s.id as "supplierId", coalesce(h.name, s.name) as "ownName", s.name as "publicName",
      h.supplier_id is not null as "isHidden", s.kind, s.merged_into as "mergedInto"
    from supplier s left join supplier_hidden_name h on h.supplier_id = s.id
    where s.invented = ${invented} order by s.id`.execute(tx);
  return rows;
}

export async function listIdentifiers(
  db: Database | Transaction,
  of: { readonly invented: boolean } | { readonly supplierIds: readonly string[] },
): Promise<HeldIdentifier[]> {
  const rows = await db
    .selectFrom('supplier_identifier')
    .select(['scheme', 'value', 'supplier_id as supplierId'])
    .$if('invented' in of, (query) => query.where('invented', '=', 'invented' in of && of.invented))
    .$if('supplierIds' in of, (query) =>
      query.where('supplier_id', '=', sql<string>`any(${'supplierIds' in of ? of.supplierIds : []}::uuid[])`),
    )
    .orderBy('scheme')
    .orderBy('value')
    .execute();
  return rows.map((row) => ({ ...row, scheme: row.scheme as Scheme }));
}

/**
 * Holds suppliers against being merged until the transaction ends, and answers which have been: an import that links a
 * payee and an officer who merges wait for each other. Who will also change some of them says so here: two imports that
 * both held them shared and then both wanted to change one would wait for each other for ever.
 */
export async function lockSuppliers(
  tx: Transaction,
  supplierIds: readonly string[],
  { toChange }: { readonly toChange: boolean },
): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ id: string; mergedInto: string | null }>`
    select id, merged_into as "mergedInto" from supplier where id = any(${supplierIds}::uuid[])
    order by id ${toChange ? sql`for no key update` : sql`for share`}`.execute(tx);
  return new Map(rows.map(({ id, mergedInto }) => [id, mergedInto]));
}
