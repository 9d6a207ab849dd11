import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { SupplierKind } from '../../../people/suppliers/kinds/supplier-kind.rules.ts';

/** What one body knows of a supplier: what an officer weighs before joining or parting. */
export type SupplierEvidence = {
  readonly supplierId: string;
  readonly slug: string;
  /** Safe to show. */
  readonly name: string;
  readonly kind: SupplierKind;
  readonly mergedInto: string | null;
  /** The names this body published it under, and its own numbers for them. */
  readonly names: readonly string[];
  readonly publishedIds: readonly string[];
  /** Registered numbers, such as GB-COH-01234567. */
  readonly numbers: readonly string[];
  readonly paidPence: number;
  readonly payments: number;
  /** How many bodies pay it, this one among them. */
  readonly bodies: number;
};

/** Suppliers as a body knows them, by identifier. Another body’s names of people are not among it. */
export async function listSupplierEvidence(
  db: Database | Transaction,
  bodyId: string,
  supplierIds: readonly string[],
): Promise<Map<string, SupplierEvidence>> {
  const { rows } = await sql<SupplierEvidence>`
    select s.id as "supplierId", s.slug, s.name, s.kind, s.merged_into as "mergedInto",
      coalesce(own.names, '{}') as names, coalesce(own.ids, '{}') as "publishedIds",
      coalesce(paid.pence, 0)::bigint as "paidPence", coalesce(paid.payments, 0)::bigint as payments,
      array(select i.scheme || '-' || i.value from supplier_identifier i where i.supplier_id = s.id order by 1)
        as numbers,
      (select count(distinct l.body_id) from payee_supplier l where l.supplier_id = s.id) as bodies
    from supplier s
    left join lateral (
      select array_agg(distinct p.published_name order by p.published_name) as names,
        array_remove(array_agg(distinct p.published_id order by p.published_id), '') as ids
      from payee_supplier l join payee p on p.body_id = l.body_id and p.id = l.payee_id
      where l.supplier_id = s.id and l.body_id = ${bodyId}) own on true
    left join lateral (
      select sum(y.pence) as pence, sum(y.payments) as payments from spend_payee_year y
      where y.supplier_id = s.id and y.body_id = ${bodyId}) paid on true
    where s.id = any(${supplierIds}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.supplierId, row]));
}

export type FoundSupplier = { readonly supplierId: string; readonly slug: string; readonly name: string };

/** Suppliers whose public name, or whose name in this body’s own files, holds some letters; those it pays first. */
export async function searchSuppliers(
  db: Database | Transaction,
  bodyId: string,
  ask: { readonly like: string; readonly limit: number },
): Promise<FoundSupplier[]> {
  const { rows } = await sql<FoundSupplier>`
    with own as (
      select distinct l.supplier_id as id from payee_supplier l
      join payee p on p.body_id = l.body_id and p.id = l.payee_id
      where l.body_id = ${bodyId} and p.published_name ilike ${ask.like})
    select s.id as "supplierId", s.slug, s.name from supplier s
    where s.merged_into is null and (s.name ilike ${ask.like} or s.id in (select id from own))
    order by exists (select from payee_supplier l where l.supplier_id = s.id and l.body_id = ${bodyId}) desc,
      s.name, s.id
    limit ${ask.limit}`.execute(db);
  return rows;
}
