import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import type { MoneyScope } from '../../spend/totals/money-scope.ts';
import { partOfRow } from '../../spend/totals/paid-parts.queries.ts';
import { selectPaid } from '../../spend/totals/slice.queries.ts';
import type { LocalPaid } from './local.rules.ts';

export type LocalSpend = LocalPaid & { readonly scope: MoneyScope };

/**
 * What stayed in a place of what was paid to suppliers in a scope. The place is one district, or, without it, any
 * district of the region.
 */
export async function sumLocal(
  db: Database,
  scope: MoneyScope,
  districtSlug: string | undefined,
): Promise<LocalSpend | undefined> {
  // Reviews are of the whole region: they say nothing of one district of it.
  const isPresent = districtSlug
    ? sql<boolean>`paid.district = ${districtSlug}`
    : sql<boolean>`(paid.district is not null or said.staff > 0)`;
  const hasOffice = districtSlug ? isPresent : sql<boolean>`paid.district is not null`;
  const sum = (where: ReturnType<typeof sql<boolean>>) =>
    sql`coalesce(sum(paid.pence) filter (where ${where}), 0)::bigint`;
  const count = (where: ReturnType<typeof sql<boolean>>) =>
    sql`count(distinct paid.supplier_id) filter (where ${where})`;
  const isKnown = sql<boolean>`${isPresent} and said.again is not null`;
  // Row by row in the order of their index, which is quicker than supplier by supplier; only what each spent
  // again, of which there are as many as Reviews, is of a supplier’s payments taken together.
  const { rows } = await sql<LocalPaid>`
    with said as (${saidInReviews(scope)}),
    paid as not materialized (
      select r.supplier_id, r.supplier_district as district, r.pence
      from (${selectPaid(db, scope).selectAll()}) r where ${partOfRow} = 'suppliers')
    select coalesce(sum(paid.pence), 0)::bigint as "paidPence", count(distinct paid.supplier_id) as suppliers,
      ${sum(hasOffice)} as "officePence", ${count(hasOffice)} as "officeSuppliers",
      ${sum(isPresent)} as "presentPence", ${count(isPresent)} as "presentSuppliers",
      ${sum(isKnown)} as "knownPence", ${count(isKnown)} as "knownSuppliers",
      (select coalesce(round(sum(k.pence * k.again)), 0)::bigint from (
        select greatest(sum(paid.pence), 0) as pence, said.again from said join paid using (supplier_id)
        where ${isKnown} group by paid.supplier_id, said.again) k) as "againPence"
    from paid left join said using (supplier_id)`.execute(db);
  const [sums] = rows;
  return sums && { scope, ...sums };
}

/**
 * What the latest signed Review of each supplier in the year says: who works here, and what part of its turnover here it
 * spent again with firms here (never more than all of it).
 */
function saidInReviews({ year, invented }: MoneyScope) {
  return sql`
    select n.supplier_id, f.staff, least(1, f.again / nullif(f.turnover, 0)) as again
    from (
      select distinct on (supplier_id) supplier_id, id from review
      where signed_at is not null and supplier_id is not null and year = ${year} and invented = ${invented}
      order by supplier_id, revision desc) n
    cross join lateral (
      select max(quantity) filter (where question_id = 'staff') as staff,
        max(quantity) filter (where question_id = 'local-respend') as again,
        max(quantity) filter (where question_id = 'regional-turnover') as turnover
      from review_figure g where g.review_id = n.id) f`;
}
